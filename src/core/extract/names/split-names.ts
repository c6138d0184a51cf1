import { decodeEntities } from '../../csl/decode-entities.ts';
import { isSuffix } from '../../csl/names/name-marks.ts';
import { isConnective, isParticle } from '../../csl/names/particles.ts';
import { familyFromWords, nameWords } from '../../csl/names/person-words.ts';
import { familyText } from '../../csl/names/write-name.ts';
import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf } from '../../languages/phrases.ts';
import type { CslName } from '../../model/csl-item.ts';
import { AND } from './ands.ts';
import { type BylinePart, bylinePart, bylineSegments } from './byline-parts.ts';
import { withoutLead } from './leads.ts';
import { type NameContext, nameFrom } from './name-from.ts';
import { isOneOrganisation, isOrganisation } from './organisations.ts';
import { isPlaceholder } from './placeholders.ts';

export { nameFrom };

const LONGEST = 400;
const LONGEST_NAME = 80;
const LISTS = /\s?(?:[;、，؛]|,(?!\s?(?:jr|sr|ii|iii|iv)\b)|،)\s?/iu;
const ANDS = new RegExp(`\\s(?:${AND}|\\+)\\s|\\s?&\\s?`, 'u');
/** An Arabic “and” is written onto the next word; these names begin with its letter themselves. */
const ARABIC_AND =
  /\sو(?!ليد|ائل|سام|سيم|فاء|جدي|ديع|هيب|ردة|صال|حيد|داد|ئام|اصف|فيق|لاء|هبي|ريا)(?=\p{L}{3,}\s\p{L})/u;
const NOT_A_NAME = new RegExp(
  `https?:|@|[<>{}=]|\\d{3,}|(?<!\\p{L})(?:getty|${anyOf(inAllLanguages(({ bylines }) => listOf(bylines)?.noNames))})(?!\\p{L})`,
  'iu',
);

/**
 * Names out of a credit such as “By Ana Ruiz, Bo Lind and Cem Ak, Senior Writers | Reuters”. Roles, places, accounts and
 * dates are left out, agencies and desks too where people are named beside them. “Ruiz, Ana” alone is one name.
 */
export function splitNames(text: string, context: NameContext = {}): CslName[] {
  const plain = withoutLead(
    decodeEntities(text.slice(0, LONGEST))
      .replace(/<[^<>]{0,200}>/gu, ' ')
      .replace(/\s+/gu, ' '),
  );
  const segments = bylineSegments(plain);
  const read = segments.flatMap((segment) => segmentNames(segment, context));
  const people = read.filter(({ kind }) => kind === 'person');
  const first = read.find(({ kind }) => kind === 'organisation') ?? read[0];
  const named =
    people.length > 0
      ? people
      : first
        ? read.filter(({ kind, from }) => kind === first.kind && from === first.from)
        : [];
  return unique(named.map(({ name }) => name));
}

type ReadName = {
  readonly name: CslName;
  readonly kind: 'person' | 'organisation' | 'word';
  readonly from: string;
};

function segmentNames(segment: string, context: NameContext): readonly ReadName[] {
  const inverted = invertedName(segment);
  if (inverted) return [{ name: inverted, kind: 'person', from: segment }];
  const parts = partsOf(segment)
    .map(bylinePart)
    .filter(({ text, kind }) => kind !== 'role' && isName(text));
  const read = parts.map((part): ReadName => ({ ...readName(part, context), from: segment }));
  // After a full name a single word is a place: “Jane Doe, Berlin”.
  const hasFull = read.some(({ kind }) => kind === 'person');
  return hasFull ? read.filter(({ kind }) => kind !== 'word') : read;
}

