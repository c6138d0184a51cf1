import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openLibraryForReading } from '#adapters/storage/open-library.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { Told } from '#core/said/said.ts';
import { say } from '#messages/say.ts';
import { oneOf, type Random, wholeBelow } from '../benchmarks/corpus/random.ts';
import { runWriter } from './run-writer.ts';
import { inFolder, type SuiteOptions, type SuiteResult } from './suite.ts';

const CORPUS = path.resolve('../shared/data/corpora/library-corrupt');

const DAMAGE: Readonly<Record<string, (bytes: Buffer, random: Random) => Buffer | undefined>> = {
  'cut off': (bytes, random) => bytes.subarray(0, wholeBelow(random, bytes.length)),
  'zeros at the end': (bytes, random) => Buffer.from(bytes).fill(0, wholeBelow(random, bytes.length)),
  'zeros within': (bytes, random) => {
    const from = wholeBelow(random, bytes.length - 1);
    return Buffer.from(bytes).fill(0, from, Math.min(bytes.length, from + 1 + wholeBelow(random, 64)));
  },
  'a bit': (bytes, random) => {
    const copy = Buffer.from(bytes);
    const at = wholeBelow(random, copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << wholeBelow(random, 8));
    return copy;
  },
  'a piece twice': (bytes, random) => {
    const from = wholeBelow(random, bytes.length);
    return Buffer.concat([
      bytes.subarray(0, from),
      bytes.subarray(Math.max(0, from - 40), from),
      bytes.subarray(from),
    ]);
  },
  'rubbish at the end': (bytes, random) =>
    Buffer.concat([bytes, Buffer.from(Array.from({ length: 200 }, () => wholeBelow(random, 256)))]),
  'halves swapped': (bytes) =>
    Buffer.concat([bytes.subarray(bytes.length / 2), bytes.subarray(0, bytes.length / 2)]),
  empty: () => Buffer.alloc(0),
  gone: () => undefined,
};

type Contents = ReadonlyMap<string, string>;

/**
 * Damages one library file at a time. What is read then must be what was there, or what was there before the
 * file's last save with a notice, or a refusal that names the file; and the damaged file must still be there.
 */
export async function corrupt({ rounds = 1_000, random }: SuiteOptions): Promise<SuiteResult> {
  const wrong: string[] = [];
  const counts = { corruptions: 0, unchanged: 0, recovered: 0, refused: 0 };
  await inFolder(async (folder) => {
    const library = path.join(folder, 'library');
    await runWriter(library, { times: 60 });
    const before = await contents(library);
    const files = filesOf(library);
    for (let round = 0; round < rounds; round += 1) {
      const file = oneOf(random, files);
      const kind = oneOf(random, Object.keys(DAMAGE));
      const good = readFileSync(file);
      const bad = DAMAGE[kind]?.(good, random);
      if (bad === undefined) rmSync(file);
      else writeFileSync(file, bad);
      counts.corruptions += 1;
      const found = await outcome(library, before);
      if (found.startsWith('wrong')) wrong.push(`${path.basename(file)}, ${kind}: ${found}`);
      else counts[found as 'unchanged' | 'recovered' | 'refused'] += 1;
      if (bad && !readFileSync(file).equals(bad)) wrong.push(`${path.basename(file)}, ${kind}: overwritten`);
      writeFileSync(file, good);
    }
    wrong.push(...(await withCorpus(library, before)));
  });
  return { counts, wrong };
}

/** Files of a corpus of damaged libraries, each in the place of a shard and of the header. */
async function withCorpus(library: string, before: Contents): Promise<string[]> {
  if (!existsSync(CORPUS)) {
    console.log('The corpus of damaged library files is not beside the repository; left out.');
    return [];
  }
  const wrong: string[] = [];
  const targets = filesOf(library).slice(0, 2);
  for (const name of readdirSync(CORPUS)) {
    for (const target of targets) {
      const good = readFileSync(target);
      writeFileSync(target, readFileSync(path.join(CORPUS, name)));
      const found = await outcome(library, before);
      if (found.startsWith('wrong') || found === 'unchanged') wrong.push(`${name}: ${found}`);
      writeFileSync(target, good);
    }
  }
  return wrong;
}

async function outcome(library: string, before: Contents): Promise<string> {
  const notices: string[] = [];
  try {
    const now = await contents(library, (told) => notices.push(say(told)));
    const different = [...before].filter(([id, content]) => now.get(id) !== content).length;
    if (notices.length > 0) return 'recovered';
    return different === 0 && now.size === before.size
      ? 'unchanged'
      : `wrong: ${different} records differ without a word`;
  } catch (error) {
    const { code, message } = PressmarkError.from(error);
    return code === 'damaged' || code === 'unreadable' ? 'refused' : `wrong: ${code} ${message}`;
  }
}

async function contents(folder: string, onRecovered?: (told: Told) => void): Promise<Contents> {
  const library = await openLibraryForReading(folder, onRecovered ? { onRecovered } : {});
  const found = new Map<string, string>();
  for await (const item of library.items.all()) found.set(item.id, JSON.stringify(item));
  for await (const piece of library.history.newestFirst()) {
    if (!('isGap' in piece)) found.set(`${piece.id} ${piece.piece}`, JSON.stringify(piece));
  }
  return found;
}

function filesOf(library: string): string[] {
  const items = readdirSync(path.join(library, 'items')).filter((name) => name.endsWith('.json'));
  const history = readdirSync(path.join(library, 'history')).filter((name) => name.endsWith('.json'));
  return [
    path.join(library, 'library.json'),
    ...items.map((name) => path.join(library, 'items', name)),
    ...history.map((name) => path.join(library, 'history', name)),
  ];
}
