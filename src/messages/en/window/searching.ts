import type { UnderstoodPart } from '#core/model/understood-query.ts';
import { all, any, count } from '../words.ts';
import { citing } from './citing.ts';
import { TYPES } from './names.ts';

const OPERATORS: Readonly<Record<string, string>> = {
  author: 'Author',
  title: 'Title',
  source: 'Outlet',
  publisher: 'Publisher',
  site: 'Site',
  url: 'Address',
  doi: 'DOI',
  isbn: 'ISBN',
  key: 'Citekey',
  date: 'Published',
  year: 'Published',
  added: 'Added',
  modified: 'Changed',
  type: 'Type',
  language: 'Language',
  tag: 'Tag',
  collection: 'Collection',
  note: 'Note',
};
/** What an operator is for, beside its name where it is offered. */
const MEANINGS: Readonly<Record<string, string>> = {
  author: 'names, the editor’s too',
  title: 'words of the title',
  source: 'newspaper, journal, site',
  publisher: 'publisher or outlet',
  site: 'made.example and below',
  url: 'part of an address',
  doi: 'all or part of it',
  isbn: 'in either form',
  key: 'citekey, omer* for a beginning',
  date: '2019-03, march 2019, 2018..2020',
  year: '2018-2020, >2015',
  before: 'a day, month or year',
  after: 'a day, month or year',
  added: 'today, 7d, 2019-03',
  modified: 'today, 7d, 2019-03',
  type: 'newspaper, book, blog',
  language: 'german, deutsch, de',
  tag: 'words of a tag',
  collection: 'with all inside of it',
  note: 'words of your notes',
  quote: 'words as they stand',
  has: 'pdf, doi, note, snapshot',
  missing: 'date, author, doi',
  is: 'sealed, duplicate, trashed',
};
const HAS: Readonly<Record<string, string>> = {
  snapshot: 'a snapshot',
  text: 'a text',
  title: 'a title',
  author: 'an author',
  date: 'a date',
  source: 'an outlet',
  publisher: 'a publisher',
  language: 'a language',
  abstract: 'a standfirst',
  url: 'an address',
  doi: 'a DOI',
  isbn: 'an ISBN',
  tag: 'a tag',
  collection: 'a collection',
  note: 'a note',
  pdf: 'a PDF',
  html: 'a page of HTML',
  image: 'a picture',
  wacz: 'a web archive (WACZ)',
  mhtml: 'a web archive (MHTML)',
};
const IS: Readonly<Record<string, string>> = {
  trashed: 'in the trash',
  untagged: 'untagged',
  sealed: 'sealed',
  altered: 'altered',
  missing: 'missing from the disk',
  duplicate: 'twice in the library',
};
const UNITS: Readonly<Record<string, readonly [one: string, other: string]>> = {
  d: ['day', 'days'],
  w: ['week', 'weeks'],
  m: ['month', 'months'],
  y: ['year', 'years'],
};
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/** A day, month or year; or how long ago. */
function whenName(when: string): string {
  if (when === '0d') return 'today';
  if (when === '1d') return 'yesterday';
  const [, steps = '', unit = ''] = /^(\d+)([dwmy])$/u.exec(when) ?? [];
  const [one, other] = UNITS[unit] ?? [];
  if (one !== undefined && other !== undefined) return `${count(Number(steps), one, other)} ago`;
  const [year = 0, month, day] = when.split('-').map(Number);
  if (month === undefined) return String(year);
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  return (day === undefined ? MONTH : DAY).format(date);
}

function periodName({ from, to }: UnderstoodPart): string {
  if (from !== undefined && from === to) return whenName(from);
  if (from !== undefined && to !== undefined) return `${whenName(from)} – ${whenName(to)}`;
  return from === undefined ? `until ${whenName(to ?? '')}` : `since ${whenName(from)}`;
}

/** A value of an operator as people call it. */
function valueName(operator: string, value: string): string {
  if (operator === 'type') return TYPES[value] ?? value.replaceAll(/[-_]/gu, ' ');
  if (operator === 'language') return citing.languageName(value);
  if (operator === 'has' || operator === 'missing') return HAS[value] ?? value;
  return operator === 'is' ? (IS[value] ?? value) : value;
}

