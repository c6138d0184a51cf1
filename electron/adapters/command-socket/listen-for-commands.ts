import { timingSafeEqual } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import type { CommandCall } from './command-call.ts';
import type { CommandSocket } from './command-socket.ts';
import { askSchema, messagesOf, sendMessage } from './socket-messages.ts';

const MOST_AT_ONCE = 8;

/** Listens on a command socket and answers each command with `serve`. @returns a function that closes the socket. */
export async function listenForCommands(
  { address, secret }: CommandSocket,
  serve: (call: CommandCall) => Promise<0 | 1 | 2>,
): Promise<() => Promise<void>> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => sockets.delete(socket));
    void answer(socket, secret, serve).catch(() => socket.destroy());
  });
  server.maxConnections = MOST_AT_ONCE;
  if (process.platform !== 'win32') await rm(address, { force: true });
  await listening(server, address);
  return async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
}

function listening(server: Server, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(address, resolve);
  });
}

async function answer(
  socket: Socket,
  secret: string,
  serve: (call: CommandCall) => Promise<0 | 1 | 2>,
): Promise<void> {
  const gone = new AbortController();
  socket.once('close', () => gone.abort());
  const messages = messagesOf(socket, askSchema);
  const { value: first } = await messages.next();
  if (!first || !('secret' in first) || !isSame(first.secret, secret)) {
    socket.destroy();
    return;
  }
  const exit = await serve({
    line: first.line,
    cwd: first.cwd,
    signal: gone.signal,
    out: (text) => sendMessage(socket, { out: text }),
    err: (text) => sendMessage(socket, { err: text }),
    async readStandardInput() {
      sendMessage(socket, { wants: 'input' });
      const { value } = await messages.next();
      return value && 'input' in value ? Buffer.from(value.input, 'base64') : new Uint8Array();
    },
  });
  sendMessage(socket, { exit });
  socket.end();
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
