import type { DefaultTreeAdapterTypes } from 'parse5';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Child = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Deeper than pages are built. What walks up or copies from each element costs the depth each time. */
const DEEPEST = 120;
const LONGEST_ATTRIBUTE = 2_000;
const MOST_NODES = 200_000;
/** A run of spaces that only costs time: patterns that look for one’s end try it from each of its places. */
const LONG_BLANK = /\s{200,}/gu;
/** Written out again as “&amp;” and the like, each of which begins a text of its own in the second tree. */
const ESCAPED = /[&<>]/gu;
const MOST_ESCAPED = 50_000;
const WORDLESS = new Set([
  'style',
  'template',
  'noscript',
  'object',
  'canvas',
  'iframe',
  'noembed',
  'noframes',
]);
/** What is in them is text; written out again it would be read as markup. */
const RAW_TEXTS = new Set(['plaintext', 'xmp']);
const LINE_TAGS = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/**
 * Takes out of a parsed page what is neither read nor worth building a second tree of: styles, programs,
 * drawings, comments, embedded files. What lies very deep is laid out flat.
 *
 * @throws RangeError if the page has more nodes than can be held twice
 */
export function bareTree(root: Parent): void {
  let [nodes, escaped] = [0, 0];
  const open: { readonly parent: Parent; readonly depth: number }[] = [{ parent: root, depth: 0 }];
  for (let at = open.pop(); at; at = open.pop()) {
    const { parent, depth } = at;
    parent.childNodes = parent.childNodes.filter(isRead);
    nodes += parent.childNodes.length;
    for (const child of parent.childNodes) {
      if ('value' in child) {
        child.value = child.value.replace(LONG_BLANK, ' ').replaceAll('\u00A0', ' ');
        escaped += child.value.match(ESCAPED)?.length ?? 0;
      }
      if (!('attrs' in child)) continue;
      if (RAW_TEXTS.has(child.tagName)) child.tagName = child.nodeName = 'pre';
      if (!isMeta(child)) child.attrs = child.attrs.filter(isShort);
      if (child.tagName === 'svg') child.childNodes = [];
      else if (depth < DEEPEST) open.push({ parent: child, depth: depth + 1 });
      else child.childNodes = flatNodes(child);
    }
    if (nodes > MOST_NODES || escaped > MOST_ESCAPED) throw new RangeError('The page has too many parts.');
  }
}

function isRead(node: Child): boolean {
  if (!('tagName' in node)) return node.nodeName !== '#comment';
  return node.tagName === 'script' ? isStatement(node) : !WORDLESS.has(node.tagName);
}

/** JSON-LD and its kin, which are words about the page in a script’s clothes. */
function isStatement({ attrs }: Element): boolean {
  return attrs.some(({ name, value }) => name === 'type' && value.toLowerCase().includes('json'));
}

function isMeta({ tagName }: Element): boolean {
  return tagName === 'meta';
}

function isShort({ name, value }: { readonly name: string; readonly value: string }): boolean {
  return value.length <= LONGEST_ATTRIBUTE && !(name.startsWith('src') && value.startsWith('data:'));
}

/** The texts under an element in paragraphs without any nesting. */
function flatNodes(root: Element): Child[] {
  const paragraphs: Element[] = [];
  let texts: Child[] = [];
  const close = () => {
    if (texts.length > 0) paragraphs.push(paragraphOf(texts, root));
    texts = [];
  };
  const open: Child[] = root.childNodes.filter(isRead).reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if ('value' in node) texts.push(node);
    if (!('tagName' in node)) continue;
    if (!LINE_TAGS.has(node.tagName)) close();
    for (const child of node.childNodes.filter(isRead).reverse()) open.push(child);
  }
  close();
  return paragraphs;
}

function paragraphOf(childNodes: Child[], root: Element): Element {
  return {
    nodeName: 'p',
    tagName: 'p',
    attrs: [],
    namespaceURI: root.namespaceURI,
    childNodes,
    parentNode: root,
  };
}
