import type { CollectionPath } from '../../model/reference-entry.ts';
import { readXmlRecords } from '../xml/read-xml-records.ts';
import { attribute, childAt, childrenOf, textOf, type XmlNode } from '../xml/xml-node.ts';
import { zoteroNameOf } from './zotero-names.ts';
import { typeOfClass } from './zotero-types.ts';

/** What items of the file point to: files, notes, what they lie in; and the collections that point to them. */
export type ZoteroGraph = {
  readonly nodes: ReadonlyMap<string, XmlNode>;
  /** Names of the nodes that another one points to. */
  readonly pointedTo: ReadonlySet<string>;
  readonly collectionsOf: (name: string) => readonly CollectionPath[];
};

export const ZOTERO_RECORDS = {
  nameOf: zoteroNameOf,
  isRecord: (path: readonly string[]) => path.length === 2 && path[0] === 'rdf:RDF',
};
const POINTERS = ['link:link', 'dcterms:isReferencedBy', 'dcterms:isPartOf'];
const DEEPEST = 50;

/** The name that other nodes point to a node by. */
export function nodeName(node: XmlNode): string {
  const id = attribute(node, 'rdf:ID');
  return attribute(node, 'rdf:about') || (id ? `#${id}` : attribute(node, 'rdf:nodeID'));
}

/** True for a node that is an item of the library, and not a file, a note, a collection or what items lie in. */
export function isItem(node: XmlNode, { pointedTo }: Pick<ZoteroGraph, 'pointedTo'>): boolean {
  const type = textOf(childAt(node, 'z:itemType'));
  if (type !== '') return type !== 'attachment' && type !== 'note';
  return typeOfClass(node.name) !== undefined && !pointedTo.has(nodeName(node));
}

/** Reads the file once for what its items point to. Items themselves are not kept. */
export function readZoteroGraph(text: string): ZoteroGraph {
  const nodes = new Map<string, XmlNode>();
  const pointedTo = new Set<string>();
  const collections: XmlNode[] = [];
  for (const { record } of readXmlRecords(text, ZOTERO_RECORDS)) {
    if (!record) continue;
    if (record.name === 'z:Collection') collections.push(record);
    if (textOf(childAt(record, 'z:itemType')) === '' || record.name === 'z:Attachment')
      nodes.set(nodeName(record), record);
    notePointers(record, { nodes, pointedTo });
  }
  return { nodes, pointedTo, collectionsOf: collectionIndex(collections) };
}

/** The nodes that a property holds or points to. */
export function nodesAt(
  node: XmlNode,
  property: string,
  { nodes }: Pick<ZoteroGraph, 'nodes'>,
): readonly XmlNode[] {
  return childrenOf(node, property).flatMap((each) => {
    const pointed = nodes.get(attribute(each, 'rdf:resource') || attribute(each, 'rdf:nodeID'));
    return pointed ? [pointed] : childrenOf(each);
  });
}

function notePointers(node: XmlNode, into: { nodes: Map<string, XmlNode>; pointedTo: Set<string> }): void {
  for (const pointer of childrenOf(node).filter(({ name }) => POINTERS.includes(name))) {
    const target = attribute(pointer, 'rdf:resource') || attribute(pointer, 'rdf:nodeID');
    if (target) into.pointedTo.add(target);
    for (const inner of childrenOf(pointer)) {
      if (nodeName(inner)) into.nodes.set(nodeName(inner), inner);
      notePointers(inner, into);
    }
  }
}

function collectionIndex(collections: readonly XmlNode[]): ZoteroGraph['collectionsOf'] {
  const parts = (node: XmlNode) =>
    childrenOf(node, 'dcterms:hasPart').map((part) => attribute(part, 'rdf:resource'));
  const titles = new Map(collections.map((node) => [nodeName(node), textOf(childAt(node, 'dc:title'))]));
  const parents = new Map<string, string>();
  const members = new Map<string, string[]>();
  for (const collection of collections) {
    for (const part of parts(collection)) {
      if (titles.has(part)) parents.set(part, nodeName(collection));
      else members.set(part, [...(members.get(part) ?? []), nodeName(collection)]);
    }
  }
  const pathOf = (name: string): CollectionPath => {
    const path: string[] = [];
    for (let at: string | undefined = name; at !== undefined && path.length < DEEPEST; at = parents.get(at)) {
      path.unshift(titles.get(at) ?? '');
    }
    return path;
  };
  return (name) => (members.get(name) ?? []).map(pathOf);
}
