import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { said } from '#core/said/said.ts';

const LARGEST_BYTES = 2_000_000;

/** The text of an answer. @throws PressmarkError `unreadable` if it is larger than any work’s details */
export async function textOfAnswer(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop gives the rest up.
  for await (const part of response.body ?? []) {
    length += part.byteLength;
    if (length > LARGEST_BYTES) {
      throw new PressmarkError('unreadable', said('lookup.too-large', {}));
    }
    parts.push(part);
  }
  return new TextDecoder().decode(Buffer.concat(parts));
}
