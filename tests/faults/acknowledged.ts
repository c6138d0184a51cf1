import { FileBlobStore } from '#adapters/blobs/blob-store.ts';
import { type OpenLibrary, openLibraryForWriting } from '#adapters/storage/open-library.ts';
import { upkeepOf } from '#adapters/storage/upkeep.ts';
import { nodeSystem } from '#adapters/system/node-system.ts';
import { Library } from '#core/library/library.ts';
import { canonicalJson } from '#core/model/canonical-json.ts';
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
    wrong.push(...(await historyAfterFault(library, { found, acknowledged })));
    const [first] = found.values();
    if (first) await library.items.put([{ ...first, modifiedAt: first.modifiedAt + 1 }]);
    const { findings } = await upkeepOf(library.files, nodeSystem).check();
    wrong.push(...findings.filter(({ severity }) => severity === 'problem').map(({ told }) => say(told)));
  } finally {
    await library.close();
  }
  return wrong;
}

/**
 * What was acknowledged has its record; and what the history says was done last can be taken back and done again, after
 * which all is as it was.
 */
async function historyAfterFault(
  opened: OpenLibrary,
  { found, acknowledged }: { found: ReadonlyMap<string, Item>; acknowledged: Acknowledged },
): Promise<string[]> {
  const wrong: string[] = [];
  const { items, arrangement, history } = opened;
  const onChanged = async () => undefined;
  const library = new Library({ items, arrangement, history, system: nodeSystem, onChanged });
  for (const [id, { title }] of acknowledged.states) {
    if (acknowledged.tried.has(id)) continue;
    const parts = (await library.changesOf(id)).flatMap((change) => change.parts);
    // Of an item that was added it is only recorded that it came.
    const isRecorded = title.startsWith('add-')
      ? parts.some(({ path }) => path.length === 0)
      : parts.some(({ after }) => after === title);
    if (!isRecorded) wrong.push(`not in the history: ${id} ${title}`);
  }
  const undone = await library.undo();
  if (undone && (await library.redo())?.id !== undone.id) wrong.push(`not done again: ${undone.id}`);
  for (const [id, before] of found) {
    const now = await items.get(id);
    const isSame = now && stateOf(now) === stateOf(before);
    if (!isSame) wrong.push(`not as before undo and redo: ${id} ${now?.csl.title}, was ${before.csl.title}`);
  }
  return wrong;
}

function stateOf({ csl, trashedAt, tags, snapshots }: Item): string {
  return canonicalJson({ csl, isTrashed: trashedAt !== undefined, tags, snapshots });
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
