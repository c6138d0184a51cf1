import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { createServer, type Server, type Socket } from 'node:net';
import { addressClass } from '../../src/core/capture/address-class.ts';

/** Listens where no page should come, and keeps in mind who came. */
export type Canaries = {
  /** How often something arrived at the port, by any protocol, at an address that is not public. */
  arrivals(port: number): number;
  forget(): void;
  close(): Promise<void>;
};

const ANSWER =
  'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 13\r\nConnection: close\r\n\r\nCANARY-SECRET';

/** Listens at all of these ports of all addresses of the machine, for TCP and for UDP. */
export async function startCanaries(ports: readonly number[]): Promise<Canaries> {
  const counts = new Map<number, number>();
  const arrive = (port: number) => void counts.set(port, (counts.get(port) ?? 0) + 1);
  const servers = await Promise.all(ports.map((port) => tcpCanary(port, arrive)));
  const sockets = await Promise.all(ports.map((port) => udpCanary(port, arrive)));
  return {
    arrivals: (port) => counts.get(port) ?? 0,
    forget: () => counts.clear(),
    async close() {
      for (const socket of sockets) socket.close();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

function tcpCanary(port: number, arrive: (port: number) => void): Promise<Server> {
  const server = createServer((socket: Socket) => {
    socket.on('error', () => undefined);
    const at = socket.localAddress ?? '';
    if (addressClass(at.replace(/^::ffff:(?=\d+\.)/, '')) !== 'global') arrive(port);
    socket.once('data', () => socket.end(ANSWER));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '::', () => resolve(server));
  });
}

function udpCanary(port: number, arrive: (port: number) => void): Promise<UdpSocket> {
  const socket = createSocket({ type: 'udp6', ipv6Only: false });
  socket.on('message', () => arrive(port));
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.bind(port, '::', () => resolve(socket));
  });
}
