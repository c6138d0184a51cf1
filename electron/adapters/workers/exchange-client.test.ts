import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExportEntry, ReadPiece } from '#core/model/reference-entry.ts';
import { builtFolder } from '../../../tests/support/built.ts';
import { ExchangeClient } from './exchange-client.ts';

const entry = new URL('exchange-worker.js', builtFolder);
let client: ExchangeClient;
beforeEach(() => {
  client = new ExchangeClient(entry);
});
afterEach(() => client.close());

function references(count: number): ExportEntry[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `r${at}`,
    citekey: `r${at}`,
    csl: { type: 'book', title: `Title ${at}` },
    tags: [],
    collections: [],
    rank: at,
  }));
}

async function* inTwo(list: readonly ExportEntry[], between: () => void = () => undefined) {
  const half = Math.ceil(list.length / 2);
  yield list.slice(half);
  between();
  yield list.slice(0, half);
}

async function joined(parts: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part;
  return text;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const bibtex = (count: number) =>
  Array.from({ length: count }, (_, at) => `@book{k${at}, title = {Title ${at}}}\n`).join('');

describe('ExchangeClient', () => {
  it('reads a file some entries at a time', async () => {
    const opened = await client.open(bytes(bibtex(250)), { name: 'a.bib' });
    expect(opened.format).toBe('bibtex');
    const batches: (readonly ReadPiece[])[] = [];
    for await (const pieces of opened.pieces) batches.push(pieces);
    expect(batches.length).toBeGreaterThan(1);
    expect(batches.flat().filter((piece) => piece.entry)).toHaveLength(250);
  });

  it('refuses what is no file of references', async () => {
    await expect(client.open(bytes('just words'), { name: 'a.txt' })).rejects.toMatchObject({
      code: 'unreadable',
    });
  });

  it('writes entries in the person’s order, whatever order they come in', async () => {
    const parts = await client.write({ format: 'bibtex', entries: inTwo(references(10)) });
    const keys = [...(await joined(parts)).matchAll(/@book\{(\w+),/gu)].map(([, key]) => key);
    expect(keys).toEqual(references(10).map(({ citekey }) => citekey));
  });

  it('writes on while a file that is being read is stopped', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const opened = await client.open(bytes(bibtex(500)), { name: 'a.bib', signal });
    const reading = (async () => {
      for await (const _ of opened.pieces) controller.abort();
    })();
    const parts = await client.write({ format: 'csl-json', entries: inTwo(references(40)) });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(JSON.parse(await joined(parts))).toHaveLength(40);
  });

  it('fails, and gives no part of a file, when its thread is stopped under it', async () => {
    const parts = await client.write({
      format: 'bibtex',
      entries: inTwo(references(10), () => void client.close()),
    });
    await expect(joined(parts)).rejects.toMatchObject({ code: expect.stringMatching(/internal|cancelled/u) });
  });

  it('ends a read that was stopped under it with a failure, not as if the file had ended', async () => {
    const opened = await client.open(bytes(bibtex(300)), { name: 'a.bib' });
    const reading = (async () => {
      for await (const _ of opened.pieces) await client.close();
    })();
    await expect(reading).rejects.toMatchObject({ code: 'internal' });
  });

  it('stops writing when asked to', async () => {
    const controller = new AbortController();
    const parts = await client.write({
      format: 'bibtex',
      entries: inTwo(references(10), () => controller.abort()),
      signal: controller.signal,
    });
    await expect(joined(parts)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
