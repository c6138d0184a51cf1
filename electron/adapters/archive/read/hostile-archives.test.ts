import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { wordsOf } from '../../../../tests/support/says.ts';
import { WebArchive } from './web-archive.ts';

const CORPORA = fileURLToPath(new URL('../../../../../shared/data/corpora/', import.meta.url));
const files = ['warc', 'archives'].flatMap((corpus) => {
  const folder = path.join(CORPORA, corpus);
  return existsSync(folder) ? readdirSync(folder).map((name) => path.join(corpus, name)) : [];
});
const LARGEST_GROWTH = 300_000_000;

/** What somebody who opens a file is told: its pages and problems, or why there are none. */
async function outcomeOf(file: string): Promise<string> {
  try {
    const archive = await WebArchive.read(readFileSync(path.join(CORPORA, file)), path.basename(file));
    for (const index of archive.pages.keys()) expect(archive.html(index).byteLength).toBeGreaterThan(0);
    return [...archive.pages.map(({ url }) => url), ...archive.problems].join('\n');
  } catch (error) {
    if (!(error instanceof PressmarkError)) throw error;
    return wordsOf(error);
  }
}

describe('WebArchive, given what hostile and other programs wrote', () => {
  it.skipIf(files.length > 0)('has no corpora beside the project, so they were not tried', () => {
    expect(existsSync(CORPORA)).toBe(false);
  });

  it.each(files)('ends in pages or in a sentence: %s', async (file) => {
    const before = process.memoryUsage().arrayBuffers;
    const outcome = await outcomeOf(file);
    expect(outcome).toMatch(/^https?:\/\/|[.]$/u);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(LARGEST_GROWTH);
  });
});
