import type { EntryProblem, ReadPiece } from '../../model/reference-entry.ts';
import type { ExchangeFormat } from '../exchange-format.ts';
import { formatFacts } from '../format-facts.ts';
import { readXmlEntries } from '../xml/xml-entries.ts';
import { childAt, textOf, type XmlNode } from '../xml/xml-node.ts';
import { readZoteroItem } from './read-zotero-item.ts';
import { isItem, nodeName, readZoteroGraph, ZOTERO_RECORDS, type ZoteroGraph } from './zotero-graph.ts';
import { zoteroWriter } from './zotero-writer.ts';

const ALONE: ReadonlyMap<string, string> = new Map([
  ['z:Attachment', 'A file'],
  ['bib:Memo', 'A note'],
]);

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
  const alone: Omit<EntryProblem, 'index'>[] = [];
  const pieces = readXmlEntries(text, {
    ...ZOTERO_RECORDS,
    label: 'Zotero RDF',
    isBeginning: (root) => root === 'rdf:RDF',
    readRecord: (node) => {
      graph.current ??= readZoteroGraph(text);
      if (isItem(node, graph.current)) return readZoteroItem(node, graph.current);
      const problem = problemOfAlone(node, graph.current);
      if (problem) alone.push(problem);
      return undefined;
    },
  });
  let index = 0;
  for (const piece of pieces) {
    yield piece;
    if (piece.entry) index += 1;
  }
  if (alone.length > 0) yield { problems: alone.map((problem) => ({ ...problem, index })), fraction: 1 };
}

function problemOfAlone(node: XmlNode, { pointedTo }: ZoteroGraph): Omit<EntryProblem, 'index'> | undefined {
  const what = ALONE.get(node.name);
  if (!what || pointedTo.has(nodeName(node))) return undefined;
  const title = textOf(childAt(node, 'dc:title'));
  const message = `${what}${title ? ` (“${title}”)` : ''} belongs to no entry, so it was left out.`;
  return { line: node.line, name: nodeName(node), message, isLost: true };
}
