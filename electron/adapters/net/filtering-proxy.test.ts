import { createServer as createHttpServer, type RequestListener, request } from 'node:http';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type FilteringProxy, type FilteringProxyOptions, startFilteringProxy } from './filtering-proxy.ts';

const PUBLIC = '93.184.216.34';
const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A server on this machine that stands for one on the public internet. */
async function webServer(listener: RequestListener): Promise<number> {
  return listening(createHttpServer(listener));
}

/** Answers whatever bytes come with bytes as they are. */
async function rawServer(onConnection: (socket: Socket) => void): Promise<number> {
  return listening(
    createServer((socket) => {
      socket.on('error', () => undefined);
      onConnection(socket);
    }),
  );
}

async function listening(server: ReturnType<typeof createServer>): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => void server.close(() => resolve()));
  });
  return (server.address() as AddressInfo).port;
}

type World = { readonly proxy: FilteringProxy; readonly connected: string[]; readonly resolved: string[] };

/** A proxy in a world of made-up names; whatever public address it connects to, the server at `port` answers. */
async function proxyIn(
  names: Readonly<Record<string, readonly string[] | (() => readonly string[])>>,
  port: number,
  options: FilteringProxyOptions = {},
): Promise<World> {
  const connected: string[] = [];
  const resolved: string[] = [];
  const proxy = await startFilteringProxy({
    ...options,
    resolve: async (host) => {
      resolved.push(host);
      const found = names[host];
      if (!found) throw Object.assign(new Error(host), { code: 'ENOTFOUND' });
      return typeof found === 'function' ? found() : found;
    },
    connect: (address, at) => {
      connected.push(`${address}:${at}`);
      return connect(port, '127.0.0.1');
    },
  });
  closing.push(() => proxy.close());
  return { proxy, connected, resolved };
}

type Answer = {
  readonly status: number;
  readonly refused: string | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly isWhole: boolean;
};

function get(
  { port, username, password }: FilteringProxy,
  url: string,
  options: {
    readonly method?: string;
    readonly headers?: Record<string, string>;
    readonly body?: string;
  } = {},
): Promise<Answer> {
  const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  return new Promise((resolve, reject) => {
    const asked = request({
      port,
      host: '127.0.0.1',
      method: options.method ?? 'GET',
      path: url,
      agent: false,
      headers: {
        Host: /^\w+:\/\/([^/]*)/.exec(url)?.[1] ?? '',
        'Proxy-Authorization': authorization,
        ...options.headers,
      },
    });
    asked.on('error', reject);
    asked.on('response', (answer) => {
      let body = '';
      answer.setEncoding('latin1').on('data', (part) => {
        body += part;
      });
      answer.on('error', () => undefined);
      answer.on('close', () =>
        resolve({
          status: answer.statusCode ?? 0,
          refused: answer.headers['x-pressmark-refused']?.toString(),
          headers: answer.headers,
          body,
          isWhole: answer.complete,
        }),
      );
    });
    asked.end(options.body);
  });
}

/** Sends bytes to the proxy as they are and gives all that comes back. */
function speak(proxy: FilteringProxy, ...parts: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const rest = [...parts];
    const socket = connect(proxy.port, '127.0.0.1');
    socket.setEncoding('latin1');
    socket.on('connect', () => socket.write(rest.shift() ?? ''));
    socket.on('data', (part: string) => {
      heard += part;
      const next = rest.shift();
      if (next !== undefined) socket.write(next);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(heard));
  });
}

const credential = ({ username, password }: FilteringProxy) =>
  `Proxy-Authorization: Basic ${Buffer.from(`${username}:${password}`).toString('base64')}\r\n`;
const connectLine = (proxy: FilteringProxy, place: string) =>
  `CONNECT ${place} HTTP/1.1\r\nHost: ${place}\r\n${credential(proxy)}\r\n`;
const reasons = (proxy: FilteringProxy) =>
  proxy.refusals().map(({ host, port, reason }) => `${host}:${port} ${reason}`);

