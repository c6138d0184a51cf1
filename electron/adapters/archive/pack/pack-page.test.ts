import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { WACZ } from '@harvard-lil/js-wacz';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CDXIndexer, WARCParser, type WARCRecord } from 'warcio';
import type { Exchange } from '#core/model/exchange.ts';
import { WebArchive } from '../read/web-archive.ts';
import { exchangeOf, mhtmlOf, packRequest, RECORDED_AT, resourceOf } from '../testing/recorded-page.ts';
import { packPage } from './pack-page.ts';

const PAGE = 'https://port.example/news';
const EXCHANGES: readonly Exchange[] = [
  exchangeOf('https://port.example/', {
    status: 301,
    statusText: 'Moved Permanently',
    responseHeaders: [['Location', PAGE]],
  }),
  exchangeOf(PAGE, {
    text: '<!doctype html><title>News</title><body><p>Lanterns</p><img src=/i.png>',
    requestHeaders: [
      ['Sec-Fetch-Dest', 'document'],
      ['Cookie', 'a=1'],
    ],
    responseHeaders: [
      ['Content-Type', 'text/html; charset=utf-8'],
      ['Content-Encoding', 'br'],
      ['Transfer-Encoding', 'chunked'],
      ['Content-Length', '12'],
      ['Set-Cookie', 'a=1'],
      ['set-cookie', 'b=,,,2'],
      ['WARC-Type', 'one'],
      ['WARC-Type', 'two'],
      ['X-Split', 'a\r\nInjected: b'],
    ],
  }),
  exchangeOf('https://port.example/i.png', {
    body: Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256),
    responseHeaders: [['Content-Type', 'image/png']],
    at: RECORDED_AT + 1_500,
  }),
  exchangeOf('https://port.example/send?x=1', {
    method: 'POST',
    requestHeaders: [['Content-Type', 'application/x-www-form-urlencoded']],
    requestBody: Buffer.from('a=1&b=2'),
    text: '{}',
    responseHeaders: [['Content-Type', 'application/json']],
  }),
  exchangeOf('https://port.example/gone.css', { status: 404, statusText: 'Not Found', text: 'gone' }),
];
const request = packRequest(PAGE, EXCHANGES);

async function recordsOf(warc: Uint8Array): Promise<WARCRecord[]> {
  const records: WARCRecord[] = [];
  for await (const record of WARCParser.iterRecords([warc], { keepHeadersCase: true })) {
    await record.readFully();
    records.push(record);
  }
  return records;
}

async function warcioIndex(warc: Uint8Array): Promise<string[]> {
  const indexer = new CDXIndexer();
  const lines: string[] = [];
  const reader = (async function* () {
    yield warc;
  })();
  for await (const entry of indexer.iterIndex([{ filename: 'data.warc.gz', reader }])) {
    lines.push(indexer.serializeCDXJ(entry));
  }
  return lines.toSorted();
}

/** The members of an index's line, whatever order they are written in. */
function entryOf(line: string): unknown {
  const [, key, time, json = '{}'] = /^(\S+) (\d+) (.*)$/u.exec(line.trim()) ?? [];
  return { key, time, ...JSON.parse(json) };
}

let wacz: Readonly<Record<string, Uint8Array>>;
let warc: Uint8Array;
const textOf = (name: string) => Buffer.from(wacz[name] ?? []).toString();
beforeAll(async () => {
  wacz = unzipSync((await packPage(request)).wacz);
  warc = wacz['archive/data.warc.gz'] ?? new Uint8Array();
});

