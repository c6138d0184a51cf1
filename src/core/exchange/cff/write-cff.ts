import { stringify } from 'yaml';
import { formatEdtf } from '../../csl/dates/edtf.ts';
import type { CslDate, CslItem, CslName } from '../../model/csl-item.ts';
import type { ExportEntry } from '../../model/reference-entry.ts';
import type { ReferenceWriter } from '../exchange-format.ts';
import { leftoversAsJson, leftoversOf } from '../fields/leftovers.ts';
import { uniqueTexts } from '../fields/tags-and-collections.ts';
import { cffTypeOf } from './cff-types.ts';
import { entryFromCff } from './entry-from-cff.ts';
import { LIST_MESSAGE } from './read-cff.ts';

type Reference = Readonly<Record<string, unknown>>;

const STYLE = { lineWidth: 0, aliasDuplicateObjects: false } as const;

/**
 * Writes CITATION.cff 1.2: one entry as what should be cited, several as references. What CFF has no key for stands
 * in `notes` as JSON, which our own reader takes back.
 */
export function cffWriter(): ReferenceWriter {
  let only: Reference | undefined;
  return {
    begin: () =>
      stringify(
        {
          'cff-version': '1.2.0',
          message: LIST_MESSAGE,
          title: 'References',
          authors: [{ name: 'Pressmark' }],
        },
        STYLE,
      ),
    entry(entry, index) {
      const reference = referenceOf(entry);
      if (index === 0) {
        only = reference;
        return '';
      }
      const first = only ? `references:\n${stringify([only], STYLE)}` : '';
      only = undefined;
      return first + stringify([reference], STYLE);
    },
    end: () => (only ? stringify({ 'preferred-citation': only }, STYLE) : ''),
  };
}

function referenceOf(entry: ExportEntry): Reference {
  const reference = fieldsOf(entry);
  const note = entry.csl.note;
  const readBack = entryFromCff(
    note === undefined ? reference : { ...reference, notes: note },
    () => undefined,
  );
  const left = leftoversOf(entry, readBack);
  if (!left) return note === undefined ? reference : { ...reference, notes: note };
  return { ...reference, notes: leftoversAsJson(note === undefined ? left : { ...left, note }) };
}

function fieldsOf({ csl, tags }: ExportEntry): Reference {
  const keywords = uniqueTexts(tags);
  const fields: Reference = {
    type: cffTypeOf(csl.type),
    title: filled(csl.title) ?? 'Untitled',
    authors: authorsOf(csl),
    editors: personsOf(csl.editor),
    'editors-series': personsOf(csl['collection-editor']),
    translators: personsOf(csl.translator),
    recipients: personsOf(csl.recipient),
    ...datesOf(csl),
    ...containerOf(csl),
    volume: filled(csl.volume),
    issue: filled(csl.issue),
    number: filled(csl.number),
    edition: filled(csl.edition),
    section: filled(csl.section),
    version: filled(csl.version),
    ...pagesOf(csl),
    publisher: csl.publisher ? { name: csl.publisher } : undefined,
    conference: csl['event-title'] ? { name: csl['event-title'] } : undefined,
    location: csl['event-place'] ? { name: csl['event-place'] } : undefined,
    doi: matching(csl.DOI, /^10\.\d{4,9}(?:\.\d{1,9}){0,3}\/[A-Za-z0-9:/_;\-.()[\]\\]{1,500}$/u),
    isbn: matching(csl.ISBN, /^[0-9\- ]{10,17}X?$/u),
    issn: matching(csl.ISSN, /^\d{4}-\d{3}[\dxX]$/u),
    pmcid: matching(csl.PMCID, /^PMC\d{7}$/u),
    url: matching(csl.URL, /^(?:https?|s?ftp):\/\/\S{1,5000}$/u),
    languages: csl.language && /^[a-z]{2,3}$/u.test(csl.language) ? [csl.language] : undefined,
    abstract: filled(csl.abstract),
    keywords: keywords.length > 0 ? keywords : undefined,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function filled(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

function matching(text: string | undefined, pattern: RegExp): string | undefined {
  return text !== undefined && pattern.test(text) ? text : undefined;
}

/** CFF asks for an author: who published it, or “Unknown”. */
function authorsOf({ author, publisher, 'container-title': container }: CslItem): readonly unknown[] {
  return personsOf(author) ?? [{ name: filled(publisher) ?? filled(container) ?? 'Unknown' }];
}

function personsOf(names: readonly CslName[] | undefined): readonly unknown[] | undefined {
  const persons = (names ?? []).flatMap((name) => {
    if (name.literal !== undefined && name.literal !== '') return [{ name: name.literal }];
    const parts = {
      'family-names': name.family,
      'given-names': name.given,
      'name-particle': name['non-dropping-particle'] ?? name['dropping-particle'],
      'name-suffix': name.suffix,
    };
    const person = Object.entries(parts).filter(([, part]) => part !== undefined && part !== '');
    return person.length > 0 ? [Object.fromEntries(person)] : [];
  });
  return persons.length > 0 ? persons : undefined;
}

/** A year of CFF is a number, which can be read as one only if it has four figures. */
function datesOf({ issued, accessed, 'original-date': original }: CslItem): Reference {
  const [year, month] = issued?.['date-parts']?.[0] ?? [];
  return {
    year: plainYear(year),
    month: plainYear(year) === undefined ? undefined : month,
    'date-published': dayOf(issued),
    'date-accessed': dayOf(accessed),
    'year-original': plainYear(original?.['date-parts']?.[0]?.[0]),
  };
}

function plainYear(year: number | undefined): number | undefined {
  return year !== undefined && year >= 1000 && year <= 9999 ? year : undefined;
}

/** A date of CFF is a whole day. */
function dayOf(date: CslDate | undefined): string | undefined {
  return date && matching(formatEdtf(date), /^\d{4}-\d{2}-\d{2}$/u);
}

function containerOf(csl: CslItem): Reference {
  const isArticle = csl.type.startsWith('article');
  return { [isArticle ? 'journal' : 'collection-title']: filled(csl['container-title']) };
}

function pagesOf(csl: CslItem): Reference {
  const [, start, end] = /^([^\s–-]{1,20})-([^\s–-]{1,20})$/u.exec(csl.page ?? '') ?? [];
  const pages = matching(csl['number-of-pages'], /^\d{1,9}$/u);
  return { start: start ?? filled(csl.page), end, pages };
}
