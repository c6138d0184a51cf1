import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parse } from 'parse5';
import { dataUrl, parseDataUrl } from './data-url.ts';
import { decodedHtml } from './decoded-text.ts';
import { ELEMENT_RULES, type FrameContent, type FrameDocument, type PageRules } from './element-rules.ts';
import {
  attributeOf,
  createElement,
  type Document,
  documentText,
  type Element,
  elementsIn,
  fullName,
  type ParentNode,
  setAttribute,
} from './html-tree.ts';
import { absolute, type FindResource, ResourceEmbedder } from './resource-embedder.ts';
import { sealedSvg } from './sealed-svg.ts';

export type PageOptions = {
  /** What relative addresses in it are relative to. */
  readonly url: string;
  readonly find: FindResource;
  /** Its scripts had run when it was kept: what stands for browsers without scripts was not shown. */
  readonly hasRun: boolean;
};

const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline' data:; font-src data:; media-src data:; " +
  "frame-src data:; object-src data:; form-action 'none'; base-uri 'none'";
const LARGEST_EMBEDDED = 200_000_000;
const DEEPEST_FRAME = 5;
const MOST_FRAMES = 200;
const RAW_TEXT = /^(?:script|xmp|iframe|noembed|noframes|noscript|plaintext)$/u;

/** Attributes that fetch, run or lead somewhere, and that no rule for an element has dealt with. */
const LIVE_ATTRIBUTES = new Set(
  'action archive attributionsrc background classid codebase data dynsrc formaction href imagesrcset lowsrc manifest ping poster src srcdoc srcset xlink:href xml:base'.split(
    ' ',
  ),
);

/**
 * Makes a page one file that has nothing left to fetch, nothing to run and nothing to send: what was recorded stands
 * in it as `data:` addresses, what was not recorded is gone, links stay as absolute addresses.
 *
 * In UTF-8, with a `meta` that says so and a policy that forbids all fetching; laid out by the rules of the same
 * doctype, or by those of none.
 */
export function selfContainedHtml(source: string, options: PageOptions): string {
  const embedder = new ResourceEmbedder(options.find, LARGEST_EMBEDDED);
  return sealedDocument(source, options.url, {
    ...options,
    embedder,
    depth: 0,
    frames: { left: MOST_FRAMES },
  }).html;
}

type Sealing = Pick<PageOptions, 'hasRun'> & {
  readonly embedder: ResourceEmbedder;
  readonly depth: number;
  /** Counted over the page and all frames in it: frames within frames could be a great many. */
  readonly frames: { left: number };
};

function sealedDocument(source: string, url: string, sealing: Sealing): FrameDocument {
  const document = parse(source, { scriptingEnabled: sealing.hasRun });
  const base = absolute(baseAddress(document) ?? '', url) ?? url;
  const { embedder, hasRun } = sealing;
  seal(document, { base, embedder, frame: (frame) => frameContent(frame, base, sealing) }, hasRun);
  markHead(document);
  const isQuirky = document.mode === html.DOCUMENT_MODE.QUIRKS;
  const hasDoctype = document.childNodes.some((node) => defaultTreeAdapter.isDocumentTypeNode(node));
  return { html: documentText(document), isQuirky, hasDoctype };
}

function baseAddress(document: Document): string | undefined {
  const bases = elementsNamed(document, 'base').map((base) => attributeOf(base, 'href'));
  return bases.find((address) => address !== undefined);
}

function markHead(document: Document): void {
  const [head] = elementsNamed(document, 'head');
  if (head === undefined) return;
  const metas = [
    createElement('meta', { charset: 'utf-8' }),
    createElement('meta', { 'http-equiv': 'content-security-policy', content: POLICY }),
  ];
  for (const meta of metas) meta.parentNode = head;
  head.childNodes.unshift(...metas);
}

function elementsNamed(root: ParentNode, name: string): readonly Element[] {
  const found: Element[] = [];
  const waiting: ParentNode[] = [root];
  for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
    const elements = elementsIn(parent);
    found.push(...elements.filter(({ tagName }) => tagName === name));
    waiting.push(...elements.toReversed());
  }
  return found;
}

