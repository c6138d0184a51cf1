import path from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { writeDurably } from '#adapters/files/write-durably.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { Item } from '#core/model/item.ts';
import type { Snapshot } from '#core/model/snapshot.ts';
import type { SnapshotFormat } from '#core/model/snapshot-formats.ts';
import { said } from '#core/said/said.ts';
import { compareSnapshots } from '#core/workflows/compare-snapshots.ts';
import { exportSnapshot } from '#core/workflows/export-snapshot.ts';
import { readSnapshotText } from '#core/workflows/read-snapshot-text.ts';
import type { Services } from '../services.ts';
import type { SnapshotView } from '../snapshot-view/snapshot-view.ts';
import type { Handlers } from './handlers.ts';

type SnapshotChannel = Extract<keyof Handlers, `snapshot.${string}`>;
type ViewChannel = Extract<
  SnapshotChannel,
  `snapshot.${'show' | 'hide' | 'cover' | 'focus' | 'setKeys' | 'find' | 'stopFinding'}`
>;

/** The native view over the window. */
export function snapshotViewHandlers(view: SnapshotView): Pick<Handlers, ViewChannel> {
  return {
    'snapshot.show': async (shown) => doing(() => view.show(shown)),
    'snapshot.hide': async () => doing(() => view.hide()),
    'snapshot.cover': async () => ({ still: await view.cover() }),
    'snapshot.focus': async ({ inView }) => doing(() => view.focus(inView)),
    'snapshot.setKeys': async ({ keys }) => doing(() => view.setKeys(keys)),
    'snapshot.find': async ({ text, step }) => view.find(text, step),
    'snapshot.stopFinding': async () => doing(() => view.stopFinding()),
  };
}

/** What is known of single captures, and copies of them. */
export function snapshotHandlers(
  services: Services,
  { window }: { readonly window: () => BrowserWindow | undefined },
): Pick<Handlers, Exclude<SnapshotChannel, ViewChannel>> {
  const { library, blobs } = services;
  return {
    'snapshot.text': async ({ itemId, snapshotId }, { signal }) => {
      const item = await library.item(itemId);
      const paragraphs = await readSnapshotText(services, item, snapshotOf(item, snapshotId), { signal });
      return { paragraphs: [...paragraphs] };
    },
    'snapshot.compare': async ({ itemId, fromId, toId }, { signal }) => {
      const item = await library.item(itemId);
      const [from, to] = [snapshotOf(item, fromId), snapshotOf(item, toId)];
      const found = await compareSnapshots(services, item, { from, to, signal });
      return { ...found, paragraphs: [...found.paragraphs] };
    },
    'snapshot.thumbnail': async ({ itemId, snapshotId }) => {
      const { artefacts = [] } = snapshotOf(await library.item(itemId), snapshotId);
      const thumbnail = artefacts.find(({ role }) => role === 'thumbnail');
      return { picture: thumbnail && new Uint8Array(await blobs.read(thumbnail.sha256)) };
    },
    'snapshot.export': async ({ itemId, snapshotId, format }, { signal }) => {
      const item = await library.item(itemId);
      const snapshot = snapshotOf(item, snapshotId);
      const { bytes, extension } = await exportSnapshot(services, item, snapshot, { format, signal });
      const file = await askWhere(window(), { item, snapshot, format, extension });
      if (file === undefined) return { saved: false };
      await writeDurably(file, bytes);
      return { saved: true, fileName: path.basename(file) };
    },
  };
}

function snapshotOf(item: Item, snapshotId: string): Snapshot {
  const snapshot = item.snapshots.find(({ id }) => id === snapshotId);
  if (snapshot) return snapshot;
  throw new PressmarkError('not-found', said('app.capture-gone', {}));
}

type CopyFacts = {
  readonly item: Item;
  readonly snapshot: Snapshot;
  readonly format: SnapshotFormat;
  readonly extension: string;
};

async function askWhere(parent: BrowserWindow | undefined, facts: CopyFacts): Promise<string | undefined> {
  const { item, snapshot, format, extension } = facts;
  const day = new Date(snapshot.capturedAt).toISOString().slice(0, 10);
  const options = {
    defaultPath: `${item.citekey.replaceAll(/[^\w.-]+/gu, '-')}-${day}.${extension}`,
    filters: [{ name: format === 'original' ? extension : format.toUpperCase(), extensions: [extension] }],
  };
  const { filePath } = await (parent
    ? dialog.showSaveDialog(parent, options)
    : dialog.showSaveDialog(options));
  return filePath || undefined;
}

/** Does what has no answer. */
function doing(act: () => void): Record<string, never> {
  act();
  return {};
}