describe('packPage, its WACZ', () => {
  it('holds every exchange, as warcio reads it', async () => {
    const records = await recordsOf(warc);
    expect(records.map(({ warcType }) => warcType)).toEqual([
      'warcinfo',
      ...EXCHANGES.flatMap(() => ['response', 'request']),
    ]);
    const responses = records.filter(({ warcType }) => warcType === 'response');
    for (const [at, { url, status, body }] of EXCHANGES.entries()) {
      const record = responses[at];
      expect(record?.warcTargetURI).toBe(url);
      expect(record?.httpHeaders?.statusCode).toBe(status);
      expect(Buffer.from(record?.payload ?? []).equals(body)).toBe(true);
      expect(record?.warcPayloadDigest).toBe(`sha256:${createHash('sha256').update(body).digest('hex')}`);
    }
  });

  it('keeps headers as they came, and renames those of encodings that the body is free of', () => {
    const block = gunzipSync(warc).toString();
    const head = block.slice(block.indexOf('HTTP/1.1 200 OK'), block.indexOf('<!doctype html>'));
    expect(head.trim().split('\r\n')).toEqual([
      'HTTP/1.1 200 OK',
      'Content-Type: text/html; charset=utf-8',
      'x-orig-content-encoding: br',
      'x-orig-transfer-encoding: chunked',
      'x-orig-content-length: 12',
      'Set-Cookie: a=1',
      'set-cookie: b=,,,2',
      'WARC-Type: one',
      'WARC-Type: two',
      'X-Split: a Injected: b',
      'Content-Length: 71',
    ]);
  });

  it('has the index that warcio makes of it', async () => {
    const lines = textOf('indexes/index.cdxj').trim().split('\n');
    expect(lines.map(entryOf)).toEqual((await warcioIndex(warc)).map(entryOf));
    expect(lines).toHaveLength(EXCHANGES.length);
  });

  it('describes all its files with their digests', () => {
    const description = JSON.parse(textOf('datapackage.json'));
    expect(description).toMatchObject({ profile: 'data-package', wacz_version: '1.1.1', mainPageUrl: PAGE });
    const names = ['archive/data.warc.gz', 'indexes/index.cdxj', 'pages/pages.jsonl'];
    const hash = (bytes: Uint8Array | undefined) =>
      `sha256:${createHash('sha256')
        .update(bytes ?? '')
        .digest('hex')}`;
    expect(description.resources).toEqual(
      names.map((name) => ({
        name: path.basename(name),
        path: name,
        hash: hash(wacz[name]),
        bytes: wacz[name]?.length,
      })),
    );
    expect(JSON.parse(textOf('datapackage-digest.json'))).toEqual({
      path: 'datapackage.json',
      hash: hash(wacz['datapackage.json']),
    });
  });

  it('is the same for the same page, and stores its files without compressing them again', async () => {
    const again = await packPage(request);
    expect(Buffer.from(again.wacz).equals((await packPage(request)).wacz)).toBe(true);
    expect(Buffer.from(again.wacz).indexOf(warc)).toBeGreaterThan(0);
  });

  it('is read by Pressmark itself', async () => {
    const archive = await WebArchive.read((await packPage(request)).wacz, 'page.wacz');
    expect(archive.problems).toEqual([]);
    expect(archive.pages).toEqual([
      { url: PAGE, capturedAt: RECORDED_AT, status: 200, title: request.title },
    ]);
    const image = Buffer.from(EXCHANGES[2]?.body ?? []).toString('base64');
    expect(Buffer.from(archive.html(0)).toString()).toContain(`<img src="data:image/png;base64,${image}">`);
  });
});

