import { z } from 'zod';
import type { ArchivedPage } from '#core/capture/ports.ts';
import { headerOf } from '#core/model/exchange.ts';
import { afterProlog } from '#core/source/after-prolog.ts';
import { absolute } from '../page/resource-embedder.ts';
import type { Problems } from './problems.ts';
import { type ArchivedResponse, bodyOf, type RecordedArchive } from './recorded-archive.ts';

/** A page of an archive and the response it came as. */
export type FoundPage = ArchivedPage & { readonly response: ArchivedResponse };

const MOST_PAGES = 1_000;
const FRAME = /<i?frame\b[^<>]{0,500}?\ssrc\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s>]+))/giu;
const HTML_START = /^<(?:!doctype\s{1,99}html|html|head|body)\b/iu;
const listedSchema = z.object({
  url: z.string(),
  ts: z.union([z.string(), z.number()]).optional(),
  title: z.string().optional().catch(undefined),
});

/** The pages that an archive's list names, in its order, as far as they are in it. */
export function listedPages(list: string, archive: RecordedArchive, problems: Problems): FoundPage[] {
  const pages: FoundPage[] = [];
  for (const line of list.split('\n')) {
    const listed = listedSchema.safeParse(parsedLine(line));
    if (!listed.success) continue;
    const at = new Date(listed.data.ts ?? 0).getTime() || 0;
    const url = absolute(listed.data.url, listed.data.url);
    const response = url === undefined ? undefined : documentAt(archive, url, at);
    if (response === undefined) problems.add('absent', listed.data.url);
    else pages.push(pageOf(response, listed.data.title));
  }
  return once(pages, problems);
}

/** The documents that somebody opened: HTML that came for a navigation, or that no other page shows in a frame. */
export function openedPages(archive: RecordedArchive, problems: Problems): FoundPage[] {
  const documents = archive.responses.filter((response) => response.status === 200 && isHtml(response));
  const destinations = new Map(
    documents.map((each) => [each, headerOf(archive.requestOf(each)?.headers ?? [], 'sec-fetch-dest')]),
  );
  const isSaid = [...destinations.values()].some((destination) => destination !== undefined);
  if (isSaid)
    return once(
      documents.filter((each) => destinations.get(each) === 'document').map((each) => pageOf(each)),
      problems,
    );
  const framed = new Set(documents.flatMap(framesIn));
  const isFragment = (response: ArchivedResponse) =>
    headerOf(archive.requestOf(response)?.headers ?? [], 'x-requested-with') !== undefined;
  const opened = documents.filter((each) => !framed.has(each.url) && !isFragment(each));
  return once(
    opened.map((each) => pageOf(each)),
    problems,
  );
}

function documentAt(archive: RecordedArchive, url: string, at: number): ArchivedResponse | undefined {
  let response = archive.nearest(url, at);
  for (let steps = 0; response !== undefined && response.status >= 300 && steps < 10; steps++) {
    const location = absolute(headerOf(response.headers, 'location') ?? '', response.url);
    response = location === undefined ? undefined : archive.nearest(location, at);
  }
  return response !== undefined && response.status >= 200 && isHtml(response) ? response : undefined;
}

function pageOf(response: ArchivedResponse, title?: string): FoundPage {
  const { url, at, status } = response;
  return { url, capturedAt: at, status, response, ...(title === undefined ? {} : { title }) };
}

/** One address at one time is one page, however often it is there. */
function once(pages: readonly FoundPage[], problems: Problems): FoundPage[] {
  const byKey = new Map<string, FoundPage>();
  for (const page of pages) {
    const key = `${page.capturedAt} ${page.url}`;
    if (!byKey.has(key)) byKey.set(key, page);
  }
  const all = [...byKey.values()];
  for (const { url } of all.slice(MOST_PAGES)) problems.add('many', url);
  return all.slice(0, MOST_PAGES);
}

function isHtml({ headers, body }: ArchivedResponse): boolean {
  const contentType = headerOf(headers, 'content-type');
  if (contentType !== undefined) return /^\s*(?:text\/html|application\/xhtml\+xml)/iu.test(contentType);
  return HTML_START.test(afterProlog(Buffer.from(body.subarray(0, 3_000)).toString('latin1')));
}

function framesIn(response: ArchivedResponse): string[] {
  const html = Buffer.from(bodyOf(response)).toString('latin1');
  return [...html.matchAll(FRAME)].flatMap(([, double, single, bare]) => {
    const address = double ?? single ?? bare ?? '';
    const url = absolute(address.replaceAll('&amp;', '&'), response.url);
    return url === undefined || url === response.url ? [] : [url];
  });
}

function parsedLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
