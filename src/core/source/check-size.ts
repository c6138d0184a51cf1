import { PressmarkError } from '../errors/pressmark-error.ts';
import { LARGEST_BYTES, megabytes, type SizedKind } from '../model/largest-source.ts';
import { said } from '../said/said.ts';

/** @throws PressmarkError `invalid-input` if there are no bytes, or more than a source of this kind may have */
export function checkSize(bytes: Uint8Array, kind: SizedKind, name: string): void {
  if (bytes.byteLength === 0) {
    throw new PressmarkError('invalid-input', said('source.empty', { name }));
  }
  const most = LARGEST_BYTES[kind];
  if (bytes.byteLength <= most) return;
  throw new PressmarkError(
    'invalid-input',
    said('source.too-large', { name, kind, size: megabytes(bytes.byteLength), most: megabytes(most) }),
  );
}
