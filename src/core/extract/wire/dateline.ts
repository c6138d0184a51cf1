import { findWrittenDate } from '../../csl/dates/written-date.ts';
import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf, phrasesPattern } from '../../languages/phrases.ts';
import { formatPartialDate, type PartialDate } from '../../model/partial-date.ts';
import type { Dateline } from '../../model/reading.ts';

/** A dateline, and what it stands before. */
export type ReadDateline = Dateline & {
  /** The date of the dateline, only if the year is written too. */
  readonly issued?: PartialDate | undefined;
  /** Who the dateline says reported, as Chinese agencies do. */
  readonly reporters?: string | undefined;
  /** The paragraph without its dateline. */
  readonly rest: string;
};

const DASH = '\\s{0,3}(?:–|—|--|-|−)';
const CAPITALS =
  "(?<place>\\p{Lu}[\\p{Lu}\\p{M}.][\\p{Lu}\\p{M}.'’/ -]{0,40}(?:, \\p{Lu}[\\p{L}\\p{M}.'’ ]{1,25})?)";
const WORDS = "(?<place>\\p{L}[\\p{L}\\p{M}.'’/ -]{1,40}(?:[,،] ?[\\p{L}\\p{M}.'’ ]{2,25}?)?)";
const ORDINAL = anyOf(inAllLanguages(({ figures }) => listOf(figures)?.ordinals));
const FILLER = anyOf(inAllLanguages(({ dates }) => listOf(dates)?.fillers));
const DATE = `(?<date>(?:\\p{L}{3,12}\\.? \\p{N}{1,2}${ORDINAL}?|\\p{N}{1,2}\\.? (?:${FILLER} )?\\p{L}{3,12}\\.?)(?:,? (?:${FILLER} )?\\p{N}{4})?)`;
/** An agency begins with a capital, or is a short word such as dpa or dpa/lno; “(who was late)” is none. */
const IN_BRACKETS = '\\((?<agency>[\\p{Lu}\\p{Lo}\\p{N}][^()]{1,39}|\\p{Ll}{2,5}(?:/\\p{L}{2,5}){0,2})\\)';

/** Forms in use, from the most telling; each with an example. */
const FORMS: readonly RegExp[] = [
  // (ANSA) - ROMA, 19 NOV - Il governo …
  `^\\((?<agency>[\\p{L}\\p{N}. ]{2,30})\\)${DASH}\\s*${CAPITALS}, ${DATE}${DASH}\\s+`,
  // 新华社北京11月19日电（记者张三、李四）…
  '^(?<agency>\\p{Script=Han}{2,6}?[社讯])(?<place>\\p{Script=Han}{2,12}?)(?<date>(?:\\p{N}{4}年)?\\p{N}{1,2}月\\p{N}{1,2}日)电\\s*(?:[（(](?:记者|通讯员)?[：: ]?(?<reporters>[\\p{Script=Han}、 ]{2,40})[)）])?\\s*',
  // 【東京共同】…
  '^【(?<place>[\\p{Script=Han}\\p{Script=Katakana}]{2,10}?)[＝=・ ]?(?<agency>共同|時事|AFP時事|ロイター)】\\s*',
  // MOSCOW, November 19. /TASS/. …
  `^${CAPITALS}[,.] ${DATE}\\.? ?/(?<agency>[\\p{L}\\p{N} ]{2,30})/\\.?\\s*(?:(?:–|—|-)\\s+)?`,
  // МОСКВА, 19 ноя — РИА Новости. …
  `^${CAPITALS}[,.] ${DATE}${DASH}\\s(?<agency>\\p{Lu}[\\p{L}\\p{N}]{1,15}(?: \\p{Lu}[\\p{L}\\p{N}]{1,15}){0,2})\\.\\s+`,
  // Tehran, Nov 19, IRNA – …
  `^${WORDS}, ${DATE}, (?<agency>\\p{Lu}{2,12})${DASH}\\s+`,
  // Madrid, 19 nov (EFE).- …; BEIJING, Nov. 19 (Xinhua) -- …; MOSCOW. Nov 19 (Interfax) - …
  `^${WORDS}[,.] ${DATE} ?${IN_BRACKETS}\\.?${DASH}\\s*`,
  // New Delhi, Nov 19 (PTI) The government …
  `^${WORDS}, ${DATE} ${IN_BRACKETS}[:.]?\\s+(?=\\p{Lu})`,
  // ERBIL –; BEIRUT/DAMASCUS —; WASHINGTON, D.C. (AP) —; LONDON, March 3 –
  `^${CAPITALS}(?:, ${DATE})?\\s{0,3}(?:${IN_BRACKETS})?${DASH}\\s+`,
  // Erbil (Kurdistan 24) –; بغداد (أ ف ب) –; Paris (AFP) – 19 November 2019 –
  `^${WORDS}\\s{0,3}${IN_BRACKETS}${DASH}\\s*`,
].map((form) => new RegExp(form, 'u'));

/** أربيل – كوردستان 24, on a line of its own. */
const AGENCY_LINE = new RegExp(
  `^${WORDS}${DASH}\\s(?<agency>\\p{L}[\\p{L}\\p{M}\\p{N}’']{1,20}(?: [\\p{L}\\p{M}\\p{N}’']{1,20}){0,2})$`,
  'u',
);
/** ISTANBUL, on a line of its own. */
const PLACE_LINE =
  /^(?<place>\p{Lu}[\p{Lu}\p{M}.'’/-]{2,20}(?: [\p{Lu}\p{M}.'’/-]{1,20}){0,2}(?:, \p{Lu}[\p{L}\p{M}.’']{1,20}(?: \p{Lu}[\p{L}\p{M}.’']{1,20})?)?)$/u;
const LONGEST = 200;
/** Words that stand in capitals at the beginning of a paragraph without being a place. */
const NO_PLACE = new RegExp(
  `^${phrasesPattern(inAllLanguages(({ reports }) => listOf(reports)?.kickers))}`,
  'iu',
);

/** Reads the dateline at the beginning of a paragraph; `undefined` if there is none. */
export function readDateline(paragraph: string): ReadDateline | undefined {
  const start = paragraph.slice(0, LONGEST);
  for (const form of FORMS) {
    const match = form.exec(start);
    if (match && match[0].length < paragraph.length) return datelineOf(match, paragraph);
  }
  return undefined;
}

/** Reads a line that is a dateline and nothing else, as some agencies set it above the text. */
export function readDatelineLine(line: string): ReadDateline | undefined {
  if (line.length > 60) return undefined;
  const match = PLACE_LINE.exec(line) ?? AGENCY_LINE.exec(line);
  return match ? datelineOf(match, line) : undefined;
}

function datelineOf(match: RegExpExecArray, paragraph: string): ReadDateline | undefined {
  const { place = '', agency, date, reporters } = match.groups ?? {};
  if (NO_PLACE.test(place) || place.split(' ').length > 5) return undefined;
  const issued = date === undefined ? undefined : findWrittenDate(date);
  return {
    place: place.trim(),
    ...(agency !== undefined && { agency: agency.trim() }),
    ...(issued && { date: formatPartialDate(issued) }),
    text: match[0].trim(),
    issued,
    reporters,
    rest: paragraph.slice(match[0].length),
  };
}

/** A dateline as it is kept, without the paragraph that it stood in. */
export function plainDateline({ place, agency, date, text }: Dateline): Dateline {
  return { place, ...(agency !== undefined && { agency }), ...(date !== undefined && { date }), text };
}
