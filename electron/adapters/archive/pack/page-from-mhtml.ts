import { convert, type Mhtml, type MhtmlPart, parse } from 'mhtml-to-html';
import { afterProlog } from '#core/source/after-prolog.ts';
import type { FindResource } from '../page/resource-embedder.ts';
import { selfContainedHtml } from '../page/self-contained-html.ts';
import { withoutUtf16 } from './utf16-parts.ts';

const DOCTYPE = /^<!doctype/iu;
/** Says in a frame that it had no doctype, which `srcdoc` would hide. Browsers take both for a page of the past. */
const OLD_DOCTYPE = '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 3.2//EN">';
const MAIN = 'pressmark:main';

/**
 * One self-contained HTML file of a page that a browser kept as MHTML.
 *
 * What the MHTML lacks is taken from what was recorded; nothing is ever fetched. `mhtml-to-html` puts the page, its
 * frames and its styles together. All that is found by its address is put in afterwards: images would otherwise
 * pass through two parsers, and a page that shows itself in a frame would be followed without end.
 *
 * @throws whatever `mhtml-to-html` throws if it holds no page
 */
export async function pageFromMhtml(
  bytes: Uint8Array,
  { url, find }: { readonly url: string; readonly find: FindResource },
): Promise<string> {
  const mhtml = parse(withoutUtf16(bytes));
  const main = mhtml.resources[mhtml.index];
  if (main === undefined) throw new Error('The MHTML has no page');
  const located = new Map(
    Object.entries(mhtml.resources).filter(([key, part]) => isFoundByAddress(key, part)),
  );
  for (const part of Object.values(mhtml.frames)) markMissingDoctype(part);
  const isElsewhere = (key: string, part: MhtmlPart) => located.has(key) || isRecordedSheet(key, part, find);
  const { data } = await convert(withMainAlone(mhtml, main, isElsewhere), {
    enableScripts: false,
    fetchMissingResources: false,
  });
  return selfContainedHtml(withWholeDoctype(data), {
    url: /^https?:/u.test(main.id) ? main.id : url,
    hasRun: true,
    find: (address) => resourceOf(located.get(address)) ?? find(address),
  });
}

function isFoundByAddress(key: string, { contentType = '' }: MhtmlPart): boolean {
  return /^https?:/iu.test(key) && !/^text\/css/iu.test(contentType);
}

/** Chromium writes style sheets out of its own model, which loses shorthands that use a variable. */
function isRecordedSheet(key: string, { contentType }: MhtmlPart, find: FindResource): boolean {
  return /^https?:/iu.test(key) && /css/iu.test(contentType ?? '') && find(key) !== undefined;
}

function withMainAlone(
  mhtml: Mhtml,
  main: MhtmlPart,
  isElsewhere: (key: string, part: MhtmlPart) => boolean,
): Mhtml {
  const resources = Object.entries(mhtml.resources).filter(([key, part]) => !isElsewhere(key, part));
  const first = { ...main, data: fromDoctype(main.data) };
  return {
    frames: mhtml.frames,
    resources: { ...Object.fromEntries(resources), [MAIN]: first },
    index: MAIN,
  };
}

function markMissingDoctype(part: MhtmlPart): void {
  const isPage = /^(https?|blob):/iu.test(part.id) && /html/iu.test(part.contentType ?? '');
  if (!isPage || part.transferEncoding === 'base64') return;
  const whole = fromDoctype(part.data);
  part.data = DOCTYPE.test(whole) ? whole : OLD_DOCTYPE + whole;
}

/** Comments before a doctype would be moved behind it, and take its meaning. */
function fromDoctype(html: string): string {
  const start = afterProlog(html);
  return DOCTYPE.test(start) ? start : html;
}

/** Parts that are decoded are text without an encoding of its own. */
function resourceOf(part: MhtmlPart | undefined): ReturnType<FindResource> {
  if (part === undefined) return undefined;
  const { id: url, contentType = '', transferEncoding, data } = part;
  if (transferEncoding === 'base64') return { url, contentType, body: Buffer.from(data, 'base64') };
  const type = contentType.split(';')[0] ?? '';
  return { url, contentType: `${type}; charset=utf-8`, body: Buffer.from(data) };
}

/** `mhtml-to-html` leaves the word SYSTEM out of a doctype, which changes how browsers lay the page out. */
function withWholeDoctype(html: string): string {
  return html.replace(/^<!DOCTYPE (\S+) "/iu, '<!DOCTYPE $1 SYSTEM "');
}
