import { Transform } from 'node:stream';
import { Refused } from './refusal.ts';

/**
 * Passes bytes on as they come, after `take` has agreed to them. What it throws goes to `onRefused` at once, and
 * then ends the stream.
 */
export function metered(take: (bytes: number) => void, onRefused: (refused: Refused) => void): Transform {
  return new Transform({
    transform(chunk: Uint8Array, _, done) {
      try {
        take(chunk.byteLength);
      } catch (error) {
        const refused = Refused.from(error);
        onRefused(refused);
        return done(refused);
      }
      return done(null, chunk);
    },
  });
}
