import { decodeEntities } from '../../csl/decode-entities.ts';
import { plainOf } from '../names/plain-of.ts';
import { apartness, isBesideTitle } from './apart.ts';
import { type HtmlElement, type HtmlNode, type HtmlTree, isElement, lineOf } from './html-tree.ts';

/** A line of a page as a reader sees it: the text between two breaks of blocks. */
export type PageLine = {
  readonly text: string;
  /** Stands in a menu, a side column, a comment, a footer or among links to other articles. */
  readonly isApart: boolean;
  readonly isHeading: boolean;
};

/** An element that says by its name that it holds a byline or a date. */
export type PageMark = {
  readonly kind: 'author' | 'date';
  /** How it says so: by a vocabulary of the web, by the class a designer gave it, or by the address of a profile. */
  readonly by: 'vocabulary' | 'class' | 'profile';
  readonly text: string;
  /** The machine’s form of a date. */
  readonly stamp?: string | undefined;
  /** The words of its class, id and microdata, in lower case. */
  readonly hints: string;
  /** Leads to a page among those of a site’s writers. */
  readonly isWriter?: boolean;
  /** The line in which it begins. */
  readonly line: number;
  readonly isApart: boolean;
};

/** What a reader sees of a page, in reading order. */
export type PageLines = {
  readonly lines: readonly PageLine[];
  readonly marks: readonly PageMark[];
  /** The line of the article’s title, or -1. */
  readonly titleAt: number;
};

const MOST_NODES = 60_000;
const LONGEST_LINE = 1_000;
const LONGEST_MARK = 300;
const MOST_SMALLER = 60;
const FAR_MORE = 2;
const SILENT =
  /^(?:script|style|noscript|template|svg|select|option|textarea|iframe|head|title|button|object)$/iu;
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|data|em|font|i|ins|kbd|label|mark|q|s|small|span|strong|sub|sup|time|tt|u|var|wbr)$/iu;
const AUTHOR_NAME =
  /by-?line|auth?or|autor|auteur|verfasser|writer|reporter|contributor|vcard|p-author|signature|firma$/u;
const NO_AUTHOR_NAME =
  /bio\b|about|avatar|image|photo|img|social|follow|comment|related|desc|excerpt|archive|authori[sz]/u;
const DATE_NAME =
  /date|time|datum|fecha|publi(?:sh|c|é)|posted|fech|tarih|data\b|pubd|created|updated|modified|dateline/u;
const PROFILE =
  /\/(?:authors?|people|persons?|profiles?|staff|reporters?|journalists?|contributors?|users?|autor(?:es?|in|en|i)?|auteurs?|yazar(?:lar)?|columnists?|by|writers?|redaktion|redactor(?:es)?)\/[^/]/iu;

const WRITERS =
  /\/(?:authors?|staff|reporters?|journalists?|contributors?|autor(?:es?|in|en)?|auteurs?|columnists?|writers?|redaktion)\/[^/]/iu;
const TOPIC = /topic|\/tags?\/|subject|categor|section|search|themen?\/|[?&]q=/iu;

type Frame = {
  readonly nodes: Iterator<HtmlNode | HtmlElement>;
  readonly isApart: boolean;
  /** Whether what says that it holds a byline or a date is believed here. */
  readonly isMarked: boolean;
  readonly isBlock: boolean;
  readonly isHeading: boolean;
};

/**
 * The lines of a page, and the elements among them that hold a byline or a date.
 *
 * @param ownTitle the page’s own name for itself, by which its heading is told from others
 */
export function pageLines(tree: HtmlTree, ownTitle: string): PageLines {
  const lines: PageLine[] = [];
  const marks: PageMark[] = [];
  const body = tree.querySelector('body') ?? tree;
  const headings = holdersOf(titleHeading(body, plainOf(ownTitle)));
  const stack: Frame[] = [
    {
      nodes: body.childNodes[Symbol.iterator](),
      isApart: false,
      isMarked: true,
      isBlock: true,
      isHeading: false,
    },
  ];
  let text = '';
  let left = MOST_NODES;
  let titleAt = -1;
  const endLine = ({ isApart, isHeading }: Frame) => {
    const line = tidied(text);
    if (line !== '') lines.push({ text: line, isApart, isHeading });
    text = '';
  };
  for (let frame = stack.at(-1); frame && left > 0; frame = stack.at(-1)) {
    const { value: node, done } = frame.nodes.next();
    if (done) {
      if (frame.isBlock) endLine(frame);
      stack.pop();
      continue;
    }
    left -= 1;
    if (node.nodeType === 3 && text.length < LONGEST_LINE) text += ` ${node.textContent ?? ''}`;
    if (!isElement(node) || SILENT.test(node.tagName)) continue;
    const isBlock = !INLINE.test(node.tagName);
    if (isBlock) endLine(frame);
    if (headings[0] === node) titleAt = lines.length;
    const hints = hintsOf(node);
    const isHolder = headings.includes(node);
    const apart = isHolder ? undefined : apartness(node, hints);
    const isApart = !isHolder && (frame.isApart || apart !== undefined);
    const linesSince = titleAt < 0 ? -1 : lines.length - titleAt;
    const isMarked =
      isHolder ||
      (frame.isMarked &&
        (apart === undefined ||
          (apart === 'kind' && isBesideTitle(node, { holders: headings, linesSince }))));
    const mark = markOf(node, hints);
    if (mark) marks.push({ ...mark, line: lines.length, isApart: !isMarked });
    stack.push({
      nodes: node.childNodes[Symbol.iterator](),
      isApart,
      isMarked,
      isBlock,
      isHeading: frame.isHeading || /^h[1-6]$/iu.test(node.tagName),
    });
  }
  return { lines, marks, titleAt };
}

