import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { WARCRecord, WARCSerializer } from 'warcio';
import type { Exchange, HeaderList } from '#core/model/exchange.ts';
import { absolute } from '../page/resource-embedder.ts';

/** Where a response's record lies, for the index. */
export type WrittenResponse = {
  readonly exchange: Exchange;
  /** `sha256:` and hex, of the body. */
  readonly digest: string;
  readonly offset: number;
  readonly length: number;
};

export type WrittenWarc = { readonly bytes: Uint8Array; readonly responses: readonly WrittenResponse[] };

const WARC_VERSION = 'WARC/1.1';
const UNKNOWN_SYSTEM = 255;
/** The bodies are recorded without them, so the records must not speak of them; replayers know this prefix. */
const UNDONE_HEADERS = new Set(['content-encoding', 'transfer-encoding', 'content-length']);

/**
 * Writes exchanges as a WARC, each record compressed by itself. The same exchanges give the same bytes.
 *
 * Exchanges that are not of HTTP, `data:` addresses among them, are no matter of a WARC and are left out.
 *
 * @see ISO 28500:2017 and https://iipc.github.io/warc-specifications/
 */
export async function writeWarc(
  exchanges: readonly Exchange[],
  { software, fetchedAt }: { readonly software: string; readonly fetchedAt: number },
): Promise<WrittenWarc> {
  const parts: Uint8Array[] = [await infoRecord(software, fetchedAt)];
  const responses: WrittenResponse[] = [];
  let offset = parts[0]?.byteLength ?? 0;
  const add = (part: Uint8Array) => {
    parts.push(part);
    offset += part.byteLength;
    return part.byteLength;
  };
  for (const [at, exchange] of exchanges.entries()) {
    if (absolute(exchange.url, exchange.url) === undefined) continue;
    const digest = `sha256:${sha256(exchange.body)}`;
    const id = recordId(`${at} ${exchange.method} ${exchange.url} ${exchange.at} ${digest}`);
    if (exchange.status >= 100) {
      const start = offset;
      const length = add(
        await exchangeRecord('response', exchange, { id, block: responseBlock(exchange), digest }),
      );
      responses.push({ exchange, digest, offset: start, length });
    }
    add(await requestRecord(exchange, id));
  }
  return { bytes: Buffer.concat(parts), responses };
}

function infoRecord(software: string, fetchedAt: number): Promise<Uint8Array> {
  const date = new Date(fetchedAt).toISOString();
  const record = WARCRecord.createWARCInfo(
    {
      filename: 'data.warc.gz',
      date,
      warcVersion: WARC_VERSION,
      warcHeaders: { 'WARC-Record-ID': recordId(`info ${software} ${date}`) },
    },
    {
      software: oneLine(software),
      format: 'WARC File Format 1.1',
      conformsTo: 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
    },
  );
  return compressed(record);
}

function requestRecord(exchange: Exchange, responseId: string): Promise<Uint8Array> {
  const body = exchange.requestBody ?? new Uint8Array();
  return exchangeRecord('request', exchange, {
    id: recordId(`request ${responseId}`),
    block: requestBlock(exchange, body),
    digest: `sha256:${sha256(body)}`,
    concurrentTo: responseId,
  });
}

type Block = {
  readonly id: string;
  readonly block: Uint8Array;
  readonly digest: string;
  readonly concurrentTo?: string;
};

function exchangeRecord(
  type: 'request' | 'response',
  { url, at }: Exchange,
  { id, block, digest, concurrentTo }: Block,
): Promise<Uint8Array> {
  const record = WARCRecord.create(
    {
      type,
      url,
      date: new Date(at).toISOString(),
      warcVersion: WARC_VERSION,
      warcHeaders: {
        'WARC-Record-ID': id,
        'WARC-Payload-Digest': digest,
        ...(concurrentTo === undefined ? {} : { 'WARC-Concurrent-To': concurrentTo }),
      },
    },
    [block],
  );
  // The block has its headers in it already: as they came, in their order, however often a name is there.
  record.httpHeaders = null;
  return compressed(record);
}

async function compressed(record: WARCRecord): Promise<Uint8Array> {
  const member = gzipSync(await WARCSerializer.serialize(record, { gzip: false }));
  // Byte 9 names the operating system, which is nobody's business and would make archives differ.
  member[9] = UNKNOWN_SYSTEM;
  return member;
}

function responseBlock({ status, statusText, responseHeaders, body }: Exchange): Uint8Array {
  const headers = responseHeaders.map(([name, value]): [string, string] => [
    UNDONE_HEADERS.has(name.toLowerCase()) ? `x-orig-${name.toLowerCase()}` : name,
    value,
  ]);
  const head = `HTTP/1.1 ${status} ${oneLine(statusText)}`;
  return httpBlock(head, [...headers, ['Content-Length', String(body.byteLength)]], body);
}

function requestBlock({ url, method, requestHeaders }: Exchange, body: Uint8Array): Uint8Array {
  const { host, pathname, search } = new URL(url);
  const hasHost = requestHeaders.some(([name]) => name.toLowerCase() === 'host');
  const given = requestHeaders.filter(([name]) => name.toLowerCase() !== 'content-length');
  const length: HeaderList = body.byteLength > 0 ? [['Content-Length', String(body.byteLength)]] : [];
  const headers: HeaderList = [...(hasHost ? [] : [['Host', host] as const]), ...given, ...length];
  return httpBlock(`${oneLine(method)} ${pathname}${search} HTTP/1.1`, headers, body);
}

function httpBlock(head: string, headers: HeaderList, body: Uint8Array): Uint8Array {
  const lines = headers
    .filter(([name]) => !name.startsWith(':'))
    .map(([name, value]) => `${oneLine(name)}: ${oneLine(value)}\r\n`);
  return Buffer.concat([Buffer.from(`${head}\r\n${lines.join('')}\r\n`), body]);
}

/** A server must not write lines of its own into the record. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\0]+/gu, ' ').trim();
}

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A UUID made of what the record holds. @see RFC 9562, 5.8 */
function recordId(content: string): string {
  const hex = sha256(content);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20)];
  return `<urn:uuid:${groups.join('-')}-${hex.slice(20, 32)}>`;
}
