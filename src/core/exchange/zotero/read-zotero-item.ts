import { readDate } from '../../csl/dates/read-date.ts';
import { cleanName, NATURAL_ORDER, nameFromFields } from '../../csl/names/read-name.ts';
import { readNames } from '../../csl/names/read-names.ts';
import type { CslName } from '../../model/csl-item.ts';
import type { Note } from '../../model/note.ts';
import type { FileLink } from '../../model/reference-entry.ts';
import { said } from '../../said/said.ts';
import { addName, type EntryDraft, emptyDraft, keepExactCustom, setDate } from '../fields/entry-draft.ts';
import { textOfNote } from '../notes/note-text.ts';
import { noteFromWritten } from '../notes/safe-note.ts';
import { readingOf, setTextOf } from '../xml/element-draft.ts';
import type { RecordReading } from '../xml/xml-entries.ts';
import { attribute, childAt, childrenOf, textOf, type XmlNode } from '../xml/xml-node.ts';
import { readExtra } from './zotero-extra.ts';
import { editionVariable, ITEM_FIELDS, numberVariable, READ_FIELDS } from './zotero-fields.ts';
import { nodesAt, pointerOf, type ZoteroGraph } from './zotero-graph.ts';
import { nodeName } from './zotero-names.ts';
import { typeOfClass, ZOTERO_PEOPLE, ZOTERO_TYPES } from './zotero-types.ts';

type ReadProperty = (draft: EntryDraft, node: XmlNode) => void;

const PROPERTIES: ReadonlyMap<string, ReadProperty> = new Map<string, ReadProperty>([
  ['dc:date', (draft, node) => setDate(draft, 'issued', readDate(textOf(node)))],
  ['dcterms:issued', (draft, node) => setDate(draft, 'issued', readDate(textOf(node)))],
  ['dcterms:dateSubmitted', (draft, node) => setDate(draft, 'accessed', readDate(textOf(node)))],
  ['prism:volume', (draft, node) => setTextOf(draft, 'volume', textOf(node), 'volume')],
  ['prism:number', (draft, node) => setTextOf(draft, numberVariable(draft.type), textOf(node), 'number')],
  ['prism:edition', (draft, node) => setTextOf(draft, editionVariable(draft.type), textOf(node), 'edition')],
  ['dc:identifier', readIdentifier],
  ['dc:subject', readSubject],
  ['dc:publisher', readPublisher],
  [
    'bib:presentedAt',
    (draft, node) =>
      setTextOf(draft, 'event-title', textOf(childAt(node, 'bib:Conference', 'dc:title')), 'presentedAt'),
  ],
  ['z:citationKey', readCitekey],
]);
/** Read after the others, or saying nothing about the work. */
const READ_ELSEWHERE = new Set(
  'z:itemType dc:description dc:relation link:link dcterms:isReferencedBy dcterms:isPartOf z:displayTitle'.split(
    ' ',
  ),
);

/** Reads one item of Zotero RDF with its files, notes and collections. */
export function readZoteroItem(node: XmlNode, graph: ZoteroGraph): RecordReading {
  const typeName = textOf(childAt(node, 'z:itemType'));
  const type = ZOTERO_TYPES.get(typeName)?.csl ?? typeOfClass(node.name);
  const draft = emptyDraft(type ?? 'document');
  if (!type || (typeName !== '' && !ZOTERO_TYPES.has(typeName))) {
    draft.told.push(said('entry.unknown-zotero-type', { type: typeName || node.name, readAs: draft.type }));
    keepExactCustom(draft, 'itemType', typeName);
  }
  for (const property of childrenOf(node)) readProperty(draft, property);
  for (const container of nodesAt(node, 'dcterms:isPartOf', graph)) readContainer(draft, container, graph);
  readLinks(draft, node, graph);
  readNotes(draft, node, graph);
  readRelations(draft, node, graph);
  draft.collections.push(...graph.collectionsOf(nodeName(node)));
  readExtra(draft, childrenOf(node, 'dc:description').map(textOf).join('\n'));
  draft.id = nodeName(node);
  return readingOf(draft);
}

