import { FileBlobStore } from '#adapters/blobs/blob-store.ts';
import { openLibraryForWriting } from '#adapters/storage/open-library.ts';
import { upkeepOf } from '#adapters/storage/upkeep.ts';
import { nodeSystem } from '#adapters/system/node-system.ts';
import type { Item } from '#core/model/item.ts';
import { say } from '#messages/say.ts';

type State = { readonly title: string; readonly trashed: boolean };

/** What a writer's log says of each item: the last acknowledged state, and what was tried since. */
export class Acknowledged {
  readonly states = new Map<string, State>();
  /** Rounds that may or may not have reached the disk, by item. */
  readonly tried = new Map<string, Set<string>>();
  readonly bugs: string[] = [];
  count = 0;

  read(log: string): void {
    const lines = log.split('\n');
    // The last line may have been cut off.
    for (const line of lines.slice(0, -1)) this.#readLine(line);
  }

  #readLine(line: string): void {
    const [kind, ...words] = line.split(' ');
    if (kind === 'BUG') this.bugs.push(line);
    if (kind === 'TRY') {
      const [round = '', ...ids] = words;
      for (const id of ids) this.tried.set(id, (this.tried.get(id) ?? new Set()).add(round));
    }
    if (kind !== 'ACK') return;
    const [id = '', title = '', where] = words;
    this.states.set(id, { title, trashed: where === 'trashed' });
    this.tried.delete(id);
    this.count += 1;
  }
}

/** What is wrong with a library after a fault, a sentence each; it must open by itself and take a new change. */
export async function checkAfterFault(folder: string, acknowledged: Acknowledged): Promise<string[]> {
  const wrong: string[] = [...acknowledged.bugs];
  const library = await openLibraryForWriting(folder, { program: 'command line', system: nodeSystem });
  try {
    const found = new Map<string, Item>();
    for await (const item of library.items.all()) found.set(item.id, item);
    const blobs = new FileBlobStore(library.files.snapshots);
    for (const [id, state] of acknowledged.states)
      wrong.push(...(await differences(id, state, { found, blobs, acknowledged })));
    const [first] = found.values();
    if (first) await library.items.put([{ ...first, modifiedAt: first.modifiedAt + 1 }]);
    const { findings } = await upkeepOf(library.files, nodeSystem).check();
    wrong.push(...findings.filter(({ severity }) => severity === 'problem').map(({ told }) => say(told)));
  } finally {
    await library.close();
  }
  return wrong;
}

async function differences(
  id: string,
  state: State,
  {
    found,
    blobs,
    acknowledged,
  }: { found: ReadonlyMap<string, Item>; blobs: FileBlobStore; acknowledged: Acknowledged },
): Promise<string[]> {
  const item = found.get(id);
  if (!item) return [`lost: ${id} ${state.title}`];
  const wrong: string[] = [];
  for (const { sha256 } of item.snapshots) {
    const check = await blobs.check(sha256);
    if (check.state !== 'intact') wrong.push(`snapshot ${check.state}: ${sha256}`);
  }
  const isSame = item.csl.title === state.title && (item.trashedAt !== undefined) === state.trashed;
  const isTried = [...(acknowledged.tried.get(id) ?? [])].some(
    (round) => item.csl.title?.endsWith(round) || item.csl.title === state.title,
  );
  if (!isSame && !isTried) {
    wrong.push(`altered: ${id} is ${item.csl.title}, was acknowledged as ${state.title}`);
  }
  return wrong;
}
