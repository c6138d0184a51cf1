import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that nobody should come to, and that keeps in mind who did. */
export type Canary = {
  readonly origin: string;
  /** Names of the ways that arrived: the first part of each path asked for. */
  arrived(): ReadonlySet<string>;
  /** Connections, with or without a request. */
  connections(): number;
  forget(): void;
  close(): void;
};

/** Starts one at a free port of 127.0.0.1. */
export async function startCanary(): Promise<Canary> {
  const ways = new Set<string>();
  let connections = 0;
  const server = createServer((request, response) => {
    ways.add((request.url ?? '').split('/')[1] ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*').end('x');
  });
  server.on('upgrade', (request, socket) => {
    ways.add((request.url ?? '').split('/')[1] ?? '');
    socket.destroy();
  });
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived: () => new Set(ways),
    connections: () => connections,
    forget() {
      ways.clear();
      connections = 0;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
