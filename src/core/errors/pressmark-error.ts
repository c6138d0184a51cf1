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
 * `message` is a finished sentence for the person at the screen: what happened
 * and what they can do. `cause` keeps the technical error for the log.
 */
export class PressmarkError extends Error {
  override readonly name = 'PressmarkError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }

  /** Passes a `PressmarkError` through; an abort becomes `cancelled` and anything else `internal`. */
  static from(thrown: unknown): PressmarkError {
    if (thrown instanceof PressmarkError) return thrown;
    if (thrown instanceof Error && thrown.name === 'AbortError') {
      return new PressmarkError('cancelled', 'Stopped.', { cause: thrown });
    }
    return new PressmarkError('internal', 'Something went wrong inside Pressmark.', { cause: thrown });
  }
}
