import { dateInPlainWords } from '../../csl/dates/date-as-text.ts';
import { familyText, givenText } from '../../csl/names/write-name.ts';
import {
  CSL_NAME_VARIABLES,
  type CslItem,
  type CslName,
  type CslTextVariable,
} from '../../model/csl-item.ts';
import type { Note } from '../../model/note.ts';
import type { ExportEntry, FileLink } from '../../model/reference-entry.ts';
import { filesOf } from '../fields/files-of.ts';
import type { Leftovers } from '../fields/leftovers.ts';
import { withoutAnnoteOf } from '../notes/note-text.ts';
import { noteFromText } from '../notes/safe-note.ts';
import { element, groupElement, textElement } from '../xml/write-xml.ts';
import type { XmlNode } from '../xml/xml-node.ts';
import { extraOf } from './zotero-extra.ts';
import {
  dimensionsProperty,
  editionVariable,
  ITEM_FIELDS,
  NOT_WRITTEN_ALONE,
  numberVariable,
} from './zotero-fields.ts';
import { peopleProperty, ZOTERO_TYPES, type ZoteroType } from './zotero-types.ts';

const DOCUMENT = ['document', { csl: 'document', rdf: 'bib:Document' }] as const;

/** An item, and the files and notes that it points to, as nodes of their own beside it. */
export type ZoteroNodes = { readonly item: XmlNode; readonly attached: readonly XmlNode[] };

/** What other nodes point to an item by, and what it points to items by. */
export type ZoteroNames = { readonly name: string; readonly related: readonly string[] };

/** Writes one entry as Zotero does. Leftovers are lines of Extra. */
export function zoteroNodesOf(
  entry: ExportEntry,
  leftovers: Leftovers,
  { name, related }: ZoteroNames,
): ZoteroNodes {
  const { csl, citekey, tags } = entry;
  const [typeName, type]: readonly [string, ZoteroType] =
    [...ZOTERO_TYPES].find(([, known]) => known.csl === csl.type) ?? DOCUMENT;
  const files = filesOf(csl.custom).map((file, at) => attachmentOf(file, `${name}_file${at + 1}`));
  const memos = notesOf(entry).map((note, at) => memoOf(note, `${name}_note${at + 1}`));
  const container = containerOf(csl, type);
  const item = element(
    type.rdf,
    { 'rdf:about': name },
    textElement('z:itemType', typeName),
    ...partsOf(csl, container),
    publisherOf(csl),
    ...CSL_NAME_VARIABLES.map((variable) => peopleOf(csl[variable], peopleProperty(variable, csl.type))),
    ...memos.map((node) => pointer('dcterms:isReferencedBy', node)),
    ...files.map((node) => pointer('link:link', node)),
    ...related.map((other) => element('dc:relation', { 'rdf:resource': other })),
    ...outerRelationsOf(csl).map((other) => element('dc:relation', { 'rdf:resource': other })),
    ...tags.map((tag) => textElement('dc:subject', tag)),
    groupElement('dc:subject', [groupElement('dcterms:LCC', [textElement('rdf:value', csl['call-number'])])]),
    ...fieldsOf(csl),
    textElement(dimensionsProperty(csl.type), csl.dimensions),
    textElement('dc:date', csl.issued && dateInPlainWords(csl.issued)),
    textElement('dcterms:dateSubmitted', csl.accessed && dateInPlainWords(csl.accessed)),
    groupElement('dc:identifier', [groupElement('dcterms:URI', [textElement('rdf:value', csl.URL)])]),
    ...(container ? [] : numbersOf(csl)),
    textElement('prism:edition', csl[editionVariable(csl.type)]),
    groupElement('bib:presentedAt', [
      groupElement('bib:Conference', [textElement('dc:title', csl['event-title'])]),
    ]),
    textElement('dc:description', extraOf(csl.note, citekey, leftovers)),
  );
  return { item, attached: [...memos, ...files] };
}

/** The notes of an entry; one that has only an `annote` has that as its note. */
function notesOf({ csl, notes = [] }: ExportEntry): readonly Note[] {
  const own = withoutAnnoteOf(csl, notes).annote;
  const html = own === undefined ? '' : noteFromText(own);
  return html === '' ? notes : [...notes, { html }];
}

