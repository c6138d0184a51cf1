import { z } from 'zod';
import { readDate } from '../csl/dates/read-date.ts';
import { NATURAL_ORDER } from '../csl/names/read-name.ts';
import { readNames } from '../csl/names/read-names.ts';
import type { CslItem } from '../model/csl-item.ts';
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
    issued: readDate(cleanText(book.publish_date ?? '')),
    'number-of-pages': book.number_of_pages === undefined ? undefined : String(book.number_of_pages),
    ISBN: text(book.identifiers?.isbn_13?.[0] ?? book.identifiers?.isbn_10?.[0]),
  };
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  return { type: 'book', title, ...Object.fromEntries(known) };
}