/** A note of its own, which is an item by itself; its title is its first line, as Zotero shows it. */
export function readLoneNote(node: XmlNode, graph: ZoteroGraph): RecordReading | undefined {
  const note = noteOf(node);
  if (!note) return undefined;
  const draft = emptyDraft('document');
  const [line = ''] = textOfNote(note.html).split('\n');
  const letters = [...line];
  setTextOf(draft, 'title', letters.length > 120 ? `${letters.slice(0, 119).join('')}…` : line, 'title');
  draft.notes.push(note);
  for (const tag of note.tags ?? []) draft.tags.add(tag);
  readRelations(draft, node, graph);
  draft.collections.push(...graph.collectionsOf(nodeName(node)));
  draft.id = nodeName(node);
  return readingOf(draft);
}

/** A file of its own, which is an item by itself. */
export function readLoneFile(node: XmlNode, graph: ZoteroGraph): RecordReading | undefined {
  const draft = emptyDraft('document');
  const file = fileLinkOf(node);
  if (!file) return undefined;
  draft.files.push(file);
  setTextOf(draft, 'title', file.title ?? file.path.slice(file.path.lastIndexOf('/') + 1), 'title');
  setTextOf(draft, 'URL', file.url ?? (/^https?:/iu.test(file.path) ? file.path : ''), 'identifier');
  for (const subject of childrenOf(node, 'dc:subject')) readSubject(draft, subject);
  draft.collections.push(...graph.collectionsOf(nodeName(node)));
  draft.id = nodeName(node);
  return readingOf(draft);
}

function readProperty(draft: EntryDraft, node: XmlNode): void {
  const field = ITEM_FIELDS.get(node.name) ?? READ_FIELDS.get(node.name);
  const people = ZOTERO_PEOPLE.get(node.name);
  const read = PROPERTIES.get(node.name);
  if (field) setTextOf(draft, field, textOf(node), node.name);
  else if (people) for (const name of namesIn(node)) addName(draft, people, name);
  else if (read) read(draft, node);
  else if (!READ_ELSEWHERE.has(node.name)) {
    keepExactCustom(draft, node.name, textOf(node).replace(/\s+/gu, ' ') || attribute(node, 'rdf:resource'));
  }
}

function namesIn(node: XmlNode): readonly CslName[] {
  return childrenOf(childrenOf(node)[0], 'rdf:li').flatMap((item) => {
    const person = childrenOf(item)[0];
    const family = textOf(childAt(person, 'foaf:surname'));
    const given = textOf(childAt(person, 'foaf:givenName')) || textOf(childAt(person, 'foaf:givenname'));
    if (family === '' && given === '') return readNames(textOf(childAt(person, 'foaf:name')), NATURAL_ORDER);
    // A surname alone is Zotero's name in one field, which a person chose for what is not to be split.
    return family !== '' && given === ''
      ? [{ literal: cleanName(family) }]
      : (nameFromFields({ family, given }) ?? []);
  });
}

function readIdentifier(draft: EntryDraft, node: XmlNode): void {
  const address = childAt(node, 'dcterms:URI');
  const text = textOf(node);
  const [, kind, value = ''] = /^(DOI|ISBN|ISSN|PMID|PMCID)[: ]+(.+)$/su.exec(text) ?? [];
  if (address) setTextOf(draft, 'URL', text, 'identifier');
  else if (kind === 'DOI' || kind === 'ISBN' || kind === 'ISSN' || kind === 'PMID' || kind === 'PMCID') {
    setTextOf(draft, kind, value, 'identifier');
  } else keepExactCustom(draft, 'identifier', text);
}

function readSubject(draft: EntryDraft, node: XmlNode): void {
  const callNumber = childAt(node, 'dcterms:LCC');
  const text = textOf(node);
  if (callNumber) setTextOf(draft, 'call-number', text, 'LCC');
  else if (text !== '') draft.tags.add(text);
}

function readPublisher(draft: EntryDraft, node: XmlNode): void {
  const organization = childrenOf(node)[0];
  const place = childAt(organization, 'vcard:adr', 'vcard:Address', 'vcard:locality');
  setTextOf(
    draft,
    'publisher',
    organization ? textOf(childAt(organization, 'foaf:name')) : textOf(node),
    'publisher',
  );
  setTextOf(draft, 'publisher-place', textOf(place), 'place');
}

function readCitekey(draft: EntryDraft, node: XmlNode): void {
  draft.citekey = textOf(node);
}

