import { element } from '../xml/write-xml.ts';
import { childrenOf, type XmlNode } from '../xml/xml-node.ts';

const FACES = [
  ['italic', 'i'],
  ['bold', 'b'],
  ['superscript', 'sup'],
  ['subscript', 'sub'],
] as const;
const TAG = /<(\/?)(i|b|sup|sub)>/gu;

/** A title with EndNote's runs of type as CSL has them: `<i>`, `<b>`, `<sup>`, `<sub>`. */
export function markedTextOf(node: XmlNode | undefined): string {
  return node ? rawMarkedText(node).replace(/\r\n?/gu, '\n').trim() : '';
}

function rawMarkedText(node: XmlNode): string {
  const text = node.children.map((child) => {
    if (typeof child === 'string') return child;
    const inner = rawMarkedText(child);
    const face = child.attributes.get('face') ?? '';
    const tags = inner.trim() === '' ? [] : FACES.filter(([name]) => face.includes(name));
    return tags.reduce((marked, [, tag]) => `<${tag}>${marked}</${tag}>`, inner);
  });
  return text.join('');
}

/** A title's element; what CSL marks becomes runs of type. */
export function styledElement(name: string, text: string | undefined): XmlNode | undefined {
  if (text === undefined || text === '') return undefined;
  if (!/<(?:i|b|sup|sub)>/u.test(text)) return element(name, {}, text);
  const open = new Set<string>();
  const runs: XmlNode[] = [];
  let end = 0;
  const add = (run: string) => {
    const face = FACES.flatMap(([faceName, tag]) => (open.has(tag) ? [faceName] : [])).join(' ') || 'normal';
    if (run !== '') runs.push(element('style', { face, font: 'default', size: '100%' }, run));
  };
  for (const { 0: tag, 1: slash, 2: mark = '', index } of text.matchAll(TAG)) {
    add(text.slice(end, index));
    if (slash) open.delete(mark);
    else open.add(mark);
    end = index + tag.length;
  }
  add(text.slice(end));
  return element(name, {}, ...runs);
}

/** Elements by that path, however often each comes. */
export function elementsAt(node: XmlNode, ...path: readonly string[]): readonly XmlNode[] {
  return path.reduce<readonly XmlNode[]>(
    (nodes, name) => nodes.flatMap((each) => childrenOf(each, name)),
    [node],
  );
}
