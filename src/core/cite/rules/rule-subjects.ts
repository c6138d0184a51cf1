import * as apaCapitals from './apa-capitals.ts';
import * as apaLegal from './apa-legal.ts';
import * as apaWorks from './apa-works.ts';
import * as archivedCopy from './archived-copy.ts';
import * as articleNumber from './article-number.ts';
import * as authorIsSite from './author-is-site.ts';
import * as broadcast from './broadcast.ts';
import * as chicagoInterview from './chicago-interview.ts';
import * as chicagoKind from './chicago-kind.ts';
import * as chicagoReport from './chicago-report.ts';
import type { CiteRule } from './cite-rule.ts';
import * as deskEditor from './desk-editor.ts';
import * as edition from './edition.ts';
import * as finalStop from './final-stop.ts';
import * as handle from './handle.ts';
import * as missingTitle from './missing-title.ts';
import * as mlaContainers from './mla-containers.ts';
import * as mlaContributors from './mla-contributors.ts';
import * as mlaDetails from './mla-details.ts';
import * as mlaPublisher from './mla-publisher.ts';
import * as mlaSupplement from './mla-supplement.ts';
import * as modernPlace from './modern-place.ts';
import * as noAccessDate from './no-access-date.ts';
import * as plainNumbers from './plain-numbers.ts';
import * as preprints from './preprints.ts';
import * as reportNumber from './report-number.ts';
import * as saidOnce from './said-once.ts';
import * as shortTitle from './short-title.ts';
import * as socialPost from './social-post.ts';
import * as speciesName from './species-name.ts';
import type { StyleFamily } from './style-family.ts';
import { rulesOf } from './style-rules.ts';
import * as translatedTitle from './translated-title.ts';
import * as vancouver from './vancouver.ts';

/** What rules of citing are about. */
export const RULE_SUBJECTS = [
  'copies',
  'once',
  'people',
  'titles',
  'kinds',
  'numbers',
  'posts',
  'legal',
  'publishers',
  'dates',
] as const;
export type RuleSubject = (typeof RULE_SUBJECTS)[number];

const MODULES: Readonly<Record<RuleSubject, readonly object[]>> = {
  copies: [archivedCopy],
  once: [authorIsSite, saidOnce],
  people: [broadcast, deskEditor, mlaContributors],
  titles: [apaCapitals, finalStop, missingTitle, shortTitle, speciesName, translatedTitle],
  kinds: [apaWorks, chicagoInterview, chicagoKind, mlaDetails, mlaSupplement, preprints],
  numbers: [articleNumber, chicagoReport, edition, mlaContainers, plainNumbers, reportNumber, vancouver],
  posts: [handle, socialPost],
  legal: [apaLegal],
  publishers: [mlaPublisher, modernPlace],
  dates: [noAccessDate],
};

const SUBJECTS = new Map<unknown, RuleSubject>(
  RULE_SUBJECTS.flatMap((subject) =>
    MODULES[subject].flatMap((module) => Object.values(module).map((rule) => [rule, subject] as const)),
  ),
);

/** What a rule is about. */
export function subjectOf(rule: CiteRule): RuleSubject | undefined {
  return SUBJECTS.get(rule);
}

/** What the rules of a family are about, which are programs and cannot stand in a style. */
export function ruleSubjects(family: StyleFamily): RuleSubject[] {
  const found = new Set(rulesOf(family).map(subjectOf));
  return RULE_SUBJECTS.filter((subject) => found.has(subject));
}
