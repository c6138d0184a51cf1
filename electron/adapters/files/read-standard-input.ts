import { PressmarkError } from '#core/errors/pressmark-error.ts';

const LARGEST_BYTES = 50_000_000;

/** Reads standard input to its end. @throws PressmarkError `invalid-input` if it is over 50 MB */
export async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.byteLength;
    if (size > LARGEST_BYTES)
      throw new PressmarkError(
        'invalid-input',
        'The text on standard input is over 50 MB; Pressmark archives up to that.',
      );
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
