import type { RichNode, RichText, TextMark } from '../output/rich-text.ts';

const MARKS: Readonly<Record<string, TextMark>> = {
  i: 'italic',
  b: 'bold',
  u: 'underline',
  sc: 'small-caps',
  sup: 'superscript',
  sub: 'subscript',
};
const DISPLAYS = { block: 'block', left: 'left-margin', right: 'right-inline', indent: 'indent' } as const;
const TAG =
  /<(\/?)(i|b|u|sc|sup|sub|noi|nob|nou|nosc|nosup|url|block|left|right|indent|v)(?::([A-Za-z_-]{1,40}))?>/gu;

const WEB_ADDRESS = /^https?:\/\/[^\s]+$/iu;

type Open = { readonly tag: string; readonly variable?: string | undefined; readonly children: RichNode[] };

/**
 * Reads what citeproc wrote in our output format. Tags that are not of this format are text; those left open or
 * crossed over are closed, so that every input gives a tree.
 */
export function readMarkup(markup: string): RichText {
  const top: Open = { tag: '', children: [] };
  const open: Open[] = [top];
  let at = 0;
  const addText = (until: number) => {
    if (until > at) pushText(innermost(open, top).children, unescaped(markup.slice(at, until)));
  };
  for (const match of markup.matchAll(TAG)) {
    const [token, slash, tag = '', variable] = match;
    addText(match.index);
    at = match.index + token.length;
    if (slash) closeTag(open, tag, top);
    else open.push({ tag, variable, children: [] });
  }
  addText(markup.length);
  while (open.length > 1) closeTag(open, innermost(open, top).tag, top);
  return top.children;
}

function innermost(open: readonly Open[], top: Open): Open {
  return open.at(-1) ?? top;
}

/** Ends everything down to the innermost element of this name; nothing if there is none. */
function closeTag(open: Open[], tag: string, top: Open): void {
  if (!open.some((element) => element.tag === tag)) return;
  while (open.length > 1) {
    const last = open.pop() ?? top;
    innermost(open, top).children.push(...nodesFor(last));
    if (last.tag === tag) return;
  }
}

function nodesFor({ tag, variable, children }: Open): readonly RichNode[] {
  if (children.length === 0) return [];
  if (tag === 'v') return variable === undefined ? children : [{ kind: 'field', variable, children }];
  if (tag === 'url') return linked(children);
  const mark = MARKS[tag];
  if (mark) return [{ kind: 'mark', mark, children }];
  const display = Object.entries(DISPLAYS).find(([name]) => name === tag)?.[1];
  if (display) return [{ kind: 'display', display, children }];
  return [{ kind: 'plain', mark: MARKS[tag.slice('no'.length)] ?? 'italic', children }];
}

/** An address that is printed is a link to itself, if it is one of the web. */
function linked(children: readonly RichNode[]): readonly RichNode[] {
  const text = lettersOf(children);
  const address = /^10\.\d{4,}/u.test(text) ? `https://doi.org/${text}` : text;
  // Old identifiers of articles have angle brackets: “10.1002/(SICI)…49:8<693::AID…>3.0.CO;2-O”.
  const isDoi = /^https?:\/\/(?:dx\.)?doi\.org\/10\./u.test(address);
  const href = isDoi ? address.replace(/[<>"{}|\\^`]/gu, encodeURIComponent) : address;
  if (!WEB_ADDRESS.test(href)) return children;
  return [{ kind: 'link', href: href.replace(/[<>"]/gu, encodeURIComponent), children }];
}

function pushText(children: RichNode[], text: string): void {
  const last = children.at(-1);
  if (last?.kind === 'text') children[children.length - 1] = { kind: 'text', text: last.text + text };
  else children.push({ kind: 'text', text });
}

/** Text as it stands in our output format. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

function unescaped(text: string): string {
  return text.replace(/&#(38|60|62);/gu, (_, code: string) => String.fromCharCode(Number(code)));
}

function lettersOf(content: RichText): string {
  return content.map((node) => (node.kind === 'text' ? node.text : lettersOf(node.children))).join('');
}
