import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { said } from '#core/said/said.ts';

const LARGEST_BYTES = 50_000_000;

/** Reads standard input to its end. @throws PressmarkError `invalid-input` if it is over 50 MB */
export async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.byteLength;
    if (size > LARGEST_BYTES) throw new PressmarkError('invalid-input', said('files.input-too-large', {}));
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