/**
 * The heading that the page’s own title contains, a large one first unless a smaller one has far more of it: the large
 * one is the site’s then. Else the only large one.
 */
function titleHeading(body: HtmlElement, title: string): HtmlElement | undefined {
  const large = [...body.querySelectorAll('h1')];
  const smaller = [...body.querySelectorAll('h2, h3')].slice(0, MOST_SMALLER);
  const isTitle = (element: HtmlElement) => {
    const text = plainOf(lineOf(element));
    return text.length > 3 && (title.includes(text) || (title.length > 8 && text.includes(title)));
  };
  const longest = (elements: readonly HtmlElement[]) =>
    elements.reduce<HtmlElement | undefined>(
      (best, each) => (best && lineOf(best).length >= lineOf(each).length ? best : each),
      undefined,
    );
  const [first, second] = [longest(large.filter(isTitle)), longest(smaller.filter(isTitle))];
  const isFar = first && second && lineOf(second).length > FAR_MORE * lineOf(first).length;
  return (isFar ? second : (first ?? second)) ?? (large.length === 1 ? large[0] : undefined);
}

/** An element and all that it stands in. */
function holdersOf(element: HtmlElement | undefined): readonly HtmlElement[] {
  const holders: HtmlElement[] = [];
  for (
    let each: HtmlElement | null = element ?? null;
    each && holders.length < 500;
    each = each.parentElement
  )
    holders.push(each);
  return holders;
}

function hintsOf(element: HtmlElement): string {
  const parts = ['class', 'id', 'itemprop', 'rel'].map((name) => element.getAttribute(name) ?? '');
  return parts.join(' ').slice(0, 300).toLowerCase();
}

function markOf(element: HtmlElement, hints: string): Omit<PageMark, 'line' | 'isApart'> | undefined {
  const author = authorMark(element, hints);
  const kind = author ? 'author' : 'date';
  const by = author ?? dateMark(element, hints);
  if (!by) return undefined;
  const stamp = element.getAttribute('datetime') ?? element.getAttribute('content') ?? undefined;
  const text = spacedText(element);
  if (text === '' && !stamp) return undefined;
  const isWriter = by === 'profile' && WRITERS.test((element.getAttribute('href') ?? '').slice(0, 300));
  return { kind, by, text, stamp: stamp?.slice(0, 120), hints, ...(isWriter && { isWriter }) };
}

function authorMark(element: HtmlElement, hints: string): PageMark['by'] | undefined {
  const words = hints.split(/\s+/u);
  if (/^(?:meta|link)$/iu.test(element.tagName)) return undefined;
  if (words.includes('author') && (element.getAttribute('itemprop') ?? element.getAttribute('rel')))
    return 'vocabulary';
  if (words.includes('p-author') || words.includes('vcard'))
    return NO_AUTHOR_NAME.test(hints) ? undefined : 'vocabulary';
  if (words.some((word) => AUTHOR_NAME.test(word) && !NO_AUTHOR_NAME.test(word))) return 'class';
  return /^a$/iu.test(element.tagName) && isProfile(element.getAttribute('href') ?? '')
    ? 'profile'
    : undefined;
}

function isProfile(address: string): boolean {
  return address.length <= 300 && PROFILE.test(address) && !TOPIC.test(address);
}

function dateMark(element: HtmlElement, hints: string): PageMark['by'] | undefined {
  if (/datepublished|dt-published/u.test(hints)) return 'vocabulary';
  if (/^time$/iu.test(element.tagName)) return 'vocabulary';
  return DATE_NAME.test(hints) ? 'class' : undefined;
}

/** The text of a small element with the parts of it kept apart; nothing of one that holds more. */
function spacedText(element: HtmlElement): string {
  let text = '';
  let left = 120;
  const stack: (HtmlNode | HtmlElement)[] = [element];
  for (let node = stack.pop(); node; node = stack.pop()) {
    left -= 1;
    if (left < 0 || text.length > LONGEST_MARK) return '';
    if (node.nodeType === 3) text += ` ${node.textContent ?? ''}`;
    else if (isElement(node) && !SILENT.test(node.tagName)) {
      if (!INLINE.test(node.tagName)) text += ' \n';
      stack.push(...[...node.childNodes].reverse());
    }
  }
  return text.split('\n').map(tidied).filter(Boolean).join(' | ');
}

function tidied(text: string): string {
  return decodeEntities(text.slice(0, LONGEST_LINE).replace(/\s+/gu, ' '))
    .replace(/ ([,.;:!?])(?=\s|$)/gu, '$1')
    .trim();
}
