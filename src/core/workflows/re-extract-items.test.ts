import { describe, expect, it } from 'vitest';
import { EMPTY_READING } from '../../../tests/support/empty-reading.ts';
import { idNumbered, itemNumbered, memoryLibrary } from '../../../tests/support/memory-library.ts';
import type {} from '../../../tests/support/says.ts';
import { PressmarkError } from '../errors/pressmark-error.ts';
import { EXTRACTOR } from '../extract/extractor.ts';
import type { Draft } from '../model/draft.ts';
import type { Item } from '../model/item.ts';
import type { Candidate } from '../model/reading.ts';
import { said } from '../said/said.ts';
import { fieldChoices, takeFieldChoice } from './field-choices.ts';
import { type ReExtractReport, reExtractItems } from './re-extract-items.ts';

const DIGEST = 'a'.repeat(64);
const signal = new AbortController().signal;

function captured(number: number, change: Partial<Item> = {}): Item {
  return itemNumbered(number, {
    provenance: { title: { state: 'known', by: 'extracted', rule: 'page-title', confidence: 'likely' } },
    snapshots: [
      {
        id: idNumbered(500 + number),
        sha256: DIGEST,
        bytes: 1,
        mediaType: 'text/html',
        charset: 'utf-8',
        capturedAt: 1,
        method: 'file',
        origin: { kind: 'file', name: `${number}.html` },
        text: { sha256: 'old', paragraphs: 1, extractor: 'pressmark-1' },
      },
    ],
    ...change,
  });
}

/** A library whose every source reads as a page with this title and these authors to choose from. */
async function library(title: string, ...items: readonly Item[]) {
  const memory = await memoryLibrary(...items);
  const texts = new Map<string, string>([['old', 'Once.']]);
  const author: Candidate[] = ['admin', 'Ada Oduya'].map((literal) => ({
    value: [{ literal }],
    rule: literal,
    confidence: 'likely',
  }));
  const draft: Draft = {
    csl: { type: 'book', title },
    provenance: { title: { state: 'known', by: 'extracted', rule: 'heading', confidence: 'certain' } },
    paragraphs: ['Now.'],
    reading: { ...EMPTY_READING, candidates: { author } },
  };
  const reads: string[] = [];
  const deps = {
    ...memory,
    texts: {
      put: async (text: string) => {
        texts.set(text, text);
        return text;
      },
      read: async (digest: string) => texts.get(digest),
    },
    blobs: {
      put: async () => DIGEST,
      read: async () => new Uint8Array(),
      check: async () => ({ state: 'intact' }) as const,
    },
    reader: {
      read: async (_: Uint8Array, { name = '' }: { name?: string | undefined }) => {
        reads.push(name);
        if (name === '2.html') throw new PressmarkError('unreadable', 'It cannot be read.');
        return { mediaType: 'text/html', charset: 'utf-8', draft, leftOut: [], notes: [] } as const;
      },
    },
  };
  return { deps, reads, stored: memory.stored };
}

describe('reExtractItems', () => {
  it('stores what changes, goes on after one that cannot be read, and can be taken back', async () => {
    const { deps, stored } = await library('New', captured(1), captured(2), captured(3), itemNumbered(4));
    const [reports, failures]: [ReExtractReport[], string[]] = [[], []];
    const ids = [1, 2, 3, 4].map(idNumbered);
    await reExtractItems(deps, ids, {
      signal,
      onItem: (report) => reports.push(report),
      onFailure: ({ citekey }) => failures.push(citekey),
    });
    expect(failures).toEqual(['key2']);
    expect(reports.map(({ item }) => item.citekey)).toEqual(['key1', 'key3']);
    expect(reports[0]?.text).toEqual({ before: 1, after: 1, changed: true });
    expect(stored.get(idNumbered(1))?.csl.title).toBe('New');
    expect(stored.get(idNumbered(3))?.snapshots[0]?.text).toMatchObject({
      sha256: 'Now.',
      extractor: EXTRACTOR,
    });
    expect((await deps.library.undo())?.said).toEqual(said('change.re-extract', {}));
    expect(stored.get(idNumbered(1))?.csl.title).toBe('Title 1');
  });

  it('says what would change and changes nothing in a dry run', async () => {
    const { deps, stored } = await library('New', captured(1));
    const before = stored.get(idNumbered(1));
    const reports: ReExtractReport[] = [];
    await reExtractItems(deps, [idNumbered(1)], {
      signal,
      dryRun: true,
      onItem: (each) => reports.push(each),
    });
    expect(reports[0]?.changes).toEqual([
      {
        variable: 'title',
        before: 'Title 1',
        after: 'New',
        origin: expect.objectContaining({ rule: 'heading' }),
      },
    ]);
    expect(stored.get(idNumbered(1))).toBe(before);
  });

  it('leaves the trash alone, and stops when it is told to', async () => {
    const { deps, reads } = await library('New', captured(1, { trashedAt: 5 }));
    await reExtractItems(deps, [idNumbered(1)], { signal });
    expect(reads).toEqual([]);
    await expect(reExtractItems(deps, [idNumbered(1)], { signal: AbortSignal.abort() })).rejects.toThrow();
  });
});

describe('takeFieldChoice', () => {
  it('takes what the source offers, and a later reading leaves it', async () => {
    const { deps, stored } = await library('New', captured(1));
    const id = idNumbered(1);
    const { fields } = await fieldChoices(deps, captured(1), { signal });
    expect(fields.author?.map(({ text }) => text)).toEqual(['admin', 'Ada Oduya']);
    await takeFieldChoice(deps, id, { variable: 'author', text: 'Ada Oduya', signal });
    await reExtractItems(deps, [id], { signal });
    expect(stored.get(id)?.csl.author).toEqual([{ literal: 'Ada Oduya' }]);
    await expect(
      takeFieldChoice(deps, id, { variable: 'author', text: 'Somebody', signal }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });

  it('reads what was kept with the text, without reading the source again', async () => {
    const { deps, reads, stored } = await library('New', captured(1));
    await reExtractItems(deps, [idNumbered(1)], { signal });
    const item = stored.get(idNumbered(1));
    expect(item && (await fieldChoices(deps, item, { signal })).fields.author).toHaveLength(2);
    expect(reads).toEqual(['1.html']);
  });
});
