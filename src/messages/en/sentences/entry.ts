import type { EntryMessages } from '#core/said/entry.ts';
import type { Phrases } from '../../phrases.ts';
import { all, number, plural } from '../words.ts';

export const entry: Phrases<EntryMessages> = {
  'entry.no-type': 'It has no type, so it was read as a document.',
  'entry.unknown-type': ({ type, format }) =>
    `“${type}” is not a type of ${format}, so it was read as a document.`,
  'entry.unknown-type-in-row': ({ type }) =>
    `“${type}” is not a known type, so the row was read as a document.`,
  'entry.unknown-zotero-type': ({ type, readAs }) =>
    `“${type}” is not a type of Zotero; the entry was read as “${readAs}”.`,
  'entry.several-types': ({ count }) =>
    `The record has ${number(count)} ${plural(count, { one: 'type', other: 'types' })}; the last known one was taken.`,
  'entry.no-object': 'This entry is not an object, so it was left out.',
  'entry.no-map': 'This entry is not a map of fields, so it was left out.',
  'entry.stray-text': ({ text }) => `The text “${text}” belongs to no record, so it was left out.`,
  'entry.text-before-tags': ({ text }) =>
    `The text “${text}” stands before the first tag, so it was left out.`,
  'entry.end-without-beginning': 'A record ends here that has not begun; there was nothing to keep.',
  'entry.no-end': 'The record has no “ER” at its end; all that stood there was kept.',
  'entry.too-many-cells':
    'The row has more cells than the header has names; the cells at its end were left out.',
  'entry.impossible-name': ({ name }) => `“${name}” cannot be kept as a name, so it was left out.`,
  'entry.not-as-csl': ({ variable }) => `“${variable}” is not as CSL has it, so it was left out.`,
  'entry.name-not-as-csl': ({ variable }) =>
    `A name in “${variable}” is not as CSL has it, so it was left out.`,
  'entry.no-address': ({ text }) => `“${text}” is no address of a page; it was kept as text only.`,
  'entry.no-work': ({ template }) => `A template “${template}” describes no work, so it was left out.`,
  'entry.empty-span': ({ line }) =>
    `The span at line ${number(line)} says nothing about a work, so it was left out.`,
  'entry.unknown-role': ({ roles }) =>
    `CSL has no people for the role ${all(roles.map((role) => `“${role}”`))}; the name was kept as a contributor.`,
  'entry.related-item': ({ kind }) =>
    kind === ''
      ? 'A related item has no place in CSL; its text was kept under “relatedItem”.'
      : `A related item (“${kind}”) has no place in CSL; its text was kept under “relatedItem”.`,
  'entry.attachment-of-nothing': 'An attachment names no file and no address, so it was left out.',
  'entry.attachment-absent': 'An attachment is not in the file, so it was left out.',
  'entry.empty-note': 'A note of its own has no text, so it was left out.',
  'entry.file-of-nothing': 'A file of its own has no name and no address, so it was left out.',
  'entry.empty-collection': ({ path }) =>
    `The collection “${path.join(' / ')}” is empty: an import makes it, another format does not hold it.`,
  'entry.improper-xml': ({ line, fault }) =>
    `Line ${number(line)} is not proper XML (${fault}); it was read as far as possible.`,
  'entry.xml-breaks-off': ({ line, fault }) =>
    `The XML breaks off at line ${number(line)} (${fault}); everything before it was read, nothing after it.`,
  'entry.too-large': ({ line }) =>
    `The entry at line ${number(line)} is larger than any entry can be, so it was left out.`,
  'entry.too-deep': ({ most, line }) =>
    `Elements lie more than ${number(most)} deep at line ${number(line)}; everything before it was read, nothing after it.`,
};
