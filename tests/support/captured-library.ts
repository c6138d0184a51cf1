import { randomUUID } from 'node:crypto';
import { FileBlobStore } from '#adapters/blobs/blob-store.ts';
import { FileTextStore } from '#adapters/blobs/text-store.ts';
import { openLibraryForWriting } from '#adapters/storage/open-library.ts';
import { nodeSystem } from '#adapters/system/node-system.ts';
import type { CslItem } from '#core/model/csl-item.ts';
import type { Item } from '#core/model/item.ts';
import type { ArtefactRole, Snapshot } from '#core/model/snapshot.ts';

/** One capture to be put into a library as it is, without a network. */
export type MadeCapture = {
  readonly bytes: Uint8Array | string;
  readonly mediaType?: Snapshot['mediaType'];
  readonly paragraphs?: readonly string[];
  readonly origin?: Snapshot['origin'];
  readonly artefacts?: readonly {
    readonly role: ArtefactRole;
    readonly mediaType: string;
    readonly bytes: Uint8Array;
  }[];
};

export type MadeItem = {
  readonly csl: Partial<CslItem>;
  readonly tags?: readonly string[];
  /** The oldest first. */
  readonly captures: readonly MadeCapture[];
};

const FIRST_MOMENT = Date.UTC(2026, 2, 1, 9, 30);
const DAY_MS = 86_400_000;

/** Makes a library in a folder, of captures that are given. @returns the ids of its items, and of their captures */
export async function makeCapturedLibrary(
  folder: string,
  items: readonly MadeItem[],
): Promise<readonly { readonly id: string; readonly snapshotIds: readonly string[] }[]> {
  const opened = await openLibraryForWriting(folder, { program: 'command line', system: nodeSystem });
  const { snapshots, texts } = opened.files;
  const stores = { blobs: new FileBlobStore(snapshots), texts: new FileTextStore(texts) };
  try {
    const made: Item[] = [];
    for (const [at, item] of items.entries()) made.push(await makeItem(stores, item, at));
    await opened.items.put(made);
    return made.map((item) => ({ id: item.id, snapshotIds: item.snapshots.map((each) => each.id) }));
  } finally {
    await opened.close();
  }
}

type Stores = { readonly blobs: FileBlobStore; readonly texts: FileTextStore };

async function makeItem({ blobs, texts }: Stores, made: MadeItem, at: number): Promise<Item> {
  const id = randomUUID();
  const snapshots: Snapshot[] = [];
  for (const [day, capture] of made.captures.entries()) {
    const bytes = bytesOf(capture.bytes);
    const mediaType = capture.mediaType ?? 'text/html';
    const artefacts = [];
    for (const { role, mediaType: type, bytes: kept } of capture.artefacts ?? []) {
      artefacts.push({ role, sha256: await blobs.put(kept), bytes: kept.byteLength, mediaType: type });
    }
    const paragraphs = capture.paragraphs ?? [];
    snapshots.push({
      id: randomUUID(),
      sha256: await blobs.put(bytes),
      bytes: bytes.byteLength,
      mediaType,
      charset: mediaType.startsWith('text/') ? 'utf-8' : 'binary',
      capturedAt: FIRST_MOMENT + day * DAY_MS,
      method: 'recorded-window',
      origin: capture.origin ?? { kind: 'file', name: 'page.html' },
      text: {
        sha256: await texts.put(paragraphs.join('\n\n')),
        paragraphs: paragraphs.length,
        extractor: 'pressmark-1',
      },
      artefacts,
    });
  }
  const now = FIRST_MOMENT + at;
  return {
    id,
    citekey: `made${at}`,
    csl: { type: 'webpage', ...made.csl },
    tags: [...(made.tags ?? [])],
    snapshots,
    provenance: {},
    addedAt: now,
    modifiedAt: now,
  };
}

function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
