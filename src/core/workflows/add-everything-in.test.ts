import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { say } from '#messages/say.ts';
import { memoryLibrary } from '../../../tests/support/memory-library.ts';
import { says } from '../../../tests/support/says.ts';
import type { ArchivedPage } from '../capture/ports.ts';
import { PressmarkError } from '../errors/pressmark-error.ts';
import { extractSource } from '../extract/extract-source.ts';
import { addEverythingIn } from './add-everything-in.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const PAGES: readonly ArchivedPage[] = [
  { url: 'https://a.example/', capturedAt: 1_700_000_000_000, title: 'A', status: 200 },
  { url: 'https://b.example/', capturedAt: 0, status: 200 },
  { url: 'https://c.example/', capturedAt: 1, status: 200 },
];

/** A library that reads plain texts, opens one archive, and can reach nothing but `reachable`. */
async function deps(reachable: readonly string[] = []) {
  const kept = new Map<string, Uint8Array>();
  let isClosed = false;
  const put = async (bytes: Uint8Array) => {
    const digest = createHash('sha256').update(bytes).digest('hex');
    kept.set(digest, bytes);
    return digest;
  };
  const memory = await memoryLibrary();
  const asked: string[] = [];
  return {
    ...memory,
    kept,
    asked,
    isClosed: () => isClosed,
    blobs: {
      put,
      read: async (digest: string) => kept.get(digest) ?? new Uint8Array(),
      check: async () => ({ state: 'intact' as const }),
    },
    texts: { put: (text: string) => put(utf8(text)), read: async () => undefined },
    chain: {
      append: async () => undefined,
      async *lines() {},
      sha256: (text: string) => createHash('sha256').update(text).digest('hex'),
    },
    reader: {
      read: async (bytes: Uint8Array, { name, url }: { name?: string; url?: string }) => ({
        mediaType: 'text/html' as const,
        charset: 'utf-8',
        draft: extractSource({ text: new TextDecoder().decode(bytes), mediaType: 'text/html', name, url }),
        leftOut: [],
        notes: [],
      }),
    },
    pages: {
      load: async (url: string) => {
        asked.push(url);
        if (!reachable.includes(url)) throw new PressmarkError('unreachable', 'It did not answer.');
        return {
          requestedUrl: url,
          finalUrl: url,
          fetchedAt: 1,
          content: { kind: 'file' as const, bytes: utf8(`<title>${url}</title>`), contentType: 'text/html' },
          exchanges: [],
          evidence: {
            headers: [],
            redirects: [],
            userAgent: '',
            viewport: { width: 1, height: 1 },
            programs: {},
            leftOut: [],
          },
        };
      },
    },
    packer: { pack: async () => ({ wacz: utf8('wacz') }) },
    archives: {
      open: async () => ({
        pages: PAGES,
        problems: ['A record is cut off.'],
        html: async (index: number) => {
          if (index === 1) throw new PressmarkError('unreadable', 'It is broken.');
          return utf8(`<!doctype html><title>Page number ${index}</title>`);
        },
        close: async () => {
          isClosed = true;
        },
      }),
    },
  };
}

const options = () => ({ tags: ['old'], signal: new AbortController().signal });
const file = (text: string, name: string) =>
  ({ kind: 'bytes', bytes: utf8(text), origin: { kind: 'file', name } }) as const;

describe('addEverythingIn', () => {
  it('makes an item of each page of a web archive, with the archive beside it', async () => {
    const library = await deps();
    const steps: string[] = [];
    const report = await addEverythingIn(library, file('WARC/1.1\r\n', 'old.warc'), {
      ...options(),
      onProgress: ({ step }) => void steps.push(say(step)),
    });
    expect(report.problems.map((problem) => say(problem))).toEqual([
      'A record is cut off.',
      'https://b.example/: It is broken.',
    ]);
    expect(report.added.map(({ item }) => item.snapshots[0])).toMatchObject([
      {
        method: 'web-archive',
        capturedAt: 1_700_000_000_000,
        origin: { kind: 'web-archive', name: 'old.warc', url: 'https://a.example/', status: 200 },
        artefacts: [{ role: 'source', mediaType: 'application/warc', bytes: 10 }],
      },
      { capturedAt: 1 },
    ]);
    expect(report.added[0]?.item.tags).toEqual(['old']);
    expect(steps).toContain('Adding page 3 of 3');
    expect(library.isClosed()).toBe(true);
  });

  it('knows the pages of an archive that was added before', async () => {
    const library = await deps();
    const archive = file('WARC/1.1\r\n', 'old.warc');
    await addEverythingIn(library, archive, options());
    const { added } = await addEverythingIn(library, archive, options());
    expect(added.map(({ outcome }) => outcome)).toEqual(['already-there', 'already-there']);
  });

  it('lets go of the archive when it is stopped', async () => {
    const library = await deps();
    const controller = new AbortController();
    const stopping = { tags: [], signal: controller.signal, onProgress: () => controller.abort() };
    await expect(addEverythingIn(library, file('WARC/1.1\r\n', 'old.warc'), stopping)).rejects.toThrow();
    expect(library.isClosed()).toBe(true);
  });

  it('captures each address of a list, and says which could not be', async () => {
    const library = await deps(['https://a.example/', 'https://c.example/']);
    const list = file('https://a.example/\n# a note\nhttps://b.example/\nhttps://c.example/\n', 'list.txt');
    const { added, problems } = await addEverythingIn(library, list, options());
    expect(added.map(({ item }) => item.csl.URL).sort()).toEqual([
      'https://a.example/',
      'https://c.example/',
    ]);
    expect(problems).toEqual([says('https://b.example/: It did not answer.')]);
  });

  it('captures the address of a link file', async () => {
    const library = await deps(['https://a.example/']);
    await addEverythingIn(library, file('[InternetShortcut]\nURL=https://a.example/\n', 'a.url'), options());
    expect(library.asked).toEqual(['https://a.example/']);
  });

  it('adds anything else as the one source that it is', async () => {
    const { added } = await addEverythingIn(
      await deps(),
      file('<title>A page here</title>', 'a.html'),
      options(),
    );
    expect(added).toHaveLength(1);
  });
});
