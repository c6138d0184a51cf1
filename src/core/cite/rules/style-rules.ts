import type { CslItem } from '../../model/csl-item.ts';
import { apaCapitals } from './apa-capitals.ts';
import { apaBillNumber, apaCourt, apaHearing, apaLawNumber, sectionRange } from './apa-legal.ts';
import {
  apaDayOfReviewAndEntry,
  apaInterview,
  apaKind,
  apaSiteAsSource,
  apaThesisNumber,
  omitDatabase,
} from './apa-works.ts';
import { apaArchivedCopy, leaveArchivedCopyToSentence, mlaArchivedCopy } from './archived-copy.ts';
import { articleNumberAsPage, articleNumberInWords } from './article-number.ts';
import {
  chicagoSiteOfAuthor,
  nameAuthorOnce,
  omitAbbreviationOfAuthor,
  omitAuthorThatIsSite,
  omitSiteThatIsAuthor,
} from './author-is-site.ts';
import {
  apaEpisode,
  apaWritersAndDirectors,
  chicagoEpisode,
  directorForAuthor,
  directorOfFilm,
  harvardPodcast,
  mlaEpisode,
  peopleInRoles,
} from './broadcast.ts';
import { chicagoInterview } from './chicago-interview.ts';
import { chicagoKind, chicagoReview } from './chicago-kind.ts';
import { chicagoReport } from './chicago-report.ts';
import type { CiteRule } from './cite-rule.ts';
import { omitDeskEditor } from './desk-editor.ts';
import { apaEdition, editionInWords } from './edition.ts';
import { omitFinalStop } from './final-stop.ts';
import { chicagoHandle, omitHandle, printHandle } from './handle.ts';
import { apaDescribeUntitled, apaDescriptionWithTitle } from './missing-title.ts';
import { mlaCourt, mlaDatabase, mlaDate, mlaVolumeCount } from './mla-containers.ts';
import { mlaContributors } from './mla-contributors.ts';
import { mlaGenre, mlaSharedVideo, mlaSpeech, mlaVersion, mlaVolume } from './mla-details.ts';
import { mlaPublisher } from './mla-publisher.ts';
import { mlaSupplement } from './mla-supplement.ts';
import { omitPlaceOfModernBooks } from './modern-place.ts';
import { omitAccessDateOfFixedWorks } from './no-access-date.ts';
import { keepNumberHyphens, pagesAsRange } from './plain-numbers.ts';
import { chicagoPreprint, harvardPreprint, mlaPreprint, vancouverPreprint } from './preprints.ts';
import {
  apaPatent,
  apaStandardNumber,
  apaSymbolNumber,
  mlaNumber,
  splitNumberFromKind,
} from './report-number.ts';
import {
  doiWithoutAddress,
  joinPeopleAndBodies,
  nameSiteOnce,
  nameWholeSiteOnce,
  publisherAsPeriodical,
} from './said-once.ts';
import { mlaShortTitle, shortTitle } from './short-title.ts';
import { apaSocialPost, mlaSocialPost } from './social-post.ts';
import { keepSpeciesNames } from './species-name.ts';
import type { StyleFamily } from './style-family.ts';
import { apaTranslatedTitle, translatedTitle } from './translated-title.ts';
import { vancouverAddress, vancouverPage, vancouverReportNumber } from './vancouver.ts';

const EVERYWHERE: readonly CiteRule[] = [
  omitDeskEditor,
  doiWithoutAddress,
  omitFinalStop,
  pagesAsRange,
  editionInWords,
];

/** Rules on who is named twice, and on people in more than one role. */
const NAMED_ONCE: readonly CiteRule[] = [
  omitHandle,
  publisherAsPeriodical,
  nameSiteOnce,
  nameWholeSiteOnce,
  peopleInRoles,
  joinPeopleAndBodies,
];

const AT_THE_END: readonly CiteRule[] = [leaveArchivedCopyToSentence, keepNumberHyphens];

const CHICAGO: readonly CiteRule[] = [
  ...EVERYWHERE,
  chicagoHandle,
  chicagoEpisode,
  chicagoPreprint,
  chicagoReview,
  chicagoKind,
  publisherAsPeriodical,
  nameSiteOnce,
  chicagoInterview,
  chicagoSiteOfAuthor,
  directorForAuthor,
  peopleInRoles,
  joinPeopleAndBodies,
  articleNumberAsPage,
  mlaSocialPost,
  translatedTitle,
  keepSpeciesNames,
  leaveArchivedCopyToSentence,
  chicagoReport,
  keepNumberHyphens,
];

