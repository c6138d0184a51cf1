import htmlMetadata from 'html-metadata';
import type { Extractor } from './extractor.ts';
import { dayIn } from './stamps.ts';
import { lineOrNothing } from './text-of-markup.ts';

/** Wikimedia’s html-metadata, which Citoid reads web pages with; the first vocabulary that has a value speaks. */
export const htmlMetadataAlone: Extractor = {
  name: 'html-metadata',
  readsText: false,
  async read(html) {
    const page = await htmlMetadata.loadFromString(html).catch(() => ({}));
    const first = (...paths: readonly string[]) =>
      paths
        .flatMap((path) => valuesAt(page, path.split('/')))
        .map((value) => value.trim())
        .find(Boolean);
    const authorsOf = AUTHORS.map((path) => valuesAt(page, path.split('/'))).find(
      (names) => names.length > 0,
    );
    return {
      title: lineOrNothing(first(...TITLES)),
      authors: authorsOf ?? [],
      date: dayIn(first(...DATES)),
      publication: lineOrNothing(first(...PUBLICATIONS)),
    };
  },
};

const TITLES = [
  'highwirePress/title',
  'bePress/title',
  'openGraph/title',
  'jsonLd/headline',
  'twitter/title',
  'dublinCore/title',
  'general/title',
];
const AUTHORS = [
  'highwirePress/author',
  'bePress/author',
  'jsonLd/author/name',
  'dublinCore/creator',
  'general/author',
];
const DATES = [
  'highwirePress/publication_date',
  'highwirePress/date',
  'jsonLd/datePublished',
  'openGraph/published_time',
  'dublinCore/date',
];
const PUBLICATIONS = [
  'highwirePress/journal_title',
  'openGraph/site_name',
  'jsonLd/publisher/name',
  'dublinCore/publisher',
];

/** Every text at the end of a path, through lists and `@graph`. */
function valuesAt(value: unknown, path: readonly string[]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => valuesAt(each, path));
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === 'string' ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  const fields = new Map<string, unknown>(Object.entries(value));
  return [...valuesAt(fields.get(key), rest), ...valuesAt(fields.get('@graph'), path)];
}
