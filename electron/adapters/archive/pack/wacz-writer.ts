import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { getSurt, postToGetUrl } from 'warcio';
import type { PackRequest } from '#core/capture/ports.ts';
import { type Exchange, headerOf } from '#core/model/exchange.ts';
import { withoutFragment } from '../page/resource-embedder.ts';
import { type WrittenResponse, writeWarc } from './warc-writer.ts';

const WARC_NAME = 'data.warc.gz';
const LONGEST_QUERY = 4_096;
const ZIP_YEARS = { first: 1980, last: 2099 };

/**
 * Packs all that was recorded of one page into a WACZ: one WARC, its index and the page. The same page gives the
 * same bytes.
 *
 * @see https://specs.webrecorder.net/wacz/1.1.1/ and docs/decisions/0013-wacz.md
 */
export async function writeWacz(page: Omit<PackRequest, 'mhtml'>): Promise<Uint8Array> {
  const warc = await writeWarc(page.exchanges, page);
  const files: Record<string, Uint8Array> = {
    [`archive/${WARC_NAME}`]: warc.bytes,
    'indexes/index.cdxj': Buffer.from(warc.responses.map(indexLine).toSorted().join('')),
    'pages/pages.jsonl': Buffer.from(pagesList(page)),
  };
  const description = Buffer.from(JSON.stringify(packageOf(page, files), null, 2));
  const digest = JSON.stringify({ path: 'datapackage.json', hash: hashOf(description) }, null, 2);
  return zipSync(
    { ...files, 'datapackage.json': description, 'datapackage-digest.json': Buffer.from(digest) },
    { level: 0, mtime: zipTime(page.fetchedAt) },
  );
}

/** A line of the index, as pywb and js-wacz write it. @see https://specs.webrecorder.net/cdxj/0.1.0/ */
function indexLine({ exchange, digest, offset, length }: WrittenResponse): string {
  const { url, method, status, at, responseHeaders } = exchange;
  const mime = headerOf(responseHeaders, 'content-type')?.split(';')[0]?.trim();
  const asked = askedUrl(exchange);
  const entry = {
    url: new URL(url).href,
    ...(mime === undefined ? {} : { mime }),
    status: String(status),
    // Bare, as warcio and js-wacz write it.
    digest: digest.slice(digest.indexOf(':') + 1),
    length: String(length),
    offset: String(offset),
    filename: WARC_NAME,
    ...(method === 'GET' ? {} : { method }),
    ...(asked.requestBody === undefined ? {} : { requestBody: asked.requestBody }),
  };
  const timestamp = new Date(at).toISOString().replace(/[-:T]/gu, '').slice(0, 14);
  return `${getSurt(asked.url)} ${timestamp} ${JSON.stringify(entry)}\n`;
}

/** The address that an index finds a request by: what was posted is a part of it. */
function askedUrl(exchange: Exchange): { readonly url: string; readonly requestBody?: string } {
  const { method, requestHeaders, requestBody } = exchange;
  const url = new URL(exchange.url).href;
  if (method === 'GET') return { url };
  const postData = requestBody ?? new Uint8Array();
  const request = { url, method, headers: new Map(requestHeaders), postData, requestBody: undefined };
  if (!postToGetUrl(request, LONGEST_QUERY)) return { url };
  const posted: unknown = request.requestBody;
  return typeof posted === 'string' && posted !== ''
    ? { url: request.url, requestBody: posted }
    : { url: request.url };
}

function pagesList({ url, title, exchanges, fetchedAt }: Omit<PackRequest, 'mhtml'>): string {
  const isMain = (exchange: Exchange) => withoutFragment(exchange.url) === withoutFragment(url);
  const main = exchanges.find((exchange) => isMain(exchange) && exchange.status < 300);
  const ts = new Date(main?.at ?? fetchedAt).toISOString();
  const id = createHash('sha256').update(`${url} ${ts}`).digest('hex').slice(0, 32);
  const head = { format: 'json-pages-1.0', id: 'pages', title: 'All Pages' };
  return `${JSON.stringify(head)}\n${JSON.stringify({ id, url, title: title || url, ts })}\n`;
}

function packageOf(
  { url, title, software, fetchedAt }: Omit<PackRequest, 'mhtml'>,
  files: Readonly<Record<string, Uint8Array>>,
): unknown {
  const date = new Date(fetchedAt).toISOString();
  const resources = Object.entries(files).map(([path, bytes]) => ({
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    hash: hashOf(bytes),
    bytes: bytes.byteLength,
  }));
  return {
    profile: 'data-package',
    wacz_version: '1.1.1',
    title: title || url,
    software,
    created: date,
    mainPageUrl: url,
    mainPageDate: date,
    resources,
  };
}

function hashOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** ZIP has no time zone, and fflate writes the machine's: so that all write the same, this is UTC there too. */
function zipTime(time: number): Date {
  const utc = new Date(time);
  const year = Math.min(Math.max(utc.getUTCFullYear(), ZIP_YEARS.first), ZIP_YEARS.last);
  const [month, day] = [utc.getUTCMonth(), utc.getUTCDate()];
  return new Date(year, month, day, utc.getUTCHours(), utc.getUTCMinutes(), utc.getUTCSeconds());
}
