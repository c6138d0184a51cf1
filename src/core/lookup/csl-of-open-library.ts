import { z } from 'zod';
import { NATURAL_ORDER } from '../csl/names/read-name.ts';
import { readNames } from '../csl/names/read-names.ts';
import type { CslDate, CslItem } from '../model/csl-item.ts';
import { cslDateFrom, parsePartialDate, partialDateOf } from '../model/partial-date.ts';
import { cleanText } from './clean-text.ts';

const named = z.object({ name: z.string() });
const bookSchema = z.object({
  title: z.string(),
  subtitle: z.string().optional(),
  authors: z.array(named).optional(),
  publishers: z.array(named).optional(),
  publish_places: z.array(named).optional(),
  publish_date: z.string().optional(),
  number_of_pages: z.number().optional(),
  identifiers: z.record(z.string(), z.array(z.string())).optional(),
});

/**
 * Reads what Open Library says of a book.
 *
 * @returns `undefined` if it does not know the book
 * @see https://openlibrary.org/dev/docs/api/books, `jscmd=data`
 */
export function cslOfOpenLibrary(answer: unknown): CslItem | undefined {
  const [first] = Object.values(Object(answer));
  const parsed = bookSchema.safeParse(first);
  if (!parsed.success) return undefined;
  const book = parsed.data;
  const text = (value: string | undefined) =>
    value === undefined ? undefined : cleanText(value) || undefined;
  const title = [book.title, book.subtitle].flatMap((part) => text(part) ?? []).join(': ');
  if (title === '') return undefined;
  const authors = (book.authors ?? []).flatMap(({ name }) => readNames(cleanText(name), NATURAL_ORDER));
  const facts = {
    author: authors.length > 0 ? authors : undefined,
    publisher: text(book.publishers?.[0]?.name),
    'publisher-place': text(book.publish_places?.[0]?.name),
    issued: dateOf(book.publish_date ?? ''),
    'number-of-pages': book.number_of_pages === undefined ? undefined : String(book.number_of_pages),
    ISBN: text(book.identifiers?.isbn_13?.[0] ?? book.identifiers?.isbn_10?.[0]),
  };
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  return { type: 'book', title, ...Object.fromEntries(known) };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `2009`, `March 2009`, `Mar 5, 2009`, `5 March 2009` or ISO 8601. */
function dateOf(written: string): CslDate | undefined {
  const iso = parsePartialDate(written);
  if (iso) return cslDateFrom(iso);
  const year = /(?<!\d)(1[4-9]\d\d|20\d\d)(?!\d)/u.exec(written)?.[1];
  if (year === undefined) return undefined;
  const month = MONTHS.indexOf((/(?<!\p{L})\p{L}{3}/u.exec(written)?.[0] ?? '').toLowerCase()) + 1;
  const day = /(?<!\d)([1-9]|[12]\d|3[01])(?!\d)/u.exec(written)?.[1];
  const date =
    month === 0 ? undefined : partialDateOf(Number(year), month, day === undefined ? undefined : Number(day));
  return cslDateFrom(date ?? { year: Number(year) });
}
