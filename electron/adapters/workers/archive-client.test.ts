import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PackRequest } from '#core/capture/ports.ts';
import { builtFolder } from '../../../tests/support/built.ts';
import { says } from '../../../tests/support/says.ts';
import { ArchiveClient } from './archive-client.ts';

const entry = new URL('archive-worker.js', builtFolder);
const URL_OF_PAGE = 'https://port.example/news';
const { signal } = new AbortController();
let client: ArchiveClient;
beforeEach(() => {
  client = new ArchiveClient(entry);
});
afterEach(() => client.close());

const html = '<!doctype html><title>News</title><p>Lanterns</p>';
const request: PackRequest = {
  url: URL_OF_PAGE,
  title: 'News',
  mhtml: Buffer.from(
    `Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Location: ${URL_OF_PAGE}\r\n\r\n${html}\r\n--b--\r\n`,
  ),
  exchanges: [
    {
      url: URL_OF_PAGE,
      method: 'GET',
      requestHeaders: [],
      status: 200,
      statusText: 'OK',
      responseHeaders: [['Content-Type', 'text/html']],
      body: Buffer.from(html),
      at: Date.UTC(2026, 10, 20),
      resourceType: 'Document',
    },
  ],
  fetchedAt: Date.UTC(2026, 10, 20),
  software: 'Pressmark 0.1.0',
};

describe('ArchiveClient', () => {
  it('packs several pages at once, each for itself', async () => {
    const packed = await Promise.all(Array.from({ length: 4 }, () => client.pack(request, { signal })));
    for (const each of packed) expect(Buffer.from(each.html ?? '').toString()).toContain('<p>Lanterns</p>');
    expect(new Set(packed.map(({ wacz }) => Buffer.from(wacz).toString('base64'))).size).toBe(1);
  });

  it('opens what it has packed, and gives its pages one by one', async () => {
    const { wacz } = await client.pack(request, { signal });
    const archive = await client.open(wacz, { name: 'page.wacz', signal });
    expect(archive.pages).toMatchObject([{ url: URL_OF_PAGE, title: 'News', status: 200 }]);
    expect(Buffer.from(await archive.html(0, { signal })).toString()).toContain('<p>Lanterns</p>');
    await archive.close();
  });

  it('goes on after a page that could not be given', async () => {
    const { wacz } = await client.pack(request, { signal });
    const archive = await client.open(wacz, { name: 'page.wacz', signal });
    await expect(archive.html(7, { signal })).rejects.toMatchObject({ code: 'not-found' });
    await expect(archive.html(0, { signal })).resolves.toBeInstanceOf(Uint8Array);
  });

  it('refuses what is no web archive', async () => {
    await expect(client.open(Buffer.from('words'), { name: 'a.warc', signal })).rejects.toMatchObject({
      code: 'unreadable',
      said: says(/^a\.warc is no WARC/u),
    });
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const packing = client.pack(request, { signal: controller.signal });
    controller.abort();
    await expect(packing).rejects.toMatchObject({
      name: expect.stringMatching(/AbortError|PressmarkError/u),
    });
    await expect(client.pack(request, { signal })).resolves.toBeDefined();
  });
});