/** The rules of each manual, in the order they build on each other. */
const RULES: Readonly<Record<StyleFamily, readonly CiteRule[]>> = {
  apa: [
    ...EVERYWHERE,
    printHandle,
    omitAbbreviationOfAuthor,
    publisherAsPeriodical,
    nameSiteOnce,
    nameWholeSiteOnce,
    directorOfFilm,
    peopleInRoles,
    apaWritersAndDirectors,
    apaKind,
    apaSiteAsSource,
    omitSiteThatIsAuthor,
    joinPeopleAndBodies,
    omitAccessDateOfFixedWorks,
    apaSocialPost,
    apaCapitals,
    shortTitle,
    apaEdition,
    apaTranslatedTitle,
    splitNumberFromKind,
    apaSymbolNumber,
    apaStandardNumber,
    apaPatent,
    apaThesisNumber,
    apaEpisode,
    apaInterview,
    apaDayOfReviewAndEntry,
    apaBillNumber,
    apaLawNumber,
    apaHearing,
    apaCourt,
    sectionRange,
    apaDescribeUntitled,
    apaDescriptionWithTitle,
    apaArchivedCopy,
    omitDatabase,
    keepNumberHyphens,
  ],
  mla: [
    ...EVERYWHERE,
    mlaShortTitle,
    mlaPublisher,
    printHandle,
    omitAbbreviationOfAuthor,
    publisherAsPeriodical,
    nameSiteOnce,
    nameWholeSiteOnce,
    directorOfFilm,
    peopleInRoles,
    omitAuthorThatIsSite,
    joinPeopleAndBodies,
    mlaCourt,
    mlaSocialPost,
    translatedTitle,
    keepSpeciesNames,
    mlaSupplement,
    splitNumberFromKind,
    mlaEpisode,
    articleNumberInWords,
    mlaNumber,
    mlaPreprint,
    keepNumberHyphens,
    mlaGenre,
    mlaVersion,
    mlaSharedVideo,
    mlaVolume,
    mlaContributors,
    mlaSpeech,
    mlaDate,
    mlaDatabase,
    mlaVolumeCount,
    mlaArchivedCopy,
  ],
  chicago: CHICAGO,
  'chicago-18': [...CHICAGO, omitPlaceOfModernBooks],
  harvard: [
    ...EVERYWHERE,
    ...NAMED_ONCE,
    nameAuthorOnce,
    directorForAuthor,
    harvardPreprint,
    harvardPodcast,
    articleNumberInWords,
    ...AT_THE_END,
  ],
  ieee: [...EVERYWHERE, ...NAMED_ONCE, nameAuthorOnce, directorForAuthor, ...AT_THE_END],
  vancouver: [
    ...EVERYWHERE,
    ...NAMED_ONCE,
    nameAuthorOnce,
    directorForAuthor,
    vancouverPage,
    vancouverPreprint,
    vancouverAddress,
    vancouverReportNumber,
    articleNumberAsPage,
    ...AT_THE_END,
  ],
  other: [...EVERYWHERE, omitHandle, ...AT_THE_END],
};

/** The rules of a family, in the order they are followed. */
export function rulesOf(family: StyleFamily): readonly CiteRule[] {
  return RULES[family];
}

/** Rules that write English words into an entry, which a bibliography in another language does without. */
const IN_ENGLISH: readonly CiteRule[] = [
  apaEdition,
  editionInWords,
  apaDescribeUntitled,
  apaDescriptionWithTitle,
  apaEpisode,
  apaKind,
  apaWritersAndDirectors,
  articleNumberInWords,
  chicagoEpisode,
  chicagoKind,
  chicagoPreprint,
  chicagoReview,
  harvardPodcast,
  mlaContributors,
  mlaDate,
  mlaEpisode,
  mlaNumber,
  mlaSharedVideo,
  mlaSupplement,
  mlaVersion,
  mlaVolume,
  mlaVolumeCount,
  vancouverPreprint,
];

/**
 * The item as a style of this family should see it, after the rules of citing that its program does not know.
 *
 * @param options.locale of the bibliography; where it is not English, rules that would write English are left out
 */
export function applyStyleRules(
  family: StyleFamily,
  csl: CslItem,
  { locale = 'en-US' }: { readonly locale?: string } = {},
): CslItem {
  const isEnglish = /^en\b/iu.test(locale);
  return RULES[family].reduce(
    (item, rule) => (isEnglish || !IN_ENGLISH.includes(rule) ? rule(item, locale) : item),
    csl,
  );
}
