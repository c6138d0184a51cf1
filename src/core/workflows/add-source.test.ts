import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { EMPTY_READING } from '../../../tests/support/empty-reading.ts';
import { memoryLibrary } from '../../../tests/support/memory-library.ts';
import { says } from '../../../tests/support/says.ts';
import { readRecord } from '../capture/capture-record.ts';
import type { LoadedPage } from '../capture/ports.ts';
import { type AddSourceDeps, addSource } from './add-source.ts';
import { recapture } from './recapture.ts';
import { verifyLibrary } from './verify-library.ts';

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
const { signal } = new AbortController();
const URL_ASKED = 'https://port.example/news';
const URL_SHOWN = 'https://port.example/news/';

/** A library in memory that captures what `page` says, and keeps every file where a test can change it. */
async function capturing() {
  const { library, catalogue, arrangement, system, stored } = await memoryLibrary();
  const blobs = new Map<string, Uint8Array>();
  const lines: string[] = [];
  const page = { text: 'The quay is open.', extra: '' };
  const asked: { url: string; allowPrivate?: boolean | undefined }[] = [];
  const deps: AddSourceDeps = {
    library,
    catalogue,
    arrangement,
    system,
    blobs: {
      async put(bytes) {
        blobs.set(sha256(bytes), bytes);
        return sha256(bytes);
      },
      read: async (digest) => blobs.get(digest) ?? new Uint8Array(),
      async check(digest) {
        const bytes = blobs.get(digest);
        if (!bytes) return { state: 'missing' };
        const actualSha256 = sha256(bytes);
        return { state: actualSha256 === digest ? 'intact' : 'altered', actualSha256 };
      },
    },
    texts: { put: async (text) => sha256(text), read: async () => undefined },
    chain: {
      append: async ({ snapshotId, record, at }) => {
        const { chainLine, FIRST_PREVIOUS } = await import('../capture/capture-chain.ts');
        const before = lines.at(-1);
        const previous = before === undefined ? FIRST_PREVIOUS : sha256(before);
        const number = lines.length + 1;
        const link = { version: 1, number, previous, snapshot: snapshotId, record } as const;
        lines.push(chainLine({ ...link, at: new Date(at).toISOString() }));
      },
      async *lines() {
        yield* lines;
      },
      sha256,
    },
    reader: {
      read: async (bytes) => ({
        mediaType: 'text/html',
        charset: 'utf-8',
        draft: {
          csl: { type: 'webpage', title: 'The quay', URL: URL_SHOWN },
          provenance: {},
          paragraphs: [new TextDecoder().decode(bytes).split('|')[0] ?? ''],
          reading: EMPTY_READING,
        },
        leftOut: [],
        notes: [],
      }),
    },
    pages: {
      load: async (url, { allowPrivate }) => {
        asked.push({ url, allowPrivate });
        return loadedPage(url, system.now());
      },
    },
    packer: {
      pack: async () => ({
        html: new TextEncoder().encode(`${page.text}|${page.extra}`),
        wacz: new TextEncoder().encode('wacz'),
      }),
    },
  };
  const verify = () => verifyLibrary({ ...deps, items: itemsOf(stored) }, { signal });
  return { deps, page, blobs, lines, stored, asked, verify };
}

function loadedPage(requestedUrl: string, fetchedAt: number): LoadedPage {
  return {
    requestedUrl,
    finalUrl: URL_SHOWN,
    fetchedAt,
    content: { kind: 'page', title: 'The quay', mhtml: new TextEncoder().encode('mhtml') },
    exchanges: [],
    evidence: {
      status: 200,
      headers: [['Server', 'quay/1']],
      redirects: [{ url: requestedUrl, status: 301, location: URL_SHOWN }],
      userAgent: 'Chrome',
      viewport: { width: 1280, height: 1024 },
      programs: { Chromium: '130' },
      leftOut: [{ url: 'https://port.example/film.mp4', reason: 'larger than 32 MB' }],
    },
  };
}

function itemsOf<T>(stored: ReadonlyMap<string, T>) {
  return {
    get: async (id: string) => stored.get(id),
    put: async () => undefined,
    async *all() {
      yield* stored.values();
    },
  };
}

const add = (deps: AddSourceDeps, url = URL_ASKED) =>
  addSource(deps, { kind: 'url', url }, { tags: [], signal });

