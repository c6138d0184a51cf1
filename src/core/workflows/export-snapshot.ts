import { PressmarkError } from '../errors/pressmark-error.ts';
import type { BlobStore } from '../library/ports.ts';
import type { Item } from '../model/item.ts';
import type { Sha256, Snapshot } from '../model/snapshot.ts';
import { type SavedForm, type SnapshotFormat, savedForms } from '../model/snapshot-formats.ts';
import { said } from '../said/said.ts';
import { type ReadTextDeps, readSnapshotText } from './read-snapshot-text.ts';

/** A snapshot as it leaves the library. */
export type ExportedSnapshot = {
  readonly bytes: Uint8Array;
  readonly extension: string;
};

/**
 * The bytes of a snapshot, or of a file kept with it, as they were sealed; or the text read out of it, in UTF-8
 * with a blank line between paragraphs.
 *
 * @throws PressmarkError `not-found` if this capture has no such form, naming those it has; `damaged` if the bytes
 *   are gone or are not what was sealed; as `readSnapshotText`
 */
export async function exportSnapshot(
  deps: ReadTextDeps,
  item: Item,
  snapshot: Snapshot,
  { format, signal }: { readonly format: SnapshotFormat; readonly signal: AbortSignal },
): Promise<ExportedSnapshot> {
  const form = formOf(snapshot, format);
  const { extension } = form;
  if (form.sha256 !== undefined) return { bytes: await sealedBytes(deps.blobs, form.sha256), extension };
  const paragraphs = await readSnapshotText(deps, item, snapshot, { signal });
  return { bytes: new TextEncoder().encode(`${paragraphs.join('\n\n')}\n`), extension };
}

function formOf(snapshot: Snapshot, format: SnapshotFormat): SavedForm {
  const forms = savedForms(snapshot);
  const form = forms.find((each) => each.format === format);
  if (form) return form;
  throw new PressmarkError(
    'not-found',
    said('workflow.no-form', { form: format, forms: forms.map((each) => each.format) }),
  );
}

/** Never passes off altered bytes as what was sealed. */
async function sealedBytes(blobs: BlobStore, sha256: Sha256): Promise<Uint8Array> {
  const { state } = await blobs.check(sha256);
  if (state === 'altered') {
    throw new PressmarkError('damaged', said('workflow.altered', {}));
  }
  return blobs.read(sha256);
}
