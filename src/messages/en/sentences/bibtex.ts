import type { BibtexMessages } from '#core/said/bibtex.ts';
import type { Phrases } from '../../phrases.ts';
import { number } from '../words.ts';

export const bibtex: Phrases<BibtexMessages> = {
  'bibtex.not-bibtex':
    'This is not BibTeX: no “@type{key, …}” was found. Export the references again as BibTeX.',
  'bibtex.no-field': ({ type, why }) =>
    [`@${type} has no field that can be read, so it was left out.`, ...why].join(' '),
  'bibtex.no-key': 'It has no key; the rest was kept.',
  'bibtex.same-key': ({ key }) => `The key “${key}” stands in this file before; both entries were kept.`,
  'bibtex.tex-code': 'It holds code for TeX, which has no place in a library; it was left out.',
  'bibtex.unclosed-stretch': 'Its closing brace is missing; it was taken to end before the next entry.',
  'bibtex.unclosed-entry': 'Its closing brace is missing; what could be read up to the next entry was kept.',
  'bibtex.closes-early': 'A brace closes it too early; the fields behind that brace were kept.',
  'bibtex.unknown-type': ({ type, isPage }) =>
    `“@${type}” is not a known type; it was read as ${isPage ? 'a web page' : 'a document'}.`,
  'bibtex.field-twice': ({ name, leftOut }) =>
    `It has “${name}” twice; the first was kept, and “${leftOut}” left out.`,
  'bibtex.field-too-long': ({ name, most }) =>
    `Macros make “${name}” longer than ${number(most)} letters; the rest was left out.`,
  'bibtex.no-such-string': ({ name, word }) =>
    `“${name}” uses “${word}”, which no @string defines; the word itself was kept.`,
  'bibtex.field-unclosed': ({ name }) => `“${name}” is never closed; it was kept up to the next field.`,
  'bibtex.no-comma': ({ name }) => `A comma is missing before “${name}”.`,
  'bibtex.not-a-field': ({ text }) => `“${text}” is not a field and was left out.`,
  'bibtex.no-parent': ({ key }) =>
    `It refers to “${key}”, which is not in this file; nothing was taken over.`,
  'bibtex.circle-of-parents': ({ key }) =>
    `It refers to “${key}” in a circle or through too many others; nothing was taken over.`,
};
