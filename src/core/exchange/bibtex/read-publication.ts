import type { CslItem } from '../../model/csl-item.ts';
import type { FieldBag } from './field-bag.ts';
import { wordsOfKey } from './localised-words.ts';
import type { ItemParts } from './own-field.ts';
import { appearsOnSite, numberVariable, THESIS_GENRES } from './read-type.ts';

/** Takes the titles of a work and of what it is part of. */
export function readTitles(fields: FieldBag, { texts }: ItemParts, type: CslItem['type']): void {
  const joined = (title: string | undefined, subtitle: string | undefined) =>
    title !== undefined && subtitle !== undefined
      ? `${title}${/[?!:.]$/u.test(title) ? '' : ':'} ${subtitle}`
      : (title ?? subtitle);
  const set = (variable: keyof ItemParts['texts'], value: string | undefined) => {
    if (value !== undefined && value !== '') texts[variable] = value;
  };
  set('title', joined(fields.title('title'), fields.title('subtitle')));
  const journal = fields.text('journaltitle', 'journal');
  const book = joined(fields.title('booktitle'), fields.title('booksubtitle'));
  // Some programs write the title of a book twice.
  const whole = type === 'book' && book === texts.title ? undefined : book;
  set(
    'container-title',
    joined(journal, fields.title('journalsubtitle')) ?? whole ?? fields.title('maintitle'),
  );
  if (journal !== undefined && book !== undefined) set('volume-title', book);
  set('collection-title', fields.text('series'));
  if (type === 'webpage' || type === 'post' || type === 'post-weblog') {
    const site =
      texts['container-title'] === undefined ? fields.text('organization', 'howpublished') : undefined;
    set('container-title', site);
  }
}

/** Takes who published a work and where, and its numbers; fields mean different things by type. */
export function readPublication(
  fields: FieldBag,
  { texts }: ItemParts,
  { type, entryType }: { type: CslItem['type']; entryType: string },
): void {
  const set = (variable: keyof ItemParts['texts'], value: string | undefined) => {
    if (value !== undefined && value !== '' && texts[variable] === undefined) texts[variable] = value;
  };
  // What finds its place taken stays in the bag, and is kept under its own name.
  const take = (variable: keyof ItemParts['texts'], ...names: string[]) => {
    if (texts[variable] === undefined) set(variable, fields.text(...names));
  };
  if (appearsOnSite(type)) take('container-title', 'howpublished');
  take('publisher', 'publisher', 'institution', 'school');
  if (!appearsOnSite(type)) take('publisher', 'howpublished');
  take('publisher', 'organization');
  take('publisher-place', 'location', 'address');
  take('archive', 'archive', 'eprinttype', 'archiveprefix');
  take('archive_location', 'eprint');
  const edition = fields.text('edition');
  set('edition', edition === undefined ? undefined : editionNumber(edition));
  set('page', pagesOf(fields.text('pages')));
  const number = fields.text('number');
  set(numberVariable(type), number);
  if (numberVariable(type) === 'issue') {
    const eid = fields.text('eid', 'articleno', 'article-number');
    set('number', eid);
    if (eid !== undefined && eid === number) delete texts.issue;
  }
  take('issue', 'issue');
  const kind = wordsOfKey(fields.text('type') ?? '');
  set('genre', type === 'thesis' ? thesisGenre(kind, entryType) : kind);
}

function thesisGenre(written: string, entryType: string): string | undefined {
  const key = written === '' ? entryType : written.toLowerCase();
  return Object.hasOwn(THESIS_GENRES, key) ? THESIS_GENRES[key] : written;
}

const EDITIONS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** Standard BibTeX styles want editions in words; CSL counts them. */
function editionNumber(edition: string): string {
  const index = EDITIONS.indexOf(edition.toLowerCase());
  if (index !== -1) return String(index + 1);
  return /^(\d+)(?:st|nd|rd|th)(?: ed(?:ition|\.)?)?$/iu.exec(edition)?.[1] ?? edition;
}

function pagesOf(written: string | undefined): string | undefined {
  return written
    ?.split(/[–—]/u)
    .map((page) => page.trim())
    .join('-');
}