/** What an item lies in: a series, a section of a newspaper, or a journal, book or site; each may lie in another. */
function readContainer(draft: EntryDraft, node: XmlNode, graph: ZoteroGraph, depth = 0): void {
  const kind = node.name;
  for (const child of childrenOf(node)) {
    const text = textOf(child);
    if (kind === 'bib:Series') readSeries(draft, child);
    else if (kind === 'bib:Part' && child.name === 'dc:title') setTextOf(draft, 'section', text, 'section');
    else if (child.name === 'dc:title') setTextOf(draft, 'container-title', text, 'container title');
    else if (child.name === 'dcterms:alternative')
      setTextOf(draft, 'container-title-short', text, 'container short title');
    else if (child.name !== 'dcterms:isPartOf') readProperty(draft, child);
  }
  if (depth > 5) return;
  for (const outer of nodesAt(node, 'dcterms:isPartOf', graph)) readContainer(draft, outer, graph, depth + 1);
}

function readSeries(draft: EntryDraft, node: XmlNode): void {
  if (node.name === 'dc:title') setTextOf(draft, 'collection-title', textOf(node), 'series');
  else if (node.name === 'dc:identifier') setTextOf(draft, 'collection-number', textOf(node), 'seriesNumber');
  else keepExactCustom(draft, `series ${node.name}`, textOf(node));
}

function readFile(draft: EntryDraft, node: XmlNode): void {
  const file = fileLinkOf(node);
  if (file) draft.files.push(file);
  else draft.told.push(said('entry.attachment-of-nothing', {}));
}

/** Where an attachment lies, in each of the ways that a file of Zotero says it, and the address that it is from. */
function fileLinkOf(node: XmlNode): FileLink | undefined {
  const places = [childAt(node, 'rdf:resource'), childAt(node, 'z:path'), node];
  const own = textOf(childAt(node, 'z:path'));
  const file = places.map((each) => attribute(each, 'rdf:resource')).find((path) => path !== '') || own;
  const address = textOf(childAt(node, 'dc:identifier', 'dcterms:URI', 'rdf:value'));
  const path = file || address;
  if (path === '') return undefined;
  const title = textOf(childAt(node, 'dc:title'));
  const mediaType = textOf(childAt(node, 'link:type'));
  return {
    path,
    ...(file && address ? { url: address } : {}),
    ...(title ? { title } : {}),
    ...(mediaType ? { mediaType } : {}),
  };
}

/** Links to files, and to what describes files; one that points to nothing in the file is a path itself. */
function readLinks(draft: EntryDraft, node: XmlNode, graph: ZoteroGraph): void {
  for (const link of childrenOf(node, 'link:link')) {
    const target = pointerOf(link);
    const pointed = graph.nodes.get(target);
    if (pointed) readFile(draft, pointed);
    else if (childrenOf(link).length > 0) for (const file of childrenOf(link)) readFile(draft, file);
    else if (target !== '' && !target.startsWith('#')) draft.files.push({ path: target });
    else draft.told.push(said('entry.attachment-absent', {}));
  }
}

function readNotes(draft: EntryDraft, node: XmlNode, graph: ZoteroGraph): void {
  for (const memo of nodesAt(node, 'dcterms:isReferencedBy', graph)) {
    const note = memo.name === 'bib:Memo' ? noteOf(memo) : undefined;
    if (note) draft.notes.push(note);
  }
}

function noteOf(memo: XmlNode): Note | undefined {
  const html = noteFromWritten(textOf(childAt(memo, 'rdf:value')));
  const tags = [...new Set(childrenOf(memo, 'dc:subject').map(textOf))].filter((tag) => tag !== '');
  return html === '' ? undefined : { html, ...(tags.length > 0 ? { tags } : {}) };
}

/** Relations to items of the file; others are carried through as they are. */
function readRelations(draft: EntryDraft, node: XmlNode, graph: ZoteroGraph): void {
  for (const relation of childrenOf(node, 'dc:relation')) {
    const target = pointerOf(relation) || textOf(relation);
    if (target === nodeName(node)) continue;
    if (graph.items.has(target)) draft.related.add(target);
    else keepExactCustom(draft, 'dc:relation', target);
  }
}
