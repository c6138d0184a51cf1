import { PressmarkError } from '../errors/pressmark-error.ts';
import { LARGEST_BYTES, megabytes, type SizedKind } from '../model/largest-source.ts';

const IN_WORDS: Readonly<Record<SizedKind, string>> = {
  text: 'texts',
  html: 'pages',
  mhtml: 'MHTML pages',
  image: 'images',
  pdf: 'PDFs',
  'web-archive': 'web archives',
};

/** @throws PressmarkError `invalid-input` if there are no bytes, or more than a source of this kind may have */
export function checkSize(bytes: Uint8Array, kind: SizedKind, name: string): void {
  if (bytes.byteLength === 0) {
    throw new PressmarkError('invalid-input', `${name} is empty: there is nothing to archive.`);
  }
  const most = LARGEST_BYTES[kind];
  if (bytes.byteLength <= most) return;
  throw new PressmarkError(
    'invalid-input',
    `${name} has ${megabytes(bytes.byteLength)} MB; Pressmark archives ${IN_WORDS[kind]} of up to ${megabytes(most)} MB. Save the part you need as a file of its own.`,
  );
}
