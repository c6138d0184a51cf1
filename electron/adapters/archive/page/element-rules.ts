import { html } from 'parse5';
import { dataUrl } from './data-url.ts';
import {
  attributeOf,
  createElement,
  type Element,
  replaceElement,
  setAttribute,
  setText,
} from './html-tree.ts';
import { absolute, type ResourceEmbedder } from './resource-embedder.ts';
import { rewriteSrcset } from './srcset.ts';

/** What the rules for elements need to know of the page they are in. */
export type PageRules = {
  /** What relative addresses are relative to. */
  readonly base: string;
  readonly embedder: ResourceEmbedder;
  /** Makes the document of a frame whole; `undefined` if there is none. */
  frame(frame: { readonly address?: string; readonly srcdoc?: string }): FrameContent | undefined;
};

/** A whole document for a frame. */
export type FrameDocument = {
  readonly html: string;
  /** Browsers lay it out by the rules for pages without a doctype, or of an old one. */
  readonly isQuirky: boolean;
  readonly hasDoctype: boolean;
};

/** What a frame shows: a document, or an address that holds everything. */
export type FrameContent = FrameDocument | { readonly address: string };

/** Chromium refuses longer addresses in frames. */
const LONGEST_FRAME_ADDRESS = 1_900_000;

const LINKS_THAT_FETCH_NOTHING = new Set([
  'canonical',
  'alternate',
  'author',
  'license',
  'shortlink',
  'amphtml',
]);
/** Where a page’s preparation puts its JSON-LD, which MHTML would leave out with the scripts. */
const JSON_LD_META = 'pressmark-json-ld';
const LIVE_METAS = /^(?!content-language$|default-style$|x-ua-compatible$)/iu;
const LINK_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:', 'ftp:', 'doi:', 'urn:', 'geo:', 'sms:']);

/** What becomes of each kind of element that can fetch, run or lead somewhere. */
export const ELEMENT_RULES: Readonly<Record<string, (element: Element, page: PageRules) => void>> = {
  a: (element, page) => {
    for (const name of ['href', 'xlink:href']) {
      setAttribute(element, name, safeLink(attributeOf(element, name), page));
    }
  },
  area: (element, page) => setAttribute(element, 'href', safeLink(attributeOf(element, 'href'), page)),
  img: (element, page) => {
    embed(element, 'src', page);
    embedSet(element, page);
  },
  source: (element, page) => {
    embed(element, 'src', page);
    embedSet(element, page);
  },
  video: (element, page) => {
    embed(element, 'src', page);
    embed(element, 'poster', page);
  },
  audio: (element, page) => embed(element, 'src', page),
  track: (element, page) => embed(element, 'src', page),
  input: (element, page) => embed(element, 'src', page),
  image: (element, page) => embedLinked(element, page),
  feImage: (element, page) => embedLinked(element, page),
  use: (element) => keepFragment(element),
  link: keepLink,
  style: (element, page) => {
    const base = absolute(attributeOf(element, 'data-original-href') ?? '', page.base) ?? page.base;
    const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
    setText(element, inStyle(page.embedder.css(text, base), element.namespaceURI !== html.NS.HTML));
  },
  meta: (element) => {
    if (attributeOf(element, 'name') === JSON_LD_META) return restoreJsonLd(element);
    const equivalent = attributeOf(element, 'http-equiv');
    const isCharset = attributeOf(element, 'charset') !== undefined;
    if (isCharset || (equivalent !== undefined && LIVE_METAS.test(equivalent.trim()))) {
      replaceWithNothing(element);
    }
  },
  base: replaceWithNothing,
  script: (element) => {
    if (attributeOf(element, 'type')?.trim().toLowerCase() !== 'application/ld+json')
      replaceWithNothing(element);
    setAttribute(element, 'src', undefined);
  },
  applet: replaceWithNothing,
  noembed: replaceWithNothing,
  noframes: replaceWithNothing,
  portal: replaceWithNothing,
  fencedframe: replaceWithNothing,
  iframe: (element, page) => keepFrame(element, 'src', page),
  frame: (element, page) => keepFrame(element, 'src', page),
  embed: (element, page) => keepFrame(element, 'src', page),
  object: (element, page) => keepFrame(element, 'data', page),
  animate: stopAnimatedLink,
  set: stopAnimatedLink,
};

/** What a link may lead to: an absolute address of a kind that runs nothing, or a place in the page. */
export function safeLink(address: string | undefined, { base }: Pick<PageRules, 'base'>): string | undefined {
  const trimmed = address?.trim();
  if (trimmed === undefined || trimmed.startsWith('#')) return trimmed;
  if (!URL.canParse(trimmed, base)) return undefined;
  const url = new URL(trimmed, base);
  return LINK_SCHEMES.has(url.protocol) ? url.href : undefined;
}

