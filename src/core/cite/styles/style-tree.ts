import { SaxesParser } from 'saxes';
import { type Said, said } from '../../said/said.ts';
import type { StyleNode } from './style-node.ts';

const MOST_ELEMENTS = 50_000;
const DEEPEST = 200;

type OpenNode = { name: string; attrs: Record<string, string>; children: (StyleNode | string)[] };

/** Well-formed, and yet no style. */
export class UnfitStyle extends Error {
  override readonly name = 'UnfitStyle';
  readonly said: Said;

  constructor(words: Said) {
    super(words.key);
    this.said = words;
  }
}

/**
 * Reads the XML of a style or locale into citeproc’s JSON form. Entities other than XML’s own are not expanded.
 *
 * @throws UnfitStyle if it is empty, too large or too deep; Error if it is not well-formed
 */
export function styleTree(xml: string): StyleNode {
  const top: OpenNode = { name: '', attrs: {}, children: [] };
  const open = [top];
  let elements = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    if (elements > MOST_ELEMENTS || open.length > DEEPEST) throw new UnfitStyle(said('styles.too-large', {}));
    const node: OpenNode = { name, attrs: { ...attributes }, children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    if (text.trim() !== '') open.at(-1)?.children.push(text);
  });
  parser.on('cdata', (text) => {
    open.at(-1)?.children.push(text);
  });
  parser.on('closetag', () => {
    const node = open.pop();
    // A term without text is one that is not to be printed.
    if (node?.name === 'term' && node.children.length === 0) node.children.push('');
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml.replace(/^\ufeff/u, '')).close();
  const [first] = top.children.filter((child) => typeof child !== 'string');
  if (!first) throw new UnfitStyle(said('styles.empty', {}));
  return first;
}
