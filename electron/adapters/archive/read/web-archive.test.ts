import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { says, wordsOf } from '../../../../tests/support/says.ts';
import { writeWacz } from '../pack/wacz-writer.ts';
import { writeWarc } from '../pack/warc-writer.ts';
import { exchangeOf, packRequest, RECORDED_AT, resourceOf } from '../testing/recorded-page.ts';
import { gunzip } from './gunzip.ts';
import { Problems } from './problems.ts';
import { UnpackBudget } from './unpack-budget.ts';
import { WebArchive } from './web-archive.ts';

const PAGE = 'https://port.example/news';
const FRAMED = 'https://port.example/frame';
const DATE = '2026-11-20T09:30:15Z';

const exchanges = [
  exchangeOf(PAGE, {
    text: `<!doctype html><link rel=stylesheet href=/s.css><iframe src="${FRAMED}"></iframe>`,
  }),
  resourceOf('https://port.example/s.css', 'text/css', '@font-face{src:url(/old-font)}'),
  exchangeOf('https://port.example/old-font', { status: 302, responseHeaders: [['Location', '/font']] }),
  resourceOf('https://port.example/font', 'font/woff2', 'FONT'),
  exchangeOf(FRAMED, { text: '<!doctype html>Inside' }),
];
const facts = { software: 'Pressmark 0.1.0', fetchedAt: RECORDED_AT };
const warc = (await writeWarc(exchanges, facts)).bytes;
const wacz = await writeWacz(packRequest(PAGE, exchanges));
const plain = gunzip(warc, new UnpackBudget(), new Problems());

/** A record as another program may write it. */
function record(type: string, url: string, block: string, more = ''): string {
  return `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: ${DATE}\r\n${more}Content-Length: ${Buffer.byteLength(block, 'latin1')}\r\n\r\n${block}\r\n\r\n`;
}
const response = (html: string) => `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${html}`;
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const urlsOf = (archive: WebArchive) => archive.pages.map(({ url }) => url);