describe('packPage, its WACZ beside js-wacz', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'pressmark-wacz-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has the pages and the index that js-wacz makes of the same WARC', async () => {
    const input = path.join(folder, 'data.warc.gz');
    const output = path.join(folder, 'theirs.wacz');
    writeFileSync(input, warc);
    const theirs = new WACZ({ input, output, log: { ...console, info: () => undefined } });
    await theirs.process(false);
    await theirs.indexWARCPool?.destroy();
    expect(theirs.cdxArray.map(entryOf)).toEqual(
      textOf('indexes/index.cdxj').trim().split('\n').map(entryOf),
    );
    const pagesIn = (list: string) =>
      list
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => JSON.parse(line));
    const theirPages = pagesIn(
      Buffer.from(unzipSync(readFileSync(output))['pages/pages.jsonl'] ?? []).toString(),
    );
    const simple = ({ url, ts }: { url: string; ts: string }) => ({ url, ts });
    expect(pagesIn(textOf('pages/pages.jsonl')).map(simple)).toEqual(theirPages.map(simple));
  });

  it('has pages and an index that js-wacz takes as valid', async () => {
    const [pagesDir, cdxjDir] = [mkdtempSync(path.join(folder, 'p-')), mkdtempSync(path.join(folder, 'i-'))];
    writeFileSync(path.join(pagesDir, 'pages.jsonl'), textOf('pages/pages.jsonl'));
    writeFileSync(path.join(cdxjDir, 'index.cdxj'), textOf('indexes/index.cdxj'));
    writeFileSync(path.join(folder, 'data.warc.gz'), warc);
    const warnings: unknown[] = [];
    const log = { ...console, info: () => undefined, warn: (text: unknown) => void warnings.push(text) };
    const output = path.join(folder, 'copied.wacz');
    const theirs = new WACZ({ input: path.join(folder, 'data.warc.gz'), output, pagesDir, cdxjDir, log });
    await theirs.process(false);
    await theirs.indexWARCPool?.destroy();
    expect(warnings).toEqual([]);
    const copied = unzipSync(readFileSync(output));
    expect(Buffer.from(copied['pages/pages.jsonl'] ?? []).toString()).toBe(textOf('pages/pages.jsonl'));
  });
});

describe('packPage, its HTML', () => {
  it('takes what the MHTML lacks from what was recorded', async () => {
    const html =
      '<!DOCTYPE html><head><style>a{--x:url(/i.png)}</style></head><video poster="/i.png"></video>';
    const exchanges = [resourceOf('https://port.example/i.png', 'image/png', 'PNG')];
    const packed = await packPage(packRequest(PAGE, exchanges, html));
    const image = `data:image/png;base64,${Buffer.from('PNG').toString('base64')}`;
    const text = Buffer.from(packed.html ?? '').toString();
    expect(text).toContain(`--x:url("${image}")`);
    expect(text).toContain(`poster="${image}"`);
  });

  it.each([
    ['<p>x', '<html>'],
    [
      '<!-- c --><!DOCTYPE html SYSTEM "about:legacy-compat"><p>x',
      '<!DOCTYPE html SYSTEM "about:legacy-compat">',
    ],
  ])('keeps how %s is laid out', async (html, start) => {
    const packed = await packPage(packRequest(PAGE, [], html));
    expect(
      Buffer.from(packed.html ?? '')
        .toString()
        .startsWith(start),
    ).toBe(true);
  });

  it('keeps frames whole, and a page that shows itself finite', async () => {
    const frame = {
      id: 'f@mhtml.blink',
      location: 'https://other.example/f',
      contentType: 'text/html',
      text: '<p>Inside',
    };
    const html = `<!doctype html><iframe src="cid:f@mhtml.blink"></iframe><iframe src="${PAGE}"></iframe>`;
    const mhtml = mhtmlOf(PAGE, [{ location: PAGE, contentType: 'text/html', text: html }, frame]);
    const packed = await packPage({ ...packRequest(PAGE, []), mhtml });
    const text = Buffer.from(packed.html ?? '').toString();
    const address = /<iframe [^>]*src="data:text\/html;charset=utf-8;base64,([^"]+)"/u.exec(text)?.[1] ?? '';
    expect(Buffer.from(address, 'base64').toString()).toMatch(
      /^<!DOCTYPE html PUBLIC "-\/\/W3C\/\/DTD HTML 3.2[\s\S]*<p>Inside/u,
    );
  });

  it('is in UTF-8 whatever the page was in', async () => {
    const part = { location: PAGE, contentType: 'text/html; charset=utf-8', text: '<p dir="rtl">ڕووبار é' };
    const packed = await packPage({ ...packRequest(PAGE, []), mhtml: mhtmlOf(PAGE, [part]) });
    expect(Buffer.from(packed.html ?? '').toString()).toMatch(
      /^<html><head><meta charset="utf-8">[\s\S]*ڕووبار é/u,
    );
  });

  it('says so if there is no page', async () => {
    const packing = packPage({ ...packRequest(PAGE, []), mhtml: Buffer.from('nothing') });
    await expect(packing).rejects.toMatchObject({ code: 'unreadable' });
  });
});