/** CSS as it may stand in a `style` element: in SVG, where it is markup like any other, without any `<`. */
function inStyle(css: string, isForeign = false): string {
  return css.replace(isForeign ? /</gu : /<(?=\/style|!--)/giu, '\\3c ');
}

/** JSON in which no markup can begin: `<` stands only in strings, where it may be written so. */
function restoreJsonLd(element: Element): void {
  const script = createElement('script', { type: 'application/ld+json' });
  setText(script, (attributeOf(element, 'content') ?? '').replaceAll('<', '\\u003c'));
  replaceElement(element, script);
}

function embed(element: Element, name: string, { embedder, base }: PageRules): void {
  const address = attributeOf(element, name);
  if (address === undefined) return;
  const embedded = address.trim() === '' ? undefined : embedder.asset(address, base);
  if (embedded === undefined) keepOriginal(element, name, absolute(address, base));
  setAttribute(element, name, embedded);
}

function embedSet(element: Element, { embedder, base }: PageRules): void {
  const srcset = attributeOf(element, 'srcset');
  if (srcset === undefined) return;
  const rewritten = rewriteSrcset(srcset, (address) => embedder.asset(address, base));
  setAttribute(element, 'srcset', rewritten === '' ? undefined : rewritten);
}

function embedLinked(element: Element, page: PageRules): void {
  for (const name of ['href', 'xlink:href']) embed(element, name, page);
}

function keepFragment(element: Element): void {
  for (const name of ['href', 'xlink:href']) {
    if (!attributeOf(element, name)?.trim().startsWith('#')) setAttribute(element, name, undefined);
  }
}

function keepLink(element: Element, page: PageRules): void {
  const kinds = (attributeOf(element, 'rel') ?? '').toLowerCase().trim().split(/\s+/u);
  if (kinds.includes('stylesheet')) keepSheet(element, page, kinds.includes('alternate'));
  else if (kinds.some((kind) => kind.endsWith('icon'))) {
    setAttribute(element, 'rel', 'icon');
    embed(element, 'href', page);
    if (attributeOf(element, 'href') === undefined) replaceWithNothing(element);
  } else if (kinds.every((kind) => LINKS_THAT_FETCH_NOTHING.has(kind))) {
    setAttribute(element, 'href', safeLink(attributeOf(element, 'href'), page));
  } else replaceWithNothing(element);
}

function keepSheet(element: Element, { embedder, base }: PageRules, isAlternate: boolean): void {
  const address = attributeOf(element, 'href') ?? '';
  const isOff = isAlternate || attributeOf(element, 'disabled') !== undefined;
  const css = isOff ? undefined : embedder.sheet(address, base);
  if (css === undefined) {
    replaceWithNothing(element);
    return;
  }
  const style = createElement('style', {});
  for (const name of ['media', 'title']) setAttribute(style, name, attributeOf(element, name));
  setAttribute(style, 'data-original-href', absolute(address, base));
  setText(style, inStyle(css));
  replaceElement(element, style);
}

function keepFrame(element: Element, name: string, page: PageRules): void {
  const srcdoc = element.tagName === 'iframe' ? attributeOf(element, 'srcdoc') : undefined;
  const address = attributeOf(element, name);
  const content = page.frame({
    ...(srcdoc === undefined ? {} : { srcdoc }),
    ...(address === undefined ? {} : { address }),
  });
  if (content === undefined && address !== undefined)
    keepOriginal(element, name, absolute(address, page.base));
  setAttribute(element, 'srcdoc', undefined);
  setAttribute(element, name, undefined);
  if (content && 'address' in content) setAttribute(element, name, content.address);
  else if (content) showDocument(element, name, content);
  if (element.tagName === 'iframe') element.childNodes = [];
}

/** A `srcdoc` always has the rules of the present; a page of the past needs an address of its own. */
function showDocument(element: Element, name: string, { html: text, isQuirky }: FrameDocument): void {
  const address = dataUrl('text/html', Buffer.from(text));
  const needsAddress = isQuirky || element.tagName !== 'iframe';
  if (needsAddress && address.length <= LONGEST_FRAME_ADDRESS) setAttribute(element, name, address);
  else if (element.tagName === 'iframe') setAttribute(element, 'srcdoc', text);
}

/** SVG can animate an address without a script. */
function stopAnimatedLink(element: Element): void {
  if (/href|src|style/iu.test(attributeOf(element, 'attributeName') ?? '')) replaceWithNothing(element);
}

function keepOriginal(element: Element, name: string, address: string | undefined): void {
  if (address !== undefined) setAttribute(element, `data-original-${name}`, address);
}

function replaceWithNothing(element: Element): void {
  const siblings = element.parentNode?.childNodes;
  const at = siblings?.indexOf(element) ?? -1;
  if (at >= 0) siblings?.splice(at, 1);
  element.parentNode = null;
}