describe('startFilteringProxy: what is passed on', () => {
  it('is the request and the answer as they are, without what is between neighbours', async () => {
    let seen: readonly string[] = [];
    let url = '';
    const port = await webServer((asked, answer) => {
      seen = asked.rawHeaders;
      url = asked.url ?? '';
      answer.sendDate = false;
      answer.writeHead(203, 'As It Was', [
        'Set-Cookie',
        'a=1',
        'set-cookie',
        'b=2',
        'Content-Length',
        '4',
        'Keep-Alive',
        'x',
        'X-Pressmark-Refused',
        'private-address',
      ]);
      answer.end('body');
    });
    const { proxy, connected } = await proxyIn({ 'site.test': [PUBLIC] }, port);
    const answer = await get(proxy, 'http://site.test/path?q=1', {
      headers: { 'X-Odd': 'é', 'Proxy-Connection': 'keep-alive', Connection: 'X-Hop, Host', 'X-Hop': '1' },
    });
    expect(url).toBe('/path?q=1');
    expect(seen).toEqual(['Host', 'site.test', 'X-Odd', 'é', 'Connection', 'close']);
    expect(answer).toMatchObject({ status: 203, body: 'body', headers: { 'set-cookie': ['a=1', 'b=2'] } });
    expect(Object.keys(answer.headers).sort()).toEqual(['content-length', 'set-cookie']);
    expect(connected).toEqual([`${PUBLIC}:80`]);
    expect(proxy.refusals()).toEqual([]);
  });

  it('is what a form sends, and an answer without a length', async () => {
    const port = await webServer((asked, answer) => {
      answer.useChunkedEncodingByDefault = false;
      asked.pipe(answer);
    });
    const { proxy } = await proxyIn({ 'site.test': [PUBLIC] }, port);
    const answer = await get(proxy, 'http://site.test/', { method: 'POST', body: 'text=sent' });
    expect(answer).toMatchObject({ status: 200, body: 'text=sent', isWhole: true });
  });

  it('is whatever goes through a tunnel', async () => {
    const port = await rawServer((socket) => socket.on('data', (data) => socket.end(`heard ${data}`)));
    const { proxy, connected } = await proxyIn({ 'site.test': [PUBLIC] }, port);
    const heard = await speak(proxy, connectLine(proxy, 'site.test:443'), 'not HTTP');
    expect(heard).toBe('HTTP/1.1 200 Connection established\r\n\r\nheard not HTTP');
    expect(connected).toEqual([`${PUBLIC}:443`]);
  });
});

describe('startFilteringProxy: who may be reached', () => {
  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1:8080/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0/',
    'http://loop.test/',
    'http://mixed.test/',
    'http://mixed6.test/',
    'http://router.test/',
    'http://mapped.test/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
    'http://255.255.255.255/',
  ])('is not %s', async (url) => {
    const names = {
      'loop.test': ['127.0.0.1'],
      'mixed.test': [PUBLIC, '127.0.0.1'],
      'mixed6.test': [PUBLIC, '::1'],
      'router.test': ['192.168.0.1'],
      'mapped.test': ['::ffff:10.0.0.1'],
    };
    const { proxy, connected } = await proxyIn(names, 1);
    expect(await get(proxy, url, { headers: { Host: new URL(url).host } })).toMatchObject({
      status: 403,
      refused: 'private-address',
    });
    const place = new URL(url).host;
    const tunnel = await speak(
      proxy,
      connectLine(proxy, place.includes(']:') || /:\d+$/.test(place) ? place : `${place}:443`),
    );
    expect(tunnel).toMatch(/^HTTP\/1\.1 403 .*X-Pressmark-Refused: private-address/s);
    expect(proxy.refusals()).toHaveLength(2);
    expect(proxy.refusals()[0]?.said.key).toBe('refusal.private-address');
    expect(connected).toEqual([]);
  });

  it('is the very address that was looked at, though the name has another a moment later', async () => {
    const port = await webServer((_, answer) => answer.end('public'));
    const answers = [[PUBLIC], ['127.0.0.1']];
    const { proxy, connected, resolved } = await proxyIn(
      { 'rebind.test': () => answers.shift() ?? ['127.0.0.1'] },
      port,
    );
    expect(await get(proxy, 'http://rebind.test/')).toMatchObject({ body: 'public' });
    expect(await get(proxy, 'http://rebind.test/')).toMatchObject({ refused: 'private-address' });
    expect(connected).toEqual([`${PUBLIC}:80`]);
    expect(resolved).toEqual(['rebind.test', 'rebind.test']);
  });

  it('is not a port of mail and the like', async () => {
    const { proxy, connected } = await proxyIn({ 'site.test': [PUBLIC] }, 1);
    expect(await get(proxy, 'http://site.test:25/')).toMatchObject({ status: 403, refused: 'unsafe-port' });
    expect(await speak(proxy, connectLine(proxy, 'site.test:6000'))).toContain('403');
    expect(connected).toEqual([]);
  });

  it('is the next address if the first does not answer', async () => {
    const port = await webServer((_, answer) => answer.end('second'));
    const { proxy, connected } = await (async () => {
      const tried: string[] = [];
      const started = await startFilteringProxy({
        resolve: async () => ['2606:4700::1', PUBLIC],
        connect: (address) => {
          tried.push(address);
          return connect(address === PUBLIC ? port : 1, '127.0.0.1');
        },
      });
      closing.push(() => started.close());
      return { proxy: started, connected: tried };
    })();
    expect(await get(proxy, 'http://site.test/')).toMatchObject({ body: 'second' });
    expect(connected).toEqual(['2606:4700::1', PUBLIC]);
  });
});

