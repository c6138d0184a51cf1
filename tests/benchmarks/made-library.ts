import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FileTextStore } from '#adapters/blobs/text-store.ts';
import { libraryFiles } from '#adapters/storage/library-files.ts';
import { openLibraryForWriting } from '#adapters/storage/open-library.ts';
import { nodeSystem } from '#adapters/system/node-system.ts';
import type { Item } from '#core/model/item.ts';
import { makeCorpus } from './corpus/article.ts';

const TEXTS_AT_ONCE = 64;
const ITEMS_AT_ONCE = 2_000;

/** A library of made-up articles, kept from one run to the next; its snapshots are not there, only its texts. */
export async function madeLibrary(size: number, seed: number): Promise<string> {
  const folder = path.resolve(`node_modules/.cache/pressmark/bench/library-${seed}-${size}`);
  const stamp = `${folder}.made`;
  if (existsSync(stamp)) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const library = await openLibraryForWriting(folder, { program: 'command line', system: nodeSystem });
  const texts = new FileTextStore(libraryFiles(folder).texts);
  const article = makeCorpus(seed);
  let items: Item[] = [];
  for (let at = 0; at < size; at += TEXTS_AT_ONCE) {
    const some = Array.from({ length: Math.min(TEXTS_AT_ONCE, size - at) }, (_, step) => article(at + step));
    await Promise.all(some.map(({ text }) => texts.put(text)));
    items.push(...some.map(({ item }) => item));
    if (items.length >= ITEMS_AT_ONCE || at + TEXTS_AT_ONCE >= size) {
      await library.items.put(items);
      items = [];
    }
  }
  await library.close();
  writeFileSync(stamp, '');
  return folder;
}