/** What a part of a query looks for, after the name of where, if it has one. */
function partValue(part: UnderstoodPart): string {
  const { kind, operator = '', value, parts = [] } = part;
  if (kind === 'any' || kind === 'all') return (kind === 'any' ? any : all)(parts.map(innerText));
  if (kind === 'phrase') return `“${value}”`;
  if (kind !== 'condition') return part.isBeginning ? `${value}…` : value;
  if (part.from !== undefined || part.to !== undefined) return periodName(part);
  if (operator === 'has')
    return part.isNot ? `without ${valueName(operator, value)}` : `with ${valueName(operator, value)}`;
  return valueName(operator, value);
}

function partLabel({ operator = '', isNot, kind }: UnderstoodPart): string {
  const name = OPERATORS[operator];
  if (operator === 'has' || kind === 'unread') return '';
  if (name === undefined) return isNot ? 'not' : '';
  return isNot ? `${name} not` : name;
}

function innerText(part: UnderstoodPart): string {
  const label = partLabel(part);
  const text = partValue(part);
  return label === '' ? text : OPERATORS[part.operator ?? ''] ? `${label}: ${text}` : `${label} ${text}`;
}

/** What is said where a person searches. */
export const searching = {
  /** Names that a person takes for the same. */
  names: {
    title: 'Names that mean the same',
    open: 'Names that mean the same…',
    text: 'A search for one name finds the others too. Many places, people and bodies are known already, in some fifty languages; here you add your own.',
    field: 'Names',
    placeholder: 'Qamishli, Qamişlo, قامشلو',
    add: 'Add',
    remove: 'Remove',
    removeOne: (name: string) => `Remove the group of ${name}`,
    none: 'You have not added any names yet.',
    failed: 'The names could not be read',
  },
  search: {
    label: 'Search',
    placeholder: 'Search titles, authors, tags and text',
    clear: 'Clear search',
    understood: 'What is looked for',
    /** Of a part: where it looks, empty for everywhere. */
    partLabel,
    partValue,
    partText: innerText,
    /** Before what the part says. */
    removePart: 'Search without',
    mend: (query: string) => `Search for ${query}`,
    ways: 'Ways to go on',
    waysFound: (total: number) => count(total, 'way to go on', 'ways to go on'),
    operatorMeaning: (operator: string) => MEANINGS[operator] ?? '',
    valueName,
    help: 'How to search',
    helpTry: 'Press an example to search for it.',
    helpMore:
      'Words are looked for in titles, names, tags, outlets, standfirst and text, with and without accents. What is not understood is said under the field.',
    helpGroups: [
      {
        title: 'Words',
        examples: [
          ['detention camps', 'every word, anywhere'],
          ['"detention camps"', 'the words one after the other'],
          ['deten*', 'words that begin so'],
          ['camps OR prisons', 'either of them'],
          ['camps NOT Kurdistan', 'the first without the second; a minus does too'],
          ['(camps OR prisons) year:2019', 'brackets hold together'],
        ],
      },
      {
        title: 'Who and where',
        examples: [
          ['by:Omer', 'names of authors, editors and translators'],
          ['title:ports', 'words of the title'],
          ['outlet:"Kurdistan 24"', 'the newspaper, journal or site'],
          ['site:made.example', 'addresses of a site and of what is below it'],
          ['url:/2019/03', 'any part of an address'],
          ['type:newspaper', 'kinds of works'],
          ['language:german', 'by its name or its code'],
        ],
      },
      {
        title: 'When',
        examples: [
          ['date:2019-03', 'a day, a month or a year'],
          ['date:2019-03..2019-05', 'from one to the other'],
          ['year:2018-2020', 'years'],
          ['before:2019', 'or after:, until:'],
          ['added:7d', 'came into the library in the last seven days'],
        ],
      },
      {
        title: 'Your order, and what there is of a work',
        examples: [
          ['tag:"primary source"', 'words of a tag'],
          ['in:Trials', 'a collection with all inside of it'],
          ['note:verify', 'words of your notes'],
          ['has:pdf', 'or doi, url, note, snapshot …'],
          ['missing:date', 'or author, doi, tag …'],
          ['is:duplicate', 'or sealed, altered, untagged, trashed'],
        ],
      },
    ] as const,
  },
} as const;
