import { recordOf, writeRecord } from '../capture/capture-record.ts';
import type { CaptureEvidence } from '../capture/ports.ts';
import type { BlobStore, CaptureChain, System, TextStore } from '../library/ports.ts';
import { PROGRAM } from '../model/program.ts';
import type { Artefact, LooseArtefact, Snapshot } from '../model/snapshot.ts';
import { keepText, keptText } from './keep-text.ts';
import type { ReadSource } from './ports.ts';

export type SealDeps = {
  readonly blobs: BlobStore;
  readonly texts: TextStore;
  readonly chain: CaptureChain;
  readonly system: System;
};

/** All that a capture brought, in memory. */
export type Captured = {
  /** The bytes that are shown. */
  readonly bytes: Uint8Array;
  readonly origin: Snapshot['origin'];
  readonly method: Snapshot['method'];
  /** Epoch ms. */
  readonly capturedAt: number;
  readonly read: ReadSource;
  /** One that is sealed already is on the disk. */
  readonly artefacts: readonly (LooseArtefact | Artefact)[];
  readonly evidence?: CaptureEvidence | undefined;
};

/**
 * Puts every file of a capture on the disk under its digest, and last of all `capture.json`, which names them. An
 * item may cite the snapshot from then on; nothing else knows of it yet.
 *
 * @throws PressmarkError `storage`
 */
export async function sealCapture(
  deps: Pick<SealDeps, 'blobs' | 'texts' | 'system'>,
  captured: Captured,
): Promise<Snapshot> {
  const { bytes, read, artefacts } = captured;
  const sha256 = await deps.blobs.put(bytes);
  const sealed: Artefact[] = [];
  for (const artefact of artefacts) sealed.push(await sealArtefact(deps, artefact));
  const snapshot: Snapshot = {
    id: deps.system.newId(),
    sha256,
    bytes: bytes.byteLength,
    mediaType: read.mediaType,
    charset: read.charset,
    capturedAt: captured.capturedAt,
    method: captured.method,
    origin: captured.origin,
    text: await keepText(deps, read.draft),
    ...(sealed.length > 0 && { artefacts: sealed }),
  };
  const textBytes = new TextEncoder().encode(keptText(read.draft)).byteLength;
  const record = recordOf({
    snapshot,
    textBytes,
    evidence: captured.evidence,
    programs: { [PROGRAM.name]: PROGRAM.version },
  });
  return { ...snapshot, record: await deps.blobs.put(new TextEncoder().encode(writeRecord(record))) };
}

/** Puts a file of a capture on the disk. @throws PressmarkError `storage` */
export async function sealArtefact(
  { blobs }: Pick<SealDeps, 'blobs'>,
  artefact: LooseArtefact | Artefact,
): Promise<Artefact> {
  if ('sha256' in artefact) return artefact;
  const { role, bytes, mediaType } = artefact;
  return { role, sha256: await blobs.put(bytes), bytes: bytes.byteLength, mediaType };
}

/** Binds a sealed capture to all before it, just before an item cites it. @throws PressmarkError `storage` */
export async function bindCapture({ chain }: Pick<SealDeps, 'chain'>, snapshot: Snapshot): Promise<void> {
  if (snapshot.record === undefined) return;
  await chain.append({ snapshotId: snapshot.id, record: snapshot.record, at: snapshot.capturedAt });
}
