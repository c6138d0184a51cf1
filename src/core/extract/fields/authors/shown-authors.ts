import { findWrittenDate } from '../../../csl/dates/written-date.ts';
import { displayName } from '../../../csl/names/display-name.ts';
import type { CslName } from '../../../model/csl-item.ts';
import { isAgency } from '../../names/agencies.ts';
import { bylineSegments } from '../../names/byline-parts.ts';
import { creditLeads } from '../../names/credit-leads.ts';
import { isByline, isOnlyLead } from '../../names/leads.ts';
import { isOtherCredit, isOtherLabel } from '../../names/other-credits.ts';
import { looksLikePerson } from '../../names/person-likeness.ts';
import { splitNames } from '../../names/split-names.ts';
import { headOf } from '../../page/article-head.ts';
import type { PageLine, PageLines, PageMark } from '../../page/page-lines.ts';
import type { Byline } from './byline.ts';
import { datedBylines } from './dated-bylines.ts';
import { endBios } from './end-bios.ts';

const OTHER_CREDIT = new RegExp(
  `[;.]?\\s(?:${(['editor', 'contributor', 'author'] as const)
    .map((role) => creditLeads(role, { isStrict: true }).before)
    .join('|')})|\\)$`,
  'iu',
);
const LONGEST_BYLINE = 180;
const LINES_BEFORE_TITLE = 4;
const LINES_AT_END = 12;
const LINES_TO_AGENCY = 8;
const MOST_AUTHORS = 12;
const PARAGRAPH = 160;
/** The most lines from one author of a list to the next: what is told of each may stand between. */
const GAP = 4;

/** Who wrote it, as readers are shown near the title or at the end of the text, the surest first. */
export function shownAuthors(page: PageLines, language: string | undefined): readonly Byline[] {
  const head = headOf(page);
  const first = Math.max(0, page.titleAt - LINES_BEFORE_TITLE);
  const marks = page.marks.filter(
    (mark) => mark.kind === 'author' && !mark.isApart && !isOfOthers(mark, page),
  );
  const near = marks.filter(
    (mark) =>
      mark.line >= first && mark.line <= head.last && (mark.by !== 'profile' || isOwnLine(mark, page)),
  );
  const end = endOf(page, head.last);
  return [
    ...writtenBylines(page.lines.slice(first, head.last), 'byline', language),
    ...datedBylines(
      page.lines.slice(first, Math.min(head.last, page.titleAt + 1 + LINES_TO_AGENCY)),
      language,
    ),
    ...markedBylines(near, language),
    ...agencyLines(page.lines.slice(page.titleAt + 1, page.titleAt + 1 + LINES_TO_AGENCY)),
    ...markedBylines(
      marks.filter((mark) => mark.by === 'vocabulary' && mark.line > head.last),
      language,
    ),
    ...writtenBylines(end, 'end-byline', language),
    ...endBios(page, head.last),
    ...endAgencies(end),
  ];
}

/** Whether the line of a mark, or a label before it, says that it is of who drew, translated or took the pictures. */
function isOfOthers({ line }: PageMark, { lines }: PageLines): boolean {
  return isOtherCredit(lines[line]?.text ?? '') || isOtherLabel(lines[line - 1]?.text ?? '');
}

