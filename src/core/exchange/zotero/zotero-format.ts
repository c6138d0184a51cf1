import type { CollectionPath, EntryProblem, ReadPiece } from '../../model/reference-entry.ts';
import { said } from '../../said/said.ts';
import type { ExchangeFormat } from '../exchange-format.ts';
import { formatFacts } from '../format-facts.ts';
import { type RecordReading, readXmlEntries } from '../xml/xml-entries.ts';
import type { XmlNode } from '../xml/xml-node.ts';
import { readLoneFile, readLoneNote, readZoteroItem } from './read-zotero-item.ts';
import {
  kindOf,
  readZoteroGraph,
  sketchOf,
  ZOTERO_RECORDS,
  type ZoteroGraph,
  type ZoteroKind,
} from './zotero-graph.ts';
import { nodeName } from './zotero-names.ts';
import { zoteroWriter } from './zotero-writer.ts';

/**
 * Zotero RDF, both ways, with files, notes and collections. What it has no field for is written as lines of Extra,
 * as Zotero's own users do, and read back from there.
 */
export const zoteroFormat: ExchangeFormat = {
  ...formatFacts('zotero-rdf'),
  recognises: (beginning) =>
    /<(?:[\w.-]+:)?RDF\b/u.test(beginning) && beginning.includes('http://www.zotero.org/namespaces/export#'),
  read: readZotero,
  write: zoteroWriter,
};

/** The file is read twice: first for what items point to, which may stand anywhere in it. */
function* readZotero(text: string): Iterable<ReadPiece> {
  const graph: { current?: ZoteroGraph } = {};
  const lost: Omit<EntryProblem, 'index'>[] = [];
  const pieces = readXmlEntries(text, {
    ...ZOTERO_RECORDS,
    label: 'Zotero RDF',
    isBeginning: (root) => root === 'rdf:RDF',
    readRecord: (node) => {
      graph.current ??= readZoteroGraph(text);
      const kind = kindOf(sketchOf(node), graph.current);
      const reading = kind && READERS[kind](node, graph.current);
      if (kind !== undefined && !reading) lost.push(problemOfNothing(kind, node));
      return reading;
    },
  });
  let index = 0;
  for (const piece of pieces) {
    yield piece;
    if (piece.entry) index += 1;
  }
  const problems = [...lost, ...(graph.current?.emptyCollections ?? []).map(problemOfEmpty)];
  if (problems.length > 0)
    yield { problems: problems.map((problem) => ({ ...problem, index })), fraction: 1 };
}

const READERS: Readonly<
  Record<ZoteroKind, (node: XmlNode, graph: ZoteroGraph) => RecordReading | undefined>
> = { item: readZoteroItem, note: readLoneNote, file: readLoneFile };

function problemOfNothing(kind: ZoteroKind, node: XmlNode): Omit<EntryProblem, 'index'> {
  const message = said(kind === 'note' ? 'entry.empty-note' : 'entry.file-of-nothing', {});
  return { line: node.line, name: nodeName(node), message, isLost: true };
}

function problemOfEmpty(path: CollectionPath): Omit<EntryProblem, 'index'> {
  const message = said('entry.empty-collection', { path });
  return { message, emptyCollection: path };
}
