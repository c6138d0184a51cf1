import type { LooseArtefact } from '../model/snapshot.ts';
import type { ReadSource } from './ports.ts';

/** What of a source is shown, and what is kept beside it. */
export type ShownAndKept = { readonly bytes: Uint8Array; readonly artefacts: readonly LooseArtefact[] };

/** The source itself is shown, unless reading it made something better; then it is kept beside that. */
export function shownAndKept(source: Uint8Array, { shown, keptAs }: ReadSource): ShownAndKept {
  if (shown === undefined) return { bytes: source, artefacts: [] };
  return { bytes: shown, artefacts: keptAs ? [{ ...keptAs, bytes: source }] : [] };
}