/** Lines that begin with “By”, “Von”, “بقلم”, or end with “기자”. */
function writtenBylines(
  lines: readonly PageLine[],
  rule: string,
  language: string | undefined,
): readonly Byline[] {
  return lines.flatMap(({ text, isApart }, index): readonly Byline[] => {
    if (isApart || text.length > LONGEST_BYLINE || !isByline(text)) return [];
    // “By” may stand in a line of its own, above the name.
    const following = lines[index + 1];
    const isAlone = isOnlyLead(text) && following !== undefined && following.text.length < 60;
    const whole = isAlone ? `${text} ${following.text}` : text;
    const [written = ''] = whole.replace(/^\(/u, '').split(OTHER_CREDIT);
    const names = splitNames(written, { language }).filter(isPresentable);
    return names.length > 0 ? [{ names, rule, confidence: 'likely', raw: whole, isExplicit: true }] : [];
  });
}

/** Elements that say that they hold the author: all that a vocabulary or a profile’s address marks, else the first class. */
function markedBylines(marks: readonly PageMark[], language: string | undefined): readonly Byline[] {
  const read = marks
    .filter(({ text }) => text.length > 1 && text.length <= LONGEST_BYLINE)
    .map((mark) => ({ mark, names: splitNames(mark.text, { language, isPerson: true }) }))
    .filter(({ names }) => names.length > 0);
  const together = (by: PageMark['by']) => {
    const own = read.filter(({ mark, names }) => mark.by === by && names.every(isPresentable));
    const end = own.findIndex(
      ({ mark }, index) => mark.line - (own[index - 1]?.mark.line ?? mark.line) > GAP,
    );
    return end < 0 ? own : own.slice(0, end);
  };
  const classed = read.filter(({ mark, names }) => mark.by === 'class' && names.every(isPresentable));
  return [
    ...bylineOf(together('vocabulary'), 'author-element'),
    ...classed.slice(0, 4).flatMap((each) => bylineOf([each], 'byline-element')),
    ...bylineOf(together('profile'), 'profile-link'),
  ];
}

function bylineOf(
  read: readonly { readonly mark: PageMark; readonly names: readonly CslName[] }[],
  rule: string,
): readonly Byline[] {
  const names = new Map(
    read.flatMap((each) => each.names).map((name) => [displayName(name).toLowerCase(), name]),
  );
  if (names.size === 0) return [];
  const raw = read
    .map(({ mark }) => mark.text)
    .join('; ')
    .slice(0, 300);
  const isExplicit = rule === 'author-element' || read.some(({ mark }) => isByline(mark.text));
  return [{ names: [...names.values()].slice(0, MOST_AUTHORS), rule, confidence: 'likely', raw, isExplicit }];
}

/** A link to a profile is a byline only close to the title, in a line that holds little else. */
function isOwnLine({ line, text }: PageMark, { lines, titleAt }: PageLines): boolean {
  const whole = lines[line]?.text ?? '';
  return line <= titleAt + LINES_TO_AGENCY && (whole.length <= text.length + 60 || isByline(whole));
}

/** A short line under the title that gives an agency, alone or before a place and a date. */
function agencyLines(lines: readonly PageLine[]): readonly Byline[] {
  return lines.flatMap(({ text, isApart }): readonly Byline[] => {
    if (isApart || text.length > 90) return [];
    const [first = ''] = bylineSegments(text).flatMap((segment) => segment.split(/[,/]\s?/u));
    const isDated = text.length <= first.length + 4 || findWrittenDate(text, 'day-first') !== undefined;
    if (!isAgency(first) || !isDated) return [];
    return [
      {
        names: [{ literal: first }],
        rule: 'agency-line',
        confidence: 'suggested',
        raw: text,
        isExplicit: false,
      },
    ];
  });
}

/** “… (dpa/AFP)” at the end of the text. */
function endAgencies(lines: readonly PageLine[]): readonly Byline[] {
  return lines.flatMap(({ text, isApart }): readonly Byline[] => {
    const inside = /(?:^|\s)[([]([^()[\]]{2,40})[)\]]\.?$/u.exec(text.slice(-60))?.[1];
    const names = inside?.split(/\s?[/,]\s?/u) ?? [];
    if (isApart || names.length === 0 || !names.every((name) => isAgency(name))) return [];
    return [
      {
        names: names.map((literal) => ({ literal })),
        rule: 'end-agency',
        confidence: 'suggested',
        raw: inside ?? '',
        isExplicit: false,
      },
    ];
  });
}

/** The last paragraph of the text and the lines under it. */
function endOf({ lines }: PageLines, from: number): readonly PageLine[] {
  const paragraphs = lines.flatMap(({ text, isApart }, index) =>
    index >= from && !isApart && text.length > PARAGRAPH ? [index] : [],
  );
  const last = paragraphs.at(-1);
  return last === undefined ? [] : lines.slice(last, last + LINES_AT_END);
}

/** A name that may be shown: of a person, of an organisation, or one capitalised word. */
function isPresentable(name: CslName): boolean {
  return (
    looksLikePerson(name) ||
    (name.literal !== undefined && name.literal.length <= 50 && !/^\p{Ll}/u.test(name.literal))
  );
}
