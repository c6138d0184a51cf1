import { dateInPlainWords } from '../../csl/dates/date-as-text.ts';
import { familyText, givenText } from '../../csl/names/write-name.ts';
import {
  CSL_NAME_VARIABLES,
  type CslItem,
  type CslName,
  type CslTextVariable,
} from '../../model/csl-item.ts';
import type { ExportEntry, FileLink } from '../../model/reference-entry.ts';
import { fileLinksOf } from '../xml/file-links.ts';
import type { Leftovers } from '../xml/leftovers.ts';
import { element, groupElement, textElement } from '../xml/write-xml.ts';
import type { XmlNode } from '../xml/xml-node.ts';
import { noteFromText } from './note-html.ts';
import { extraOf } from './zotero-extra.ts';
import { editionVariable, ITEM_FIELDS, NOT_WRITTEN_ALONE, numberVariable } from './zotero-fields.ts';
import { peopleProperty, ZOTERO_TYPES, type ZoteroType } from './zotero-types.ts';

const DOCUMENT = ['document', { csl: 'document', rdf: 'bib:Document' }] as const;

/** An item, and the files and notes that it points to, as nodes of their own beside it. */
export type ZoteroNodes = { readonly item: XmlNode; readonly attached: readonly XmlNode[] };

/** Writes one entry as Zotero does. Leftovers are lines of Extra. @param name what other nodes point to it by */
export function zoteroNodesOf(entry: ExportEntry, leftovers: Leftovers, name: string): ZoteroNodes {
  const { csl, citekey, tags } = entry;
  const [typeName, type]: readonly [string, ZoteroType] =
    [...ZOTERO_TYPES].find(([, known]) => known.csl === csl.type) ?? DOCUMENT;
  const files = fileLinksOf(csl).map((file, at) => attachmentOf(file, `${name}_file${at + 1}`));
  const memo = csl.annote
    ? [
        element(
          'bib:Memo',
          { 'rdf:about': `${name}_note` },
          textElement('rdf:value', noteFromText(csl.annote)),
        ),
      ]
    : [];
  const container = containerOf(csl, type);
  const item = element(
    type.rdf,
    { 'rdf:about': name },
    textElement('z:itemType', typeName),
    ...partsOf(csl, container),
    publisherOf(csl),
    ...CSL_NAME_VARIABLES.map((variable) => peopleOf(csl[variable], peopleProperty(variable, csl.type))),
    ...memo.map((node) => pointer('dcterms:isReferencedBy', node)),
    ...files.map((node) => pointer('link:link', node)),
    ...tags.map((tag) => textElement('dc:subject', tag)),
    groupElement('dc:subject', [groupElement('dcterms:LCC', [textElement('rdf:value', csl['call-number'])])]),
    ...fieldsOf(csl),
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
  return { item, attached: [...memo, ...files] };
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

function attachmentOf({ path, title, mediaType }: FileLink, name: string): XmlNode {
  const isWeb = /^https?:\/\//iu.test(path);
  return element(
    'z:Attachment',
    { 'rdf:about': name },
    textElement('z:itemType', 'attachment'),
    isWeb
      ? element('dc:identifier', {}, element('dcterms:URI', {}, textElement('rdf:value', path)))
      : element('rdf:resource', { 'rdf:resource': path }),
    textElement('dc:title', title),
    textElement('link:type', mediaType),
  );
}

function pointer(property: string, { attributes }: XmlNode): XmlNode {
  return element(property, { 'rdf:resource': attributes.get('rdf:about') ?? '' });
}