function memoOf({ html, tags = [] }: Note, name: string): XmlNode {
  return element(
    'bib:Memo',
    { 'rdf:about': name },
    textElement('z:itemType', 'note'),
    ...tags.map((tag) => textElement('dc:subject', tag)),
    textElement('rdf:value', html),
  );
}

/** Relations to what is not in the file, as they were read. */
function outerRelationsOf({ custom }: CslItem): readonly string[] {
  const relations = custom?.['dc:relation'];
  return typeof relations === 'string' ? relations.split('\n').filter((each) => each !== '') : [];
}

/** A section, a container and a series, each in the one before, as Zotero nests them. */
function partsOf(csl: CslItem, container: XmlNode | undefined): readonly (XmlNode | undefined)[] {
  const series = groupElement('bib:Series', [
    textElement('dc:title', csl['collection-title']),
    textElement('dc:identifier', csl['collection-number']),
  ]);
  const section = groupElement('bib:Part', [textElement('dc:title', csl.section)]);
  return [section, container, series].map((part) => groupElement('dcterms:isPartOf', [part]));
}

function containerOf(csl: CslItem, type: ZoteroType): XmlNode | undefined {
  if (!csl['container-title']) return undefined;
  return element(
    type.container ?? 'bib:Periodical',
    {},
    ...numbersOf(csl),
    textElement('dc:title', csl['container-title']),
    textElement('dcterms:alternative', csl['container-title-short']),
  );
}

function numbersOf(csl: CslItem): readonly (XmlNode | undefined)[] {
  const identifiers = (['ISSN', 'ISBN', 'DOI'] as const).map((kind) =>
    textElement('dc:identifier', csl[kind] && `${kind} ${csl[kind]}`),
  );
  return [
    textElement('prism:volume', csl.volume),
    textElement('prism:number', csl[numberVariable(csl.type)]),
    ...identifiers,
  ];
}

function publisherOf(csl: CslItem): XmlNode | undefined {
  const address = groupElement('vcard:Address', [textElement('vcard:locality', csl['publisher-place'])]);
  return groupElement('dc:publisher', [
    groupElement('foaf:Organization', [
      groupElement('vcard:adr', [address]),
      textElement('foaf:name', csl.publisher),
    ]),
  ]);
}

function peopleOf(names: readonly CslName[] | undefined, property: string | undefined): XmlNode | undefined {
  if (!property || !names?.length) return undefined;
  const people = names.map((name) =>
    element(
      'rdf:li',
      {},
      element(
        'foaf:Person',
        {},
        textElement('foaf:surname', name.literal ?? familyText(name)),
        textElement('foaf:givenName', name.literal === undefined ? givenText(name) : undefined),
      ),
    ),
  );
  return element(property, {}, element('rdf:Seq', {}, ...people));
}

function fieldsOf(csl: CslItem): readonly (XmlNode | undefined)[] {
  const written = new Set<CslTextVariable>([...NOT_WRITTEN_ALONE, editionVariable(csl.type)]);
  return [...ITEM_FIELDS].map(([property, variable]) => {
    if (written.has(variable)) return undefined;
    written.add(variable);
    return textElement(property, csl[variable]);
  });
}

function attachmentOf({ path, url, title, mediaType }: FileLink, name: string): XmlNode {
  const isWeb = /^https?:\/\//iu.test(path);
  const address = isWeb ? path : url;
  return element(
    'z:Attachment',
    { 'rdf:about': name },
    textElement('z:itemType', 'attachment'),
    isWeb ? undefined : element('rdf:resource', { 'rdf:resource': path }),
    groupElement('dc:identifier', [groupElement('dcterms:URI', [textElement('rdf:value', address)])]),
    textElement('dc:title', title),
    textElement('link:type', mediaType),
  );
}

function pointer(property: string, { attributes }: XmlNode): XmlNode {
  return element(property, { 'rdf:resource': attributes.get('rdf:about') ?? '' });
}
