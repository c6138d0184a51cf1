import type { CollectionPath } from '../../model/reference-entry.ts';
import { attribute, childAt, childrenOf, textOf, type XmlNode } from '../xml/xml-node.ts';
import { nodeName } from './zotero-names.ts';

/** The collections of a file. */
export type ZoteroCollections = {
  /** Ways to the collections that a node lies in. */
  readonly collectionsOf: (name: string) => readonly CollectionPath[];
  /** Ways to the collections that nothing lies in, neither in themselves nor deeper. */
  readonly emptyCollections: readonly CollectionPath[];
};

const DEEPEST = 50;

/** Reads which node lies in which collection. One that lies in itself, by whatever way, ends where it began. */
export function zoteroCollections(nodes: readonly XmlNode[], items: ReadonlySet<string>): ZoteroCollections {
  const titles = new Map(nodes.map((node) => [nodeName(node), textOf(childAt(node, 'dc:title'))]));
  const parents = new Map<string, string>();
  const members = new Map<string, string[]>();
  const wayTo = (name: string): readonly string[] => {
    const way = new Set<string>();
    for (let at: string | undefined = name; at !== undefined; at = parents.get(at)) {
      if (way.has(at) || way.size === DEEPEST) break;
      way.add(at);
    }
    return [...way].reverse();
  };
  for (const node of nodes) {
    for (const part of childrenOf(node, 'dcterms:hasPart')) {
      const name = attribute(part, 'rdf:resource');
      if (titles.has(name)) {
        if (!wayTo(nodeName(node)).includes(name)) parents.set(name, nodeName(node));
      } else if (!members.has(name)) members.set(name, [nodeName(node)]);
      else members.get(name)?.push(nodeName(node));
    }
  }
  const pathTo = (name: string): CollectionPath => wayTo(name).map((each) => titles.get(each) ?? '');
  const used = new Set([...members].flatMap(([item, holders]) => (items.has(item) ? holders : [])));
  const full = new Set([...used].flatMap(wayTo));
  const holding = new Set(parents.values());
  const isEmpty = (name: string) => !full.has(name) && !holding.has(name);
  return {
    collectionsOf: (name) => [...new Set(members.get(name))].map(pathTo),
    emptyCollections: [...titles.keys()].filter(isEmpty).map(pathTo),
  };
}
