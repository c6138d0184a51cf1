import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { said } from '#core/said/said.ts';
import type { CommandCall } from './command-call.ts';
import type { CommandSocket } from './command-socket.ts';
import { answerSchema, messagesOf, sendMessage } from './socket-messages.ts';

/** An app that has just taken the library may not listen yet. */
const TRIES = 40;
const TRY_AGAIN_MS = 50;

/**
 * Has a running app carry out a command line, and passes on what it says.
 *
 * @returns its exit code
 * @throws PressmarkError `conflict` if nobody answers
 */
export async function sendCommand({ address, secret }: CommandSocket, caller: CommandCall): Promise<number> {
  const socket = await connected(address);
  const hangUp = () => socket.destroy();
  caller.signal.addEventListener('abort', hangUp);
  try {
    sendMessage(socket, { secret, line: [...caller.line], cwd: caller.cwd });
    for await (const message of messagesOf(socket, answerSchema)) {
      if ('out' in message) caller.out(message.out);
      else if ('err' in message) caller.err(message.err);
      else if ('exit' in message) return message.exit;
      else {
        const input = Buffer.from(await caller.readStandardInput());
        sendMessage(socket, { input: input.toString('base64') });
      }
    }
  } finally {
    caller.signal.removeEventListener('abort', hangUp);
    socket.destroy();
  }
  throw new PressmarkError(
    'conflict',
    caller.signal.aborted ? said('general.stopped', {}) : said('socket.closed', {}),
  );
}

async function connected(address: string): Promise<Socket> {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await tryConnect(address);
    } catch (cause) {
      if (left === 0) {
        throw new PressmarkError('conflict', said('socket.no-answer', {}), { cause });
      }
      await delay(TRY_AGAIN_MS);
    }
  }
}

function tryConnect(address: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(address);
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.off('error', reject);
      socket.on('error', () => socket.destroy());
      resolve(socket);
    });
  });
}