describe('addSource, given an address', () => {
  it('keeps every file, names them in the record, and binds the record into the chain', async () => {
    const { deps, blobs, lines } = await capturing();
    const { item } = await add(deps);
    const [snapshot] = item.snapshots;
    const record = readRecord(new TextDecoder().decode(blobs.get(snapshot?.record ?? '')));
    expect(record).toMatchObject({
      id: snapshot?.id,
      method: 'recorded-window',
      page: { status: 200, redirects: [{ location: URL_SHOWN }], leftOut: [{ reason: 'larger than 32 MB' }] },
      programs: { Chromium: '130', Pressmark: expect.any(String) },
    });
    expect(record.files.map(({ name }) => name)).toEqual([
      'page.html',
      'page.mhtml',
      'page.wacz',
      'text.txt',
    ]);
    expect(record.files.every(({ role, sha256: digest }) => role === 'text' || blobs.has(digest))).toBe(true);
    expect(lines).toEqual([expect.stringContaining(snapshot?.record ?? 'none')]);
  });

  it.each([
    ['nothing', {}, 'same'],
    ['what stands around the text', { extra: 'another advertisement' }, 'same-text'],
    ['the text', { text: 'The quay is closed.' }, 'changed'],
  ] as const)(
    'adds a further capture to the item and says that %s has changed',
    async (_, changes, change) => {
      const { deps, page } = await capturing();
      const first = await add(deps);
      Object.assign(page, changes);
      const again = await add(deps);
      expect(again).toMatchObject({ outcome: 'captured-again', change });
      expect(again.item.id).toBe(first.item.id);
      expect(again.item.snapshots).toHaveLength(2);
    },
  );

  it('knows the page by the address it led to, too', async () => {
    const { deps } = await capturing();
    const { item } = await add(deps);
    expect((await add(deps, URL_SHOWN)).item.id).toBe(item.id);
  });

  it('stores nothing when it is stopped while the page loads', async () => {
    const { deps, blobs, lines, stored } = await capturing();
    const controller = new AbortController();
    const stopped: AddSourceDeps = {
      ...deps,
      pages: {
        load: async (url) => {
          controller.abort();
          return loadedPage(url, 1);
        },
      },
    };
    const adding = addSource(
      stopped,
      { kind: 'url', url: URL_ASKED },
      { tags: [], signal: controller.signal },
    );
    await expect(adding).rejects.toThrow();
    expect([blobs.size, lines.length, stored.size]).toEqual([0, 0, 0]);
  });
});

describe('recapture', () => {
  it('asks for what was asked for, and allows a private address only where it is written as one', async () => {
    const { deps, asked } = await capturing();
    const { item } = await add(deps);
    await recapture(deps, item, { signal });
    expect(asked.at(-1)).toEqual({ url: URL_ASKED, allowPrivate: false });
    const local = await add(deps, 'http://127.0.0.1:8080/');
    await recapture(deps, { ...local.item, snapshots: local.item.snapshots.slice(-1) }, { signal });
    expect(asked.at(-1)).toEqual({ url: 'http://127.0.0.1:8080/', allowPrivate: true });
  });

  it('refuses an item that says nowhere where it is', async () => {
    const { deps } = await capturing();
    const { item } = await add(deps);
    const { URL: _, ...csl } = item.csl;
    expect(() => recapture(deps, { ...item, csl, snapshots: [] }, { signal })).toThrow(
      says(/has no web address/),
    );
  });
});

describe('verifyLibrary, of captures', () => {
  it('finds nothing wrong with what was captured', async () => {
    const { deps, verify } = await capturing();
    await add(deps);
    await add(deps);
    expect(await verify()).toMatchObject({
      checked: 2,
      intact: 2,
      chain: { entries: 2, unrecorded: 0, problems: [], notes: [] },
    });
  });

  it('finds a file beside the page that was altered', async () => {
    const { deps, blobs, verify } = await capturing();
    const { item } = await add(deps);
    const mhtml = item.snapshots[0]?.artefacts?.find(({ role }) => role === 'mhtml');
    blobs.set(mhtml?.sha256 ?? '', new TextEncoder().encode('forged'));
    expect(await verify()).toMatchObject({ intact: 0, altered: [item.id] });
  });

  it('finds an item that names another file than its record', async () => {
    const { deps, stored, verify } = await capturing();
    const { item } = await add(deps);
    const forged = await deps.blobs.put(new TextEncoder().encode('forged'));
    const [snapshot] = item.snapshots;
    if (snapshot) stored.set(item.id, { ...item, snapshots: [{ ...snapshot, sha256: forged }] });
    const { chain, altered } = await verify();
    expect([altered, chain.problems]).toEqual([[], [says('does not name the same files')]]);
  });

  it('finds a capture that has no entry, and notes an entry that has no capture', async () => {
    const { deps, lines, stored, verify } = await capturing();
    const { item } = await add(deps);
    const [line = ''] = lines;
    lines.length = 0;
    expect((await verify()).chain.problems).toEqual([says('has no entry')]);
    lines.push(line);
    stored.delete(item.id);
    expect((await verify()).chain).toMatchObject({
      problems: [],
      notes: [says('1 entry')],
    });
  });
});