describe('startFilteringProxy: the private place that was allowed', () => {
  const names = {
    'nas.home': ['192.168.0.9'],
    localhost: ['127.0.0.1', '::1'],
    'other.home': ['192.168.0.8'],
    'alias.home': ['192.168.0.9'],
  };

  it.each([
    ['nas.home', 8080, 'http://nas.home:8080/', true],
    ['nas.home', 8080, 'http://192.168.0.9:8080/', true],
    ['nas.home', 8080, 'http://alias.home:8080/', true],
    ['nas.home', 8080, 'http://nas.home/', false],
    ['nas.home', 8080, 'http://nas.home:8081/', false],
    ['nas.home', 8080, 'http://other.home:8080/', false],
    ['nas.home', 8080, 'http://127.0.0.1:8080/', false],
    ['127.0.0.1', 8080, 'http://127.0.0.1:8080/', true],
    ['127.0.0.1', 8080, 'http://localhost:8080/', true],
    ['127.0.0.1', 8080, 'http://[::1]:8080/', true],
    ['[::1]', 8080, 'http://127.5.0.1:8080/', true],
    ['localhost', 8080, 'http://127.0.0.1:8080/', true],
    ['127.0.0.1', 8080, 'http://localhost:8081/', false],
    ['127.0.0.1', 8080, 'http://192.168.0.9:8080/', false],
    ['gone.home', 8080, 'http://127.0.0.1:8080/', false],
    ['93.184.216.34', 8080, 'http://127.0.0.1:8080/', false],
  ])('%s, port %i: %s is reached: %s', async (host, port, url, isReached) => {
    const server = await webServer((_, answer) => answer.end('reached'));
    const { proxy } = await proxyIn(names, server, { allowed: { host, port } });
    const answer = await get(proxy, url);
    expect(answer.body === 'reached').toBe(isReached);
    expect(answer.refused).toBe(isReached ? undefined : 'private-address');
  });
});

