import type { Socket } from 'node:net';
import { Refused } from './refusal.ts';

/** Begins to connect to an address, which is a literal. */
export type Connect = (address: string, port: number) => Socket;

export type ConnectOptions = {
  readonly connect: Connect;
  readonly withinMs: number;
  readonly signal: AbortSignal;
};

/** How long an address has before the next is tried beside it. @see RFC 8305, 5 */
const NEXT_AFTER_MS = 250;

/**
 * Connects to exactly one of the addresses: they are tried in order, each a little after the one before.
 *
 * @throws Refused if none answers in time; what the first of them said decides
 */
export function firstConnection(
  addresses: readonly string[],
  port: number,
  { connect, withinMs, signal }: ConnectOptions,
): Promise<Socket> {
  const trying = new Set<Socket>();
  const errors: unknown[] = [];
  const rest = [...addresses];
  return new Promise((resolve, reject) => {
    let next: NodeJS.Timeout | undefined;
    const end = (chosen?: Socket) => {
      clearTimeout(next);
      clearTimeout(late);
      signal.removeEventListener('abort', stop);
      for (const socket of trying) if (socket !== chosen) socket.destroy();
      trying.clear();
    };
    const fail = (error: unknown) => {
      end();
      reject(Refused.from(error));
    };
    const stop = () => fail(new Refused('time-over'));
    const late = setTimeout(() => fail(new Refused('timed-out')), withinMs);
    const tryNext = () => {
      clearTimeout(next);
      const address = rest.shift();
      if (address === undefined) return;
      const socket = connect(address, port);
      trying.add(socket);
      socket.once('connect', () => {
        end(socket);
        resolve(socket);
      });
      // Stays: a socket that fails after it was given up must not throw.
      socket.on('error', (error) => {
        if (!trying.delete(socket)) return;
        errors.push(error);
        if (rest.length > 0) tryNext();
        else if (trying.size === 0) fail(errors[0]);
      });
      if (rest.length > 0) next = setTimeout(tryNext, NEXT_AFTER_MS);
    };
    if (signal.aborted) stop();
    else {
      signal.addEventListener('abort', stop, { once: true });
      tryNext();
    }
  });
}
