import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makePdf } from '../fixtures/make-pdf.ts';
import { runLineHere } from './run-line-here.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'pressmark-sources-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array) => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};
const run = (...args: string[]) =>
  runLineHere(['--library', path.join(folder, 'library'), '--json', ...args]);
const shown = async (citekey: string) => (await run('show', citekey)).json();

function warcOf(url: string, html: string): string {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${html.length}\r\n\r\n${html}`;
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:11111111-1111-4111-8111-111111111111>\r\nWARC-Date: 2020-01-02T03:04:05Z\r\nWARC-Target-URI: ${url}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n${http}\r\n\r\n`;
}

describe('pressmark add', () => {
  it('archives a PDF, with its text', async () => {
    const line = { text: 'The quay of Varnholm lay empty for a week, and nobody knew why it did.', y: 600 };
    const pdf = write('quay.pdf', makePdf({ pages: [[line]], info: { Title: 'The empty quay' } }));
    const [added] = (await run('add', pdf)).json() as [{ citekey: string }];
    expect(await shown(added.citekey)).toMatchObject({
      csl: { title: 'The empty quay' },
      snapshots: [{ mediaType: 'application/pdf', charset: 'binary', text: { paragraphs: 1 } }],
    });
    expect(await (await run('search', 'quay empty week')).json()).toMatchObject({ total: 1 });
  });

  it('finds the files of a saved page by itself', async () => {
    mkdirSync(path.join(folder, 'strike_files'));
    write('strike_files/a.css', 'p { color: teal }');
    const page = write(
      'strike.html',
      '<!doctype html><link rel="stylesheet" href="./strike_files/a.css"><title>Strike in the harbour</title><p>Cranes stand still.',
    );
    const [added] = (await run('add', page)).json() as [{ citekey: string }];
    expect(await shown(added.citekey)).toMatchObject({
      snapshots: [{ artefacts: [{ role: 'source', mediaType: 'text/html' }] }],
    });
  });

  it('makes items of the pages of a web archive', async () => {
    const html = '<!doctype html><title>An old page of ours</title><p>It was here.';
    const { err, json } = await run('add', write('old.warc', warcOf('https://old.example/a', html)));
    expect(err).toBe('');
    const [added] = json() as [{ citekey: string }];
    expect(await shown(added.citekey)).toMatchObject({
      csl: { URL: 'https://old.example/a' },
      snapshots: [
        {
          method: 'web-archive',
          capturedAt: Date.UTC(2020, 0, 2, 3, 4, 5),
          artefacts: [{ role: 'source', mediaType: 'application/warc' }],
        },
      ],
    });
  });

  it('names the lines of a list that are no addresses, and the addresses that were refused', async () => {
    const list = write('list.txt', '# later\nnonsense\nhttp://127.0.0.1:9/\n');
    const { code, err } = await run('add', '--urls', list);
    expect(code).not.toBe(0);
    expect(err).toContain('Line 2 of the list is not a web address: nonsense');
    expect(err).toContain('http://127.0.0.1:9/');
  });
});