describe('startFilteringProxy: who is answered', () => {
  it('is nobody without the password, and no server hears of it', async () => {
    const { proxy, connected } = await proxyIn({ 'site.test': [PUBLIC] }, 1);
    const wrong = { 'Proxy-Authorization': `Basic ${Buffer.from('capture:guess').toString('base64')}` };
    const answer = await get(proxy, 'http://site.test/', { headers: wrong });
    expect(answer.status).toBe(407);
    expect(answer.headers['proxy-authenticate']).toMatch(/^Basic realm=/);
    expect(await speak(proxy, 'CONNECT site.test:443 HTTP/1.1\r\nHost: site.test:443\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 407 /,
    );
    expect(connected).toEqual([]);
  });

  it.each([
    ['a path alone', '/path', 'site.test'],
    ['https in absolute form', 'https://site.test/', 'site.test'],
    ['another scheme', 'ftp://site.test/', 'site.test'],
    ['a name and password in the address', 'http://me:you@site.test/', 'site.test'],
    ['another host in the header', 'http://site.test/', 'other.test'],
    ['another port in the header', 'http://site.test/', 'site.test:81'],
    ['an empty host in the header', 'http://site.test/', ''],
  ])('is not a request with %s', async (_, url, Host) => {
    const { proxy, connected } = await proxyIn({ 'site.test': [PUBLIC] }, 1);
    expect(await get(proxy, url, { headers: { Host } })).toMatchObject({ status: 400 });
    expect(connected).toEqual([]);
  });

  it.each([
    ['two hosts', 'Host: site.test\r\nHost: other.test\r\n\r\n'],
    ['two lengths', 'Host: site.test\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
    [
      'a length and chunks',
      'Host: site.test\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a folded header', 'Host: site.test\r\nX: a\r\n b\r\n\r\n'],
    ['a bare line feed', 'Host: site.test\nX: a\n\n'],
    ['70 KB of headers', `Host: site.test\r\nX: ${'a'.repeat(70_000)}\r\n\r\n`],
  ])('is not a request with %s', async (_, rest) => {
    const { proxy, connected } = await proxyIn({ 'site.test': [PUBLIC] }, 1);
    const heard = await speak(
      proxy,
      `POST http://site.test/ HTTP/1.1\r\nConnection: close\r\n${credential(proxy)}${rest}`,
    );
    expect(heard).not.toContain(' 200 ');
    expect(connected).toEqual([]);
  });

  it.each([
    'site.test',
    'site.test:',
    'site.test:99999',
    ':443',
    'a b:443',
    'http://site.test:443',
    'me@site.test:443',
    'site.test:0',
  ])('is not a tunnel to %j', async (place) => {
    const { proxy, connected } = await proxyIn({ 'site.test': [PUBLIC] }, 1);
    expect(await speak(proxy, connectLine(proxy, place))).not.toContain(' 200 ');
    expect(connected).toEqual([]);
  });
});

describe('startFilteringProxy: what fails', () => {
  it.each([
    ['bytes that are not HTTP', 'SSH-2.0-OpenSSH\r\n', 'not-http'],
    ['no answer at all', '', 'cut-off'],
    ['a header cut in two', 'HTTP/1.1 200 OK\r\nContent-Le', 'cut-off'],
    ['10 MB of one header', `HTTP/1.1 200 OK\r\nX: ${'a'.repeat(10_000_000)}\r\n\r\n`, 'headers-too-large'],
    ['100,000 headers', `HTTP/1.1 200 OK\r\n${'X: y\r\n'.repeat(100_000)}\r\n`, 'headers-too-large'],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab', 'not-http'],
    [
      'a switch of protocols',
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n',
      'not-http',
    ],
  ])('is told by its name: %s', async (_, bytes, reason) => {
    const port = await rawServer((socket) => socket.once('data', () => socket.end(bytes)));
    const { proxy } = await proxyIn({ 'site.test': [PUBLIC] }, port);
    expect(await get(proxy, 'http://site.test/')).toMatchObject({ status: 502, refused: reason });
    expect(reasons(proxy)).toEqual([`site.test:80 ${reason}`]);
  });

  it.each([
    ['a length that is too long', 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf'],
    ['chunks without an end', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n'],
  ])('midway is not taken for the whole: %s', async (_, bytes) => {
    const port = await rawServer((socket) => socket.once('data', () => socket.end(bytes)));
    const { proxy } = await proxyIn({ 'site.test': [PUBLIC] }, port);
    expect(await get(proxy, 'http://site.test/')).toMatchObject({
      status: 200,
      body: 'half',
      isWhole: false,
    });
    expect(reasons(proxy)).toEqual(['site.test:80 cut-off']);
  });

  it('is a name that nobody has, and a port at which nobody listens', async () => {
    const { proxy } = await proxyIn({ 'site.test': [PUBLIC] }, 1);
    expect(await get(proxy, 'http://nobody.test/')).toMatchObject({ status: 502, refused: 'unknown-name' });
    expect(await get(proxy, 'http://site.test/')).toMatchObject({
      status: 502,
      refused: 'connection-refused',
    });
    expect(await speak(proxy, connectLine(proxy, 'nobody.test:443'))).toContain(
      'X-Pressmark-Refused: unknown-name',
    );
  });
});

describe('startFilteringProxy: limits', () => {
  it('gives up on a name that takes for ever', async () => {
    const proxy = await startFilteringProxy({
      resolve: () => new Promise(() => undefined),
      limits: { connectMs: 5 },
    });
    closing.push(() => proxy.close());
    expect(await get(proxy, 'http://site.test/')).toMatchObject({ status: 504, refused: 'timed-out' });
  });

  it.each([
    ['says nothing', '', { idleMs: 20 }],
    ['never ends its headers', 'HTTP/1.1 200 OK\r\n', { answerMs: 20 }],
  ])('gives up on a server that %s', async (_, bytes, limits) => {
    const port = await rawServer((socket) => void socket.write(bytes));
    const { proxy } = await proxyIn({ 'site.test': [PUBLIC] }, port, { limits });
    expect(await get(proxy, 'http://site.test/')).toMatchObject({ status: 504, refused: 'timed-out' });
  });

  it('gives up on a tunnel whose server says nothing, and names it', async () => {
    const port = await rawServer(() => undefined);
    const { proxy } = await proxyIn({ 'site.test': [PUBLIC] }, port, { limits: { idleMs: 20 } });
    await speak(proxy, connectLine(proxy, 'site.test:443'), 'hello?');
    expect(reasons(proxy)).toEqual(['site.test:443 timed-out']);
  });

  it('breaks off what is too large, and asks for nothing more', async () => {
    const port = await webServer((_, answer) => answer.end('a'.repeat(1_000_000)));
    const { proxy, connected } = await proxyIn({ 'site.test': [PUBLIC] }, port, {
      limits: { bytes: 200_000 },
    });
    const answer = await get(proxy, 'http://site.test/');
    expect(answer.isWhole).toBe(false);
    expect(answer.body.length).toBeLessThanOrEqual(200_000);
    expect(await get(proxy, 'http://site.test/')).toMatchObject({ status: 403, refused: 'too-much-data' });
    expect(connected).toHaveLength(1);
    expect(proxy.bytes()).toBeGreaterThan(200_000);
  });

  it('breaks off a tunnel with too much in it, either way', async () => {
    const port = await rawServer((socket) => socket.on('data', () => socket.end('a'.repeat(50_000))));
    const down = await proxyIn({ 'site.test': [PUBLIC] }, port, { limits: { bytes: 10_000 } });
    await speak(down.proxy, connectLine(down.proxy, 'site.test:443'), 'give');
    expect(reasons(down.proxy)).toEqual(['site.test:443 too-much-data']);
    const up = await proxyIn({ 'site.test': [PUBLIC] }, port, { limits: { uploadBytes: 3 } });
    expect(await speak(up.proxy, connectLine(up.proxy, 'site.test:443'), 'give')).not.toContain('aaa');
    expect(reasons(up.proxy)).toEqual(['site.test:443 too-much-upload']);
  });

  it('does not let a page send much', async () => {
    const port = await webServer(
      (asked, answer) => void asked.resume().on('end', () => answer.end('took it')),
    );
    const { proxy } = await proxyIn({ 'site.test': [PUBLIC] }, port, { limits: { uploadBytes: 10 } });
    const answer = await get(proxy, 'http://site.test/', { method: 'POST', body: 'more than ten' });
    expect(answer).toMatchObject({ status: 413, refused: 'too-much-upload' });
  });

  it('counts requests', async () => {
    const port = await webServer((_, answer) => answer.end('one'));
    const { proxy } = await proxyIn({ 'site.test': [PUBLIC] }, port, { limits: { requests: 1 } });
    expect(await get(proxy, 'http://site.test/')).toMatchObject({ body: 'one' });
    expect(await get(proxy, 'http://site.test/')).toMatchObject({
      status: 429,
      refused: 'too-many-requests',
    });
  });

  it('ends everything when the capture has had its time', async () => {
    const port = await rawServer((socket) => void socket.write('HTTP/1.1 200 OK\r\n\r\ndrip'));
    const { proxy } = await proxyIn({ 'site.test': [PUBLIC] }, port, { limits: { totalMs: 50 } });
    expect(await get(proxy, 'http://site.test/')).toMatchObject({ body: 'drip', isWhole: false });
    expect(await get(proxy, 'http://site.test/')).toMatchObject({ status: 504, refused: 'time-over' });
    expect(reasons(proxy)).toEqual(['site.test:80 time-over', 'site.test:80 time-over']);
  });

  it('lets go of everything on close', async () => {
    let hasEnded: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => {
      hasEnded = resolve;
    });
    const port = await rawServer((socket) => socket.on('close', hasEnded).write('hello'));
    const { proxy } = await proxyIn({ 'site.test': [PUBLIC] }, port);
    const heard = speak(proxy, connectLine(proxy, 'site.test:443'), 'hi');
    const slow = get(proxy, 'http://site.test/').catch(() => 'cut');
    await new Promise((resolve) => setImmediate(resolve));
    await proxy.close();
    await Promise.all([heard, slow]);
    await proxy.close();
    expect(await Promise.race([ended.then(() => 'ended'), heard])).toBeDefined();
  });
});