function seal(document: Document, page: PageRules, hasRun: boolean): void {
  const waiting: ParentNode[] = [document];
  for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
    for (const element of elementsIn(parent)) {
      const isUnshown = hasRun && element.tagName === 'noscript';
      if (isUnshown || isRawInForeign(element)) defaultTreeAdapter.detachNode(element);
      else ELEMENT_RULES[element.tagName]?.(element, page);
      if (element.parentNode === null) continue;
      sealAttributes(element, page);
      waiting.push(element);
      if (isTemplate(element)) waiting.push(element.content);
    }
  }
}

/** In SVG and MathML these hold markup; written out, their text would be read as such. */
function isRawInForeign({ namespaceURI, tagName }: Element): boolean {
  return namespaceURI !== html.NS.HTML && RAW_TEXT.test(tagName);
}

function isTemplate(element: Element): element is DefaultTreeAdapterTypes.Template {
  return 'content' in element;
}

function sealAttributes(element: Element, page: PageRules): void {
  for (const attribute of [...element.attrs]) {
    const name = fullName(attribute).toLowerCase();
    const { value } = attribute;
    if (name.startsWith('on')) setAttribute(element, fullName(attribute), undefined);
    else if (name === 'background') {
      setAttribute(element, fullName(attribute), page.embedder.asset(value, page.base));
    } else if (LIVE_ATTRIBUTES.has(name)) {
      if (isSealed(name, value, element)) continue;
      setAttribute(element, fullName(attribute), undefined);
      const isForm = name === 'action' && element.tagName === 'form';
      if (isForm) setAttribute(element, 'data-original-action', absolute(value, page.base));
    } else if (name === 'style' || (element.namespaceURI === html.NS.SVG && /[(\\]/u.test(value))) {
      attribute.value = page.embedder.css(value, page.base);
    }
  }
}

/** Whether what is left in this attribute is inside the page, or is a link that waits for a click. */
function isSealed(name: string, value: string, { tagName }: Element): boolean {
  if (value.startsWith('#')) return true;
  if (!Object.hasOwn(ELEMENT_RULES, tagName)) return false;
  if (name === 'srcdoc') return tagName === 'iframe';
  if (/href$/u.test(name) && /^(?:a|area|link)$/u.test(tagName)) return true;
  return /^data:/iu.test(value);
}

function frameContent(
  { address = '', srcdoc }: { readonly address?: string; readonly srcdoc?: string },
  base: string,
  sealing: Sealing,
): FrameContent | undefined {
  if (sealing.depth >= DEEPEST_FRAME || sealing.frames.left-- <= 0) return undefined;
  const inside: Sealing = { ...sealing, depth: sealing.depth + 1 };
  if (srcdoc !== undefined) {
    const sealed = sealedDocument(srcdoc, base, inside);
    // A browser never lays out a `srcdoc` without a doctype as it does a page without one.
    return { ...sealed, isQuirky: sealed.isQuirky && sealed.hasDoctype };
  }
  // A frame without an address is empty; resolved, it would be the page itself, in itself.
  if (address.trim() === '') return undefined;
  const given = parseDataUrl(address);
  const found = given ? { ...given, url: base } : sealing.embedder.find(address, base);
  if (found === undefined) return undefined;
  const { contentType, body, url } = found;
  if (/^(?:text\/html|application\/xhtml\+xml)/iu.test(contentType)) {
    return sealedDocument(decodedHtml(body, contentType), url, inside);
  }
  if (/^image\/svg\+xml/iu.test(contentType)) {
    return { address: dataUrl(contentType, Buffer.from(sealedSvg(decodedHtml(body, contentType)))) };
  }
  if (!/^(?:image|video|audio|text\/plain)/iu.test(contentType)) return undefined;
  const embedded = sealing.embedder.asset(address, base);
  return embedded === undefined ? undefined : { address: embedded };
}
