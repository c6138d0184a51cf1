import type { QueryMessages } from '#core/said/query.ts';
import type { Phrases } from '../../phrases.ts';

export const query: Phrases<QueryMessages> = {
  'query.unknown-operator': ({ operator }) => `“${operator}:” is not known, so it was looked for as a word.`,
  'query.unknown-operator-near': ({ operator, meant }) =>
    `“${operator}:” is not known, so it was looked for as a word. Did you mean “${meant}:”?`,
  'query.order': ({ operator }) =>
    `“${operator}:” was left out. The order is chosen above the list, or with --sort.`,
  'query.empty': ({ operator }) => `Nothing stands behind “${operator}:”, so it was left out.`,
  'query.no-date': ({ operator, value }) =>
    `“${value}” is no date, so “${operator}:” was left out. Write 2019, 2019-03, 2019-03-14, 2018..2020 or >2015.`,
  'query.no-isbn': ({ value }) => `“${value}” is no ISBN, so it was left out.`,
  'query.no-type': ({ value }) =>
    `“${value}” is no type, so it was left out. Write newspaper, magazine, journal, webpage, book, report …`,
  'query.no-language': ({ value }) =>
    `“${value}” is no language, so it was left out. Write its name or its code: german, deutsch, de.`,
  'query.no-has': ({ value }) =>
    `“has:” does not know “${value}”, so it was left out. Write snapshot, pdf, doi, url, date, author, tag, note …`,
  'query.no-missing': ({ value }) =>
    `“missing:” does not know “${value}”, so it was left out. Write date, author, url, doi, tag, snapshot …`,
  'query.no-is': ({ value }) =>
    `“is:” does not know “${value}”, so it was left out. Write sealed, altered, duplicate, untagged or trashed.`,
  'query.no-file': ({ value }) =>
    `“${value}” is no kind of file that is kept, so it was left out. Write pdf, html, image, wacz or mhtml.`,
  'query.no-value-near': ({ operator, value, meant }) =>
    `“${operator}:” does not know “${value}”, so it was left out. Did you mean “${meant}”?`,
  'query.no-collection': ({ name }) => `There is no collection “${name}”.`,
  'query.no-collection-near': ({ name, meant }) =>
    `There is no collection “${name}”. Did you mean “${meant}”?`,
  'query.no-tag': ({ name }) => `Nothing is tagged “${name}”.`,
  'query.no-tag-near': ({ name, meant }) => `Nothing is tagged “${name}”. Did you mean “${meant}”?`,
  'query.open-quote': 'A quotation mark is open. It was closed at the end.',
  'query.open-bracket': 'A bracket is open. It was closed at the end.',
  'query.stray-bracket': 'A bracket closes that was never opened. It was left out.',
  'query.dangling': ({ joiner }) => `“${joiner}” has nothing to join, so it was left out.`,
  'query.wildcard': ({ typed, instead }) =>
    `“*” stands only at the end of a word, and “?” is not known. Instead of “${typed}” this was looked for: “${instead}”.`,
  'query.lower-or': '“or” was read as OR. For the word itself, put it in quotation marks.',
  'query.lower-not': '“not” was looked for as a word. To leave something out, write NOT or a minus.',
  'query.everywhere': ({ operator }) => `“${operator}:” is not needed: words are looked for everywhere.`,
  'query.quote-anywhere': 'Quotations are not kept apart, so these words were looked for everywhere.',
  'query.nothing': 'There is no word in this to look for.',
};
