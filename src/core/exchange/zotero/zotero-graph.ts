import { readXmlRecords } from '../xml/read-xml-records.ts';
import { attribute, childAt, childrenOf, textOf, type XmlNode } from '../xml/xml-node.ts';
import { type ZoteroCollections, zoteroCollections } from './zotero-collections.ts';
import { nodeName, zoteroNameOf } from './zotero-names.ts';
import { typeOfClass } from './zotero-types.ts';

/** What items of the file point to: files, notes, what they lie in; and the collections that point to them. */
export type ZoteroGraph = ZoteroCollections & {
  /** What is no item, by its name. */
  readonly nodes: ReadonlyMap<string, XmlNode>;
  /** Names of the nodes that another one points to. */
  readonly pointedTo: ReadonlySet<string>;
  /** Names of all that becomes an entry. */
  readonly items: ReadonlySet<string>;
};

/** What a node of the file is: an item, or a note or file that belongs to none. */
export type ZoteroKind = 'item' | 'note' | 'file';

export const ZOTERO_RECORDS = {
  nameOf: zoteroNameOf,
  isRecord: (path: readonly string[]) => path.length === 2 && path[0] === 'rdf:RDF',
};
const POINTERS = ['link:link', 'dcterms:isReferencedBy', 'dcterms:isPartOf'];

/** The name of the node that a property points to. */
export function pointerOf(property: XmlNode): string {
  return attribute(property, 'rdf:resource') || attribute(property, 'rdf:nodeID');
}

/** What must be known of a node to tell what it is. */
export type NodeSketch = { readonly name: string; readonly type: string; readonly nodeClass: string };

export function sketchOf(node: XmlNode): NodeSketch {
  return { name: nodeName(node), type: textOf(childAt(node, 'z:itemType')), nodeClass: node.name };
}

/** What a node is by itself; `undefined` for what belongs to an item, for collections and for what items lie in. */
export function kindOf(
  { name, type, nodeClass }: NodeSketch,
  { pointedTo }: Pick<ZoteroGraph, 'pointedTo'>,
): ZoteroKind | undefined {
  const isPointedTo = pointedTo.has(name);
  if (nodeClass === 'z:Collection') return undefined;
  if (nodeClass === 'z:Attachment' || type === 'attachment') return isPointedTo ? undefined : 'file';
  if (nodeClass === 'bib:Memo' || type === 'note') return isPointedTo ? undefined : 'note';
  if (type !== '') return 'item';
  return typeOfClass(nodeClass) !== undefined && !isPointedTo ? 'item' : undefined;
}

/** Reads the file once for what its items point to. Items themselves are not kept. */
export function readZoteroGraph(text: string): ZoteroGraph {
  const nodes = new Map<string, XmlNode>();
  const pointedTo = new Set<string>();
  const collections: XmlNode[] = [];
  const sketches: NodeSketch[] = [];
  for (const { record } of readXmlRecords(text, ZOTERO_RECORDS)) {
    if (!record) continue;
    const sketch = sketchOf(record);
    sketches.push(sketch);
    if (record.name === 'z:Collection') collections.push(record);
    else if (record.name === 'z:Attachment' || ['', 'attachment', 'note'].includes(sketch.type)) {
      nodes.set(sketch.name, record);
    }
    notePointers(record, { nodes, pointedTo });
  }
  const items = new Set(sketches.flatMap((sketch) => (kindOf(sketch, { pointedTo }) ? [sketch.name] : [])));
  return { nodes, pointedTo, items, ...zoteroCollections(collections, items) };
}

/** The nodes that a property holds or points to. */
export function nodesAt(
  node: XmlNode,
  property: string,
  { nodes }: Pick<ZoteroGraph, 'nodes'>,
): readonly XmlNode[] {
  return childrenOf(node, property).flatMap((each) => {
    const pointed = nodes.get(pointerOf(each));
    return pointed ? [pointed] : childrenOf(each);
  });
}

function notePointers(node: XmlNode, into: { nodes: Map<string, XmlNode>; pointedTo: Set<string> }): void {
  for (const pointer of childrenOf(node).filter(({ name }) => POINTERS.includes(name))) {
    const target = pointerOf(pointer);
    if (target) into.pointedTo.add(target);
    for (const inner of childrenOf(pointer)) {
      if (nodeName(inner)) into.nodes.set(nodeName(inner), inner);
      notePointers(inner, into);
    }
  }
}
