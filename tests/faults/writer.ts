import { writeSync } from 'node:fs';
import { FileBlobStore } from '#adapters/blobs/blob-store.ts';
import { FileTextStore } from '#adapters/blobs/text-store.ts';
import { openLibraryForWriting } from '#adapters/storage/open-library.ts';
import { upkeepOf } from '#adapters/storage/upkeep.ts';
import { nodeSystem } from '#adapters/system/node-system.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { Library } from '#core/library/library.ts';
import type { Item } from '#core/model/item.ts';
import { said } from '#core/said/said.ts';

/**
 * Writes to a library with the real storage code and says on standard output what was acknowledged, a line each:
 * `ACK <id> <title> <trashed>`; `TRY <round> <ids>` before, `ERR` instead. Arguments: folder, operations (or `all`), how often.
 */
const [folder = '', chosen = 'all', times = '1000000', stamp = '0'] = process.argv.slice(2);
const opened = await openLibraryForWriting(folder, { program: 'command line', system: nodeSystem });
const blobs = new FileBlobStore(opened.files.snapshots);
const texts = new FileTextStore(opened.files.texts);
const library = new Library({
  items: opened.items,
  arrangement: opened.arrangement,
  history: opened.history,
  system: nodeSystem,
  onChanged: async () => undefined,
});
const known: string[] = [];
for await (const { id } of opened.items.all()) known.push(id);
let round = 0;

const operations: Readonly<Record<string, () => Promise<readonly Item[]>>> = {
  async add() {
    const item = await newItem();
    tryOn([item.id]);
    await library.exclusively((exclusive) => exclusive.add(item, said('change.import', {})));
    known.push(item.id);
    return [item];
  },
  edit: () => changed(1, (item) => ({ ...item, csl: { ...item.csl, title: title('edit') } })),
  trash: () => changed(1, (item) => ({ ...item, trashedAt: nodeSystem.now() })),
  bulk: () => changed(40, (item) => ({ ...item, csl: { ...item.csl, title: title('bulk') } })),
  /** Takes the last change back, and says from where each item may be gone to. */
  async undo() {
    const { undo } = await library.undoState();
    const ids = new Set<string>();
    for await (const piece of opened.history.newestFirst()) {
      if ('isGap' in piece || piece.id !== undo?.id) continue;
      for (const { of, path, before } of piece.parts) {
        if (path.at(-1) === 'title') say(`TRY ${before} ${of}`);
        ids.add(of);
      }
    }
    tryOn([...ids]);
    await library.undo();
    return Promise.all([...ids].map((id) => library.item(id)));
  },
  async backup() {
    await upkeepOf(opened.files, nodeSystem).backup('by-hand');
    return [];
  },
};

say('READY');
const names = chosen === 'all' ? ['add', 'edit', 'bulk', 'trash', 'edit', 'undo'] : chosen.split(',');
for (round = 0; round < Number(times); round += 1) {
  const name = names[round % names.length] ?? 'add';
  try {
    for (const { id, csl, trashedAt } of (await operations[name]?.()) ?? []) {
      say(`ACK ${id} ${csl.title} ${trashedAt === undefined ? 'here' : 'trashed'}`);
    }
  } catch (error) {
    say(`ERR ${name} ${PressmarkError.from(error).code}`);
    if (PressmarkError.from(error).code === 'internal')
      say(`BUG ${String(PressmarkError.from(error).cause)}`);
  }
}
await opened.close();
say('END');

async function newItem(): Promise<Item> {
  const body = `Text of ${title('add')} ${'with a sentence that fills it. '.repeat(20)}`;
  const sha256 = await blobs.put(Buffer.from(body));
  const text = await texts.put(body);
  const id = nodeSystem.newId();
  const now = nodeSystem.now();
  return {
    id,
    citekey: `k${id.slice(0, 8)}`,
    csl: { type: 'webpage', title: title('add') },
    tags: [],
    snapshots: [
      {
        id: nodeSystem.newId(),
        sha256,
        bytes: Buffer.byteLength(body),
        mediaType: 'text/plain',
        charset: 'utf-8',
        capturedAt: now,
        method: 'pasted-text',
        origin: { kind: 'pasted' },
        text: { sha256: text, paragraphs: 1, extractor: 'fault-writer' },
      },
    ],
    provenance: {},
    addedAt: now,
    modifiedAt: now,
  };
}

function changed(count: number, change: (item: Item) => Item): Promise<readonly Item[]> {
  const start = (round * 7) % Math.max(1, known.length);
  const ids = [...known, ...known].slice(start, start + Math.min(count, known.length));
  tryOn(ids);
  return library.change(ids, said('change.re-extract', {}), (item) => ({
    ...change(item),
    modifiedAt: item.modifiedAt + 1,
  }));
}

/** From here on these items may be as they were or as this round makes them. */
function tryOn(ids: readonly string[]): void {
  say(`TRY -${stamp}-${round} ${ids.join(' ')}`);
}

/** One word: it stands in the log. */
function title(what: string): string {
  return `${what}-${stamp}-${round}`;
}

function say(line: string): void {
  writeSync(1, `${line}\n`);
}
