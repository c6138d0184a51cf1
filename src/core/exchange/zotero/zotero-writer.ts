import type { CollectionPath, ExportEntry } from '../../model/reference-entry.ts';
import type { ReferenceWriter } from '../exchange-format.ts';
import { isSameExactly, leftoversOf } from '../fields/leftovers.ts';
import { withAnnote } from '../notes/note-text.ts';
import { element, textElement, writeXml } from '../xml/write-xml.ts';
import { textOf } from '../xml/xml-node.ts';
import { readZoteroItem } from './read-zotero-item.ts';
import { type ZoteroNames, type ZoteroNodes, zoteroNodesOf } from './write-zotero-item.ts';
import { NAMESPACE_DECLARATIONS, nodeName } from './zotero-names.ts';

type Collection = {
  readonly name: string;
  readonly title: string;
  readonly inner: Map<string, Collection>;
  readonly items: string[];
};

/** Writes Zotero RDF: items with their files and notes, and at the end the collections that they lie in. */
export function zoteroWriter(): ReferenceWriter {
  const top = new Map<string, Collection>();
  let collections = 0;
  const names = new Map<string, string>();
  const collectionAt = (path: CollectionPath): Collection | undefined => {
    let level = top;
    let found: Collection | undefined;
    for (const title of path) {
      found = level.get(title);
      if (!found) {
        collections += 1;
        found = { name: `#collection_${collections}`, title, inner: new Map(), items: [] };
        level.set(title, found);
      }
      level = found.inner;
    }
    return found;
  };
  return {
    begin: (entries = []) => {
      for (const [at, { id }] of entries.entries()) if (!names.has(id)) names.set(id, itemName(at));
      return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF\n${NAMESPACE_DECLARATIONS}>\n`;
    },
    entry: (entry, index) => {
      const name = itemName(index);
      for (const path of entry.collections) collectionAt(path)?.items.push(name);
      const related = (entry.related ?? []).flatMap((id) => names.get(id) ?? []);
      const { item, attached } = nodesWithLeftovers(entry, { name, related });
      return [item, ...attached].map((node) => writeXml(node, '    ')).join('');
    },
    end: () => `${[...top.values()].map(writeCollection).join('')}</rdf:RDF>\n`,
  };
}

function itemName(index: number): string {
  return `#item_${index + 1}`;
}

function nodesWithLeftovers(entry: ExportEntry, names: ZoteroNames): ZoteroNodes {
  const written = zoteroNodesOf(entry, new Map(), names);
  const readBack = readZoteroItem(written.item, {
    nodes: new Map(written.attached.map((node) => [nodeName(node), node])),
    pointedTo: new Set(),
    items: new Set(names.related),
    emptyCollections: [],
    collectionsOf: () =>
      entry.collections
        .filter((path) => path.length > 0)
        .map((path) => path.map((title) => textOf(element('dc:title', {}, title)))),
  });
  const wanted = { ...entry, csl: withAnnote(entry.csl, entry.notes) };
  const leftovers = leftoversOf(wanted, readBack.entry, isSameExactly);
  return leftovers.size === 0 ? written : zoteroNodesOf(entry, leftovers, names);
}

function writeCollection({ name, title, inner, items }: Collection): string {
  const parts = [...[...inner.values()].map((each) => each.name), ...items];
  const node = element(
    'z:Collection',
    { 'rdf:about': name },
    textElement('dc:title', title),
    ...parts.map((part) => element('dcterms:hasPart', { 'rdf:resource': part })),
  );
  return writeXml(node, '    ') + [...inner.values()].map(writeCollection).join('');
}