describe('WebArchive.read', () => {
  it.each([
    ['a WARC', plain],
    ['a WARC of compressed records', warc],
    ['a WARC compressed as a whole', gzipSync(plain)],
    ['a WACZ', wacz],
  ])('finds the page that was opened and not the frame in it: %s', async (_, bytes) => {
    const archive = await WebArchive.read(bytes, 'a');
    expect(archive.problems).toEqual([]);
    expect(urlsOf(archive)).toEqual([PAGE]);
    const html = Buffer.from(archive.html(0)).toString();
    expect(html).toContain(
      `@font-face{src:url("data:font/woff2;base64,${Buffer.from('FONT').toString('base64')}")}`,
    );
    expect(html).toContain('Inside');
  });

  it('goes by what the browser asked for where that was recorded', async () => {
    const [first, second] = ['https://port.example/a', 'https://port.example/b'].map((url, at) =>
      exchangeOf(url, {
        text: '<p>x',
        requestHeaders: [['Sec-Fetch-Dest', at === 0 ? 'document' : 'empty']],
      }),
    );
    if (!first || !second) throw new Error('two pages');
    expect(urlsOf(await WebArchive.read((await writeWarc([first, second], facts)).bytes, 'a'))).toEqual([
      first.url,
    ]);
  });

  it('reads a page in its own encoding, free of its transfer and content encodings', async () => {
    const body = gzipSync(latin1('<meta charset=windows-1252><p>caf\xe9'));
    const chunk = `${body.byteLength.toString(16)}\r\n${body.toString('latin1')}\r\n0\r\n\r\n`;
    const head =
      'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n';
    const archive = await WebArchive.read(latin1(record('response', PAGE, head + chunk)), 'a');
    expect(Buffer.from(archive.html(0)).toString()).toContain('<p>café</p>');
  });

  it('shows a revisit with the body it stands for', async () => {
    const digest = 'WARC-Payload-Digest: x:1\r\n';
    const bytes =
      record('response', PAGE, response('<p>Body'), digest) + record('revisit', `${PAGE}/again`, '', digest);
    const archive = await WebArchive.read(latin1(bytes), 'a');
    expect(urlsOf(archive)).toEqual([PAGE, `${PAGE}/again`]);
    expect(Buffer.from(archive.html(1)).toString()).toContain('<p>Body');
  });

  it('says which record does not match its digest', async () => {
    const digest = `WARC-Block-Digest: sha1:${'A'.repeat(32)}\r\n`;
    const archive = await WebArchive.read(latin1(record('response', PAGE, response('<p>x'), digest)), 'a');
    expect(archive.problems).toEqual([
      says(`One record does not match its digest, so it was changed or damaged after recording: ${PAGE}.`),
    ]);
  });

  it('keeps the whole pages of a file that was cut off, and says so', async () => {
    const whole = record('response', PAGE, response('<p>x'));
    const cut = record('response', `${PAGE}/2`, response('<p>y'.repeat(50))).slice(0, -60);
    const archive = await WebArchive.read(latin1(whole + cut), 'a');
    expect(urlsOf(archive)).toEqual([PAGE]);
    expect(archive.problems).toEqual([says(`The record of ${PAGE}/2 is cut off and was left out.`)]);
  });

  it('finds the pages of a WACZ that was cut off', async () => {
    const archive = await WebArchive.read(wacz.subarray(0, wacz.byteLength - 400), 'a');
    expect(urlsOf(archive)).toEqual([PAGE]);
    expect(wordsOf(archive.problems[0])).toBe(
      'The end of the archive is missing. What comes before it was read.',
    );
  });

  it('takes a thousand pages and says how many more there are', async () => {
    const many = Array.from({ length: 1_002 }, (_, at) =>
      record('response', `${PAGE}/${at}`, response('<p>x')),
    );
    const archive = await WebArchive.read(latin1(many.join('')), 'a');
    expect(archive.pages).toHaveLength(1_000);
    expect(archive.problems).toEqual([says('2 more pages')]);
  });

  it('leaves out names that lead elsewhere, and unpacks none of them', async () => {
    const bytes = zipSync({ 'archive/../../x.warc': strToU8('WARC/1.0'), 'archive/a.warc': plain });
    const archive = await WebArchive.read(bytes, 'a');
    expect(archive.problems).toEqual([says('archive/../../x.warc')]);
    expect(urlsOf(archive)).toEqual([PAGE]);
  });

  it.each([
    ['in a ZIP', zipSync({ 'archive/a.warc': new Uint8Array(30_000_000) })],
    ['in gzip', gzipSync(new Uint8Array(30_000_000))],
  ])('stops unpacking what is made to burst: %s', async (_, bytes) => {
    await expect(WebArchive.read(bytes, 'a')).rejects.toMatchObject({
      code: 'unreadable',
      said: says('unpacks to more'),
    });
  });

  it('ends in pages or a sentence for any archive that was cut, mixed up or changed', async () => {
    const change = fc.record({
      from: fc.constantFrom(plain, warc, wacz),
      cut: fc.double({ min: 0, max: 1, noNaN: true }),
      flips: fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), {
        maxLength: 6,
      }),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ from, cut, flips }) => {
        const bytes = Uint8Array.from(from.subarray(0, Math.ceil(from.byteLength * cut)));
        for (const [at, value] of flips) bytes[Math.floor(at * bytes.byteLength)] = value;
        const outcome = await WebArchive.read(bytes, 'a').catch((error: unknown) => error);
        if (outcome instanceof WebArchive) {
          for (const index of outcome.pages.keys()) expect(outcome.html(index).byteLength).toBeGreaterThan(0);
        } else expect(outcome).toBeInstanceOf(PressmarkError);
      }),
      { numRuns: 300 },
    );
  });
});