function readName({ text, kind }: BylinePart, context: NameContext): Omit<ReadName, 'from'> {
  if (kind === 'agency' || kind === 'desk')
    return { name: { literal: desk(text, context) }, kind: 'organisation' };
  const name = nameFrom(text, context);
  if (name.family !== undefined) return { name, kind: 'person' };
  const literal = name.literal ?? '';
  if (isOrganisation(literal, context)) return { name, kind: 'organisation' };
  return {
    name,
    kind:
      literal.includes(' ') || /[^\p{Script=Latin}\p{Script=Cyrillic}\s]{2}/u.test(literal)
        ? 'person'
        : 'word',
  };
}

function desk(text: string, context: NameContext): string {
  const { literal } = nameFrom(text, context);
  return literal ?? text;
}

/** “林晓 著、周岚 訳”: on the cover of a Japanese book each has a role behind the name; “著” is the author’s. */
const WROTE = new RegExp(
  `[\\s\\u3000]${anyOf(inAllLanguages(({ bylines }) => listOf(bylines)?.wroteBehind))}$`,
  'u',
);

function partsOf(segment: string): readonly string[] {
  const all = segment.split(LISTS);
  const wrote = all.filter((part) => WROTE.test(part)).map((part) => part.replace(WROTE, ''));
  return joinSuffixes(wrote.length > 0 ? wrote : all)
    .flatMap((part) => (isOneOrganisation(part) ? [part] : splitAtAnd(part)))
    .flatMap(splitHan);
}

/** “Ortega y Gasset” is one family name: an “and” before a single word after a full name does not part. */
function splitAtAnd(part: string): readonly string[] {
  const pieces = part.split(ARABIC_AND).flatMap((piece) => piece.split(ANDS));
  const last = pieces.at(-1) ?? '';
  const isDouble =
    pieces.length === 2 &&
    !last.includes(' ') &&
    (pieces[0] ?? '').includes(' ') &&
    part.split(' ').some(isConnective);
  return isDouble ? [part] : pieces;
}

/** Chinese reporters are parted by spaces; a Japanese name has one between its own two parts. */
function splitHan(part: string): readonly string[] {
  const words = part.trim().split(' ');
  const isList = words.length > 1 && words.every((word) => /^\p{Script=Han}{2,4}$/u.test(word));
  return isList && words.join('').length > 5 ? words : [part];
}

function joinSuffixes(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before !== undefined && isSuffix(part.trim())) joined.splice(-1, 1, `${before} ${part.trim()}`);
    else joined.push(part);
  }
  return joined;
}

/** “Ruiz, Ana” and “van der Berg, Anna M.”: a family name, one comma, and a given name. */
function invertedName(segment: string): CslName | undefined {
  const [, family = '', given = '', particle = ''] =
    /^((?:\p{Ll}{2,3}\s){0,2}\p{Lu}[\p{L}'’-]{1,40}),\s(\p{Lu}[\p{L}'’.-]{0,30}(?:\s\p{Lu}\.?){0,2})((?:\s\p{Ll}{2,3}){1,2})?$/u.exec(
      segment,
    ) ?? [];
  if (!smallWordsIn(`${family} ${particle}`).every(isParticle)) return undefined;
  if (family === '' || isOrganisation(given) || isOrganisation(family) || bylinePart(given).kind !== 'name')
    return undefined;
  return { ...familyFromWords(nameWords(`${particle.trim()} ${family}`)), given };
}

function smallWordsIn(text: string): readonly string[] {
  return text.split(' ').filter((word) => /^\p{Ll}/u.test(word));
}

function isName(text: string): boolean {
  const isWritten = text.length > 1 || /[\p{Script=Han}]/u.test(text);
  return isWritten && text.length <= LONGEST_NAME && !NOT_A_NAME.test(text) && !isPlaceholder(text);
}

function unique(names: readonly CslName[]): CslName[] {
  const keyOf = (name: CslName) => (name.literal ?? `${name.given} ${familyText(name)}`).toLowerCase();
  return names.filter((name, index) => names.findIndex((other) => keyOf(other) === keyOf(name)) === index);
}
