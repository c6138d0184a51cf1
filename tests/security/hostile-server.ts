import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { badCertificate } from './bad-certificates.ts';
import type { Behaviour } from './behaviours.ts';

export type HostileServer = { readonly url: string; close(): Promise<void> };

/** Starts a server of this machine that behaves so. */
export async function startHostileServer(behaviour: Behaviour, folder: string): Promise<HostileServer> {
  const server = serverOf(behaviour, folder);
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket.on('error', () => undefined).once('close', () => sockets.delete(socket)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const scheme = behaviour.tls ? 'https' : 'http';
  return {
    url: `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}/page/`,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function serverOf({ http, tcp, tls }: Behaviour, folder: string): Server {
  if (http) {
    const server = createHttpServer((request, response) => {
      response.on('error', () => undefined);
      const path = new URL(request.url ?? '/', 'http://x').pathname.replace(/^\/page\//, '');
      http(request, response, path);
    });
    server.on('clientError', (_, socket) => socket.destroy());
    return server;
  }
  if (tcp) return createServer((socket) => tcp(socket.on('error', () => undefined)));
  if (tls === 'silent') return createServer((socket) => void socket.on('error', () => undefined));
  if (tls === undefined || tls === 'plain-http') {
    return createHttpServer((_, response) => void response.end('Plain.'));
  }
  const server = createTlsServer(badCertificate(tls, folder), (socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nIt was let in.'));
  });
  server.on('tlsClientError', () => undefined);
  return server;
}
