import { cslDateOfValue } from '../csl/dates/csl-date-value.ts';
import { IDENTIFIER_VARIABLES, normalIdentifier } from '../csl/identifiers/normal-identifier.ts';
import { NATURAL_ORDER, nameFromFields, readName } from '../csl/names/read-name.ts';
import {
  CSL_TYPES,
  type CslDate,
  type CslItem,
  type CslName,
  cslItemSchema,
  cslNameSchema,
} from '../model/csl-item.ts';
import { cleanText } from './clean-text.ts';

/** What is taken from an answer. The rest says how the service keeps it, and `URL` only repeats the DOI. */
const TEXTS = [
  'title',
  'container-title',
  'container-title-short',
  'collection-title',
  'event-title',
  'event-place',
  'volume',
  'issue',
  'page',
  'number',
  'number-of-pages',
  'edition',
  'genre',
  'publisher',
  'publisher-place',
  'language',
  'abstract',
] as const;
const NAMES = ['author', 'editor', 'translator'] as const;

/** Types as Crossref names them, where CSL has other words. @see https://api.crossref.org/v1/types */
const OTHER_TYPES = new Map<string, CslItem['type']>([
  ['journal-article', 'article-journal'],
  ['proceedings-article', 'paper-conference'],
  ['book-chapter', 'chapter'],
  ['book-section', 'chapter'],
  ['book-part', 'chapter'],
  ['reference-entry', 'entry-encyclopedia'],
  ['monograph', 'book'],
  ['edited-book', 'book'],
  ['reference-book', 'book'],
  ['proceedings', 'book'],
  ['dissertation', 'thesis'],
  ['posted-content', 'article'],
  ['peer-review', 'review'],
  ['report-component', 'report'],
]);
const MOST_NAMES = 5_000;

/**
 * Reads an item of CSL-JSON as services write it: with lists where CSL has text, with types of their own, with
 * the publisher’s markup. What is no value for its variable is left out.
 *
 * @returns `undefined` if it has no title
 */
export function cslOfCsl(answer: unknown): CslItem | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(answer));
  const title = textOf(fields.get('title'));
  if (title === undefined) return undefined;
  const csl = Object.fromEntries(
    [
      ['type', typeOf(fields.get('type'))],
      ...TEXTS.map((variable) => [variable, textOf(fields.get(variable))]),
      ...IDENTIFIER_VARIABLES.map((variable) => {
        const text = textOf(fields.get(variable));
        return [variable, text && normalIdentifier(variable, text)];
      }),
      ...NAMES.map((variable) => [variable, namesOf(fields.get(variable))]),
      ['issued', dateOf(fields.get('issued'))],
    ].filter(([, value]) => value !== undefined),
  );
  const parsed = cslItemSchema.safeParse(csl);
  return parsed.success ? parsed.data : undefined;
}

function typeOf(value: unknown): CslItem['type'] {
  const named = typeof value === 'string' ? value : '';
  return CSL_TYPES.find((type) => type === named) ?? OTHER_TYPES.get(named) ?? 'document';
}

/** The first of a list: of titles it is the main one, of ISSNs the first printed. */
function textOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'number') return String(first);
  return typeof first === 'string' ? cleanText(first) || undefined : undefined;
}

function namesOf(value: unknown): readonly CslName[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const names = value.slice(0, MOST_NAMES).flatMap((each) => nameOf(each) ?? []);
  return names.length > 0 ? names : undefined;
}

/** Crossref calls an organisation’s name `name`; what DataCite gives whole may be a person’s all the same. */
function nameOf(value: unknown): CslName | undefined {
  const parsed = cslNameSchema.safeParse(value);
  const other = textOf(new Map<string, unknown>(Object.entries(Object(value))).get('name'));
  const parts = Object.entries(parsed.success ? parsed.data : {}).flatMap(([part, text]) => {
    const clean = cleanText(text ?? '');
    return clean === '' ? [] : [[part, clean] as const];
  });
  const name: CslName = Object.fromEntries(parts);
  const { literal, family = '', given, suffix, ...particles } = name;
  const split = nameFromFields({ family, given: family === '' ? undefined : given, suffix });
  if (split !== undefined) return { ...split, ...particles };
  if (other !== undefined) return { literal: other };
  const whole = literal ?? given;
  return whole === undefined ? undefined : readName(whole, NATURAL_ORDER);
}

/** Words come as services have all texts, with markup that nothing prints. */
function dateOf(value: unknown): CslDate | undefined {
  const date = cslDateOfValue(value);
  if (date?.literal === undefined) return date;
  const literal = cleanText(date.literal);
  return literal === '' ? undefined : { literal };
}
