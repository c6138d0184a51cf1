import { logLineOf, type Said, said } from '../said/said.ts';

/**
 * Everything that can go wrong, seen from the person using the app.
 * A new code needs a headline in `src/messages` and a line in docs/architecture.md.
 */
export const ERROR_CODES = [
  'invalid-input', // the request itself cannot be carried out as written
  'not-found', // the item, snapshot or file is not there
  'conflict', // someone or something changed it meanwhile, or holds it
  'unreachable', // the network or the remote site did not answer
  'unreadable', // the bytes arrived but cannot be understood
  'damaged', // the bytes do not match their recorded digest, or are gone
  'storage', // the disk refused
  'cancelled', // the person asked us to stop
  'internal', // a bug
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * The one error type that may cross a module boundary.
 *
 * What is said tells a person what happened and what they can do; `src/messages` puts it into words. `message` is
 * for the log: the key and its values. `cause` keeps the technical error.
 */
export class PressmarkError extends Error {
  override readonly name = 'PressmarkError';
  readonly code: ErrorCode;
  readonly said: Said;

  /** A text in place of a key is a bridge while sentences move to `src/messages`. */
  constructor(code: ErrorCode, words: Said | string, options?: { cause?: unknown }) {
    const told = typeof words === 'string' ? said('general.as-told', { text: words }) : words;
    super(logLineOf(told), options);
    this.code = code;
    this.said = told;
  }

  /** Passes a `PressmarkError` through; an abort becomes `cancelled` and anything else `internal`. */
  static from(thrown: unknown): PressmarkError {
    if (thrown instanceof PressmarkError) return thrown;
    if (thrown instanceof Error && thrown.name === 'AbortError') {
      return new PressmarkError('cancelled', said('general.stopped', {}), { cause: thrown });
    }
    return new PressmarkError('internal', said('general.internal', {}), { cause: thrown });
  }
}
