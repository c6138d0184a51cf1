import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { openAddressGate, type Resolve, resolveBySystem } from './address-gate.ts';
import { Budget } from './budget.ts';
import type { Connect } from './first-connection.ts';
import { forwardRequest } from './forward-request.ts';
import { openTunnel } from './open-tunnel.ts';
import { DEFAULT_LIMITS, type ProxyLimits } from './proxy-limits.ts';
import { type Refusal, refusalAt } from './refusal.ts';
import type { Relay } from './relay.ts';

export type FilteringProxyOptions = {
  /** The one private place that may be reached: where the person asked for it. */
  readonly allowed?: { readonly host: string; readonly port: number } | undefined;
  /** Of the operating system, unless given. */
  readonly resolve?: Resolve;
  /** Over TCP, unless given. */
  readonly connect?: Connect;
  readonly limits?: Partial<ProxyLimits>;
};

export type FilteringProxy = {
  /** On 127.0.0.1. */
  readonly port: number;
  readonly username: string;
  readonly password: string;
  /** What was asked for and not given, in order; the first thousand. */
  refusals(): readonly Refusal[];
  /** Received so far. */
  bytes(): number;
  /** Cuts every connection. */
  close(): Promise<void>;
};

const MOST_REFUSALS = 1_000;

/**
 * Starts the only way to the network that a captured page gets: a proxy for one capture, on this machine, that
 * answers nobody without its password.
 *
 * It resolves a name once, refuses it if any of its addresses is not on the public internet, connects to
 * exactly the address it looked at, and stops at the limits. What it refuses it answers with 403, what fails
 * with 502 or 504, and both with the header `X-Pressmark-Refused`.
 */
export async function startFilteringProxy(options: FilteringProxyOptions): Promise<FilteringProxy> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const gate = await openAddressGate(options.resolve ?? resolveBySystem, options.allowed, limits.connectMs);
  const username = 'capture';
  const password = randomBytes(24).toString('base64url');
  const ending = new AbortController();
  const overTime = setTimeout(() => ending.abort(), limits.totalMs).unref();
  const refusals: Refusal[] = [];
  const relay: Relay = {
    gate,
    limits,
    budget: new Budget(limits, ending.signal),
    connect: options.connect ?? ((host, port) => connect({ host, port, noDelay: true })),
    ended: ending.signal,
    note(place, { reason }) {
      if (refusals.length < MOST_REFUSALS) refusals.push(refusalAt(place, reason));
    },
  };
  const server = serve(relay, `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`);
  const sockets = socketsOf(server);
  return {
    port: await listen(server),
    username,
    password,
    refusals: () => refusals,
    bytes: () => relay.budget.received,
    async close() {
      clearTimeout(overTime);
      ending.abort();
      for (const socket of sockets) socket.destroy();
      if (server.listening) await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function serve(relay: Relay, credential: string): Server {
  const { headerBytes, connections, idleMs } = relay.limits;
  const server = createServer({ maxHeaderSize: headerBytes, requestTimeout: 0, keepAliveTimeout: idleMs });
  server.maxConnections = connections;
  server.maxHeadersCount = 0;
  server.on('request', (request, response) => {
    if (isAuthorised(request, credential)) return void forwardRequest(relay, request, response);
    request.resume();
    response.writeHead(407, { 'Proxy-Authenticate': CHALLENGE, 'Content-Length': 0 }).end();
  });
  server.on('connect', (request, socket: Socket, head) => {
    socket.on('error', () => socket.destroy());
    if (isAuthorised(request, credential)) return void openTunnel(relay, request, { browser: socket, head });
    socket.end(
      `HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: ${CHALLENGE}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
    );
  });
  server.on('clientError', (_, socket) => socket.destroy());
  return server;
}

const CHALLENGE = 'Basic realm="Pressmark capture"';

function isAuthorised(request: IncomingMessage, credential: string): boolean {
  const given = Buffer.from(request.headers['proxy-authorization'] ?? '');
  const wanted = Buffer.from(credential);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function socketsOf(server: Server): ReadonlySet<Socket> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return sockets;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address && typeof address === 'object') resolve(address.port);
      else reject(new Error('The proxy has no port.'));
    });
  });
}
