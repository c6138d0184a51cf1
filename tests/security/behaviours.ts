import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { brotliCompressSync, constants, deflateRawSync } from 'node:zlib';
import type { TlsFault } from './bad-certificates.ts';

/** Something a server, or the page it serves, may do to whoever opens it. */
export type Behaviour = {
  readonly id: string;
  /** Over HTTP; `path` is below the behaviour's own folder, and empty for its page. */
  readonly http?: (request: IncomingMessage, response: ServerResponse, path: string) => void;
  /** Over TCP, after the connection. */
  readonly tcp?: (socket: Socket) => void;
  readonly tls?: TlsFault;
};

type Http = NonNullable<Behaviour['http']>;

const MEGABYTE = 1_000_000;
const LINE =
  '<p>All work and no play makes a page a long page, whoever may want to read it to its end.</p>\n';

const page =
  (body: string): Http =>
  (_, response) =>
    void response
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .end(`<!doctype html><title>Hostile</title>${LINE.repeat(5)}${body}`);
const scripted = (code: string): Http => page(`<script>${code}</script>`);
const http = (ways: Readonly<Record<string, Http>>): Behaviour[] =>
  Object.entries(ways).map(([id, handle]) => ({ id, http: handle }));
const tcp = (ways: Readonly<Record<string, (socket: Socket) => void>>): Behaviour[] =>
  Object.entries(ways).map(([id, handle]) => ({ id, tcp: handle }));
const redirect = (response: ServerResponse, to: string) =>
  void response.writeHead(302, { Location: to }).end();

/** Sends a part again and again, as fast as it is taken, until the other side has gone. */
function pour(
  socket: Socket | ServerResponse,
  part: Uint8Array | string,
  times = Number.POSITIVE_INFINITY,
): void {
  let left = times;
  const more = () => {
    while (left > 0 && !socket.destroyed) {
      left -= 1;
      if (!socket.write(part)) return void socket.once('drain', more);
    }
    if (!socket.destroyed) socket.end();
  };
  more();
}

/** Sends a part every second, until the other side has gone. */
function drip(socket: Socket | ServerResponse, part: string): void {
  const timer = setInterval(() => socket.write(part), 1_000);
  socket.once('close', () => clearInterval(timer));
}

const onRequest = (socket: Socket, answer: () => void) => void socket.once('data', answer);

/** 10 MB of nothing, packed so that it can follow itself. */
const zeros = () => deflateRawSync(Buffer.alloc(10 * MEGABYTE), { finishFlush: constants.Z_FULL_FLUSH });
const bomb =
  (encoding: string, head: readonly number[], type = 'text/html'): Http =>
  (_, response) => {
    response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': encoding });
    response.write(Buffer.from(head));
    pour(response, zeros(), 1_000);
  };
const GZIP = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3];
const DEFLATE = [0x78, 0x9c];

const redirects = http({
  'redirect loop': (_, response) => redirect(response, '?again'),
  'redirect to ever new addresses': (request, response) => redirect(response, `${request.url}1`),
  'chain of 21 redirects': (_, response, path) =>
    Number(path || 0) >= 21 ? page('')(_, response, path) : redirect(response, `./${Number(path || 0) + 1}`),
  'chain of 15 redirects': (_, response, path) =>
    Number(path || 0) >= 15 ? page('')(_, response, path) : redirect(response, `./${Number(path || 0) + 1}`),
  'meta refresh loop': page('<meta http-equiv=refresh content=0>'),
  'reload loop': scripted('location.reload()'),
  'location loop': scripted('location.search = Math.random()'),
  'history loop': scripted(
    'setInterval(() => { for (let n = 0; n < 50; n += 1) history.pushState(0, "", "?" + Math.random()) }, 1)',
  ),
});

const slow = [
  ...tcp({
    'silence after connecting': () => undefined,
    'a header line a second': (socket) =>
      onRequest(socket, () => {
        socket.write('HTTP/1.1 200 OK\r\n');
        drip(socket, 'X: y\r\n');
      }),
    'interim answers without end': (socket) =>
      onRequest(socket, () => drip(socket, 'HTTP/1.1 103 Early Hints\r\n\r\n')),
  }),
  ...http({
    'a line of the page a second': (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' }).write(LINE);
      drip(response, LINE);
    },
    'a picture that never ends': (_, response, path) => {
      if (path === '') return page('<img src="x.png">')(_, response, path);
      response.writeHead(200, { 'Content-Type': 'image/png' });
      drip(response, 'x');
    },
    'a style sheet that never answers': (_, response, path) => {
      if (path === '') page('<link rel=stylesheet href="x.css">')(_, response, path);
    },
    'requests without end': scripted('setInterval(() => fetch("x?" + Math.random()), 20)'),
  }),
];

const large = http({
  'gzip bomb, 10 GB': bomb('gzip', GZIP),
  'deflate bomb, 10 GB': bomb('deflate', DEFLATE),
  'brotli bomb, 500 MB': (_, response) =>
    void response
      .writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'br' })
      .end(
        brotliCompressSync(Buffer.alloc(500 * MEGABYTE), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
      ),
  'script that is a gzip bomb': (_, response, path) =>
    path === ''
      ? page('<script src="x.js"></script>')(_, response, path)
      : bomb('gzip', GZIP, 'text/javascript')(_, response, path),
  'picture that is a gzip bomb': (_, response, path) =>
    path === ''
      ? page('<img src="x.svg">')(_, response, path)
      : bomb('gzip', GZIP, 'image/svg+xml')(_, response, path),
  'page of 1 GB': (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': LINE.length * 10_000_000 });
    pour(response, LINE.repeat(1_000), 10_000);
  },
  'page without end': (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    pour(response, LINE.repeat(1_000));
  },
  'style sheet of 23 MB': (_, response, path) =>
    path === ''
      ? page('<link rel=stylesheet href="x.css">')(_, response, path)
      : void response.setHeader('Content-Type', 'text/css').end('.a{color:red}\n'.repeat(1_650_000)),
  '10,000 resources': (request, response, path) =>
    path === ''
      ? page(Array.from({ length: 10_000 }, (_, n) => `<img src="${n}.svg">`).join(''))(
          request,
          response,
          path,
        )
      : void response
          .setHeader('Content-Type', 'image/svg+xml')
          .end('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'),
  'picture of 30,000 × 30,000': (_, response, path) =>
    path === ''
      ? page(
          '<img src="x.svg"><script>const c = document.createElement("canvas"); c.width = c.height = 30000; c.getContext("2d").fillRect(0, 0, 30000, 30000); document.body.append(c)</script>',
        )(_, response, path)
      : void response
          .setHeader('Content-Type', 'image/svg+xml')
          .end(
            '<svg xmlns="http://www.w3.org/2000/svg" width="30000" height="30000"><rect width="30000" height="30000"/></svg>',
          ),
  'pictures one after another, without end': (_, response) => {
    response.writeHead(200, { 'Content-Type': 'multipart/x-mixed-replace; boundary=x' });
    drip(response, '--x\r\nContent-Type: text/html\r\n\r\nx\r\n');
  },
  'events without end': (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    drip(response, 'data: x\n\n');
  },
  'download without end': (_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/zip', 'Content-Disposition': 'attachment' });
    pour(response, Buffer.alloc(65_536));
  },
  'download from the page': (_, response, path) =>
    path === ''
      ? page('<a id=a download href="x.zip">x</a><script>setInterval(() => a.click(), 50)</script>')(
          _,
          response,
          path,
        )
      : void response
          .writeHead(200, { 'Content-Type': 'application/zip', 'Content-Disposition': 'attachment' })
          .end('x'),
});

const answer =
  (text: string, end: (socket: Socket) => void = (socket) => void socket.end()) =>
  (socket: Socket) =>
    onRequest(socket, () => socket.write(text, 'latin1', () => end(socket)));
const wrong = [
  ...tcp({
    'length too long': answer(
      `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n${LINE}`,
    ),
    'length too short': answer(
      `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 30\r\n\r\n${LINE}`,
    ),
    'length below zero': answer(
      `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: -1\r\n\r\n${LINE}`,
    ),
    'two lengths': answer(`HTTP/1.1 200 OK\r\nContent-Length: 30\r\nContent-Length: 31\r\n\r\n${LINE}`),
    'cut off within a chunk': answer(
      `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n200\r\n${LINE}`,
    ),
    'reset within the page': answer(
      `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n${LINE}`,
      (socket) => void socket.resetAndDestroy(),
    ),
    'reset instead of an answer': (socket) => onRequest(socket, () => void socket.resetAndDestroy()),
    'closed instead of an answer': (socket) => onRequest(socket, () => void socket.end()),
    'closed on connecting': (socket) => void socket.end(),
    'a header of 10 MB': answer(`HTTP/1.1 200 OK\r\nX: ${'a'.repeat(10 * MEGABYTE)}\r\n\r\n${LINE}`),
    '100,000 headers': answer(`HTTP/1.1 200 OK\r\n${'X: y\r\n'.repeat(100_000)}\r\n${LINE}`),
    'headers without end': (socket) =>
      onRequest(socket, () => {
        socket.write('HTTP/1.1 200 OK\r\n');
        pour(socket, 'X: y\r\n'.repeat(1_000));
      }),
    'not HTTP': answer('SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n'),
    'random bytes without end': (socket) =>
      onRequest(socket, () => pour(socket, Buffer.alloc(65_536, '\u0000\u00ff\u0013'))),
  }),
  ...http({
    'name and password asked for': (_, response) =>
      void response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="x"' }).end('No.'),
    'name and password asked for as a proxy': (_, response) =>
      void response.writeHead(407, { 'Proxy-Authenticate': 'Basic realm="x"' }).end('No.'),
    'name and password asked for a picture': (_, response, path) =>
      path === ''
        ? page('<img src="x.png">')(_, response, path)
        : void response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="x"' }).end(),
    'error 500': (_, response) =>
      void response.writeHead(500, { 'Content-Type': 'text/html' }).end('Broken.'),
    'no content': (_, response) => void response.writeHead(204).end(),
    'encoded as it is not': (_, response) =>
      void response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' }).end(LINE),
  }),
];

const TLS_FAULTS = {
  'certificate of its own': 'self-signed',
  'certificate that has run out': 'expired',
  'certificate of another host': 'wrong-host',
  'certificate of an unknown authority': 'unknown-authority',
  'TLS 1.0': 'old-protocol',
  'HTTP where TLS should be': 'plain-http',
  'silence where TLS should be': 'silent',
} as const;
const tls: Behaviour[] = Object.entries(TLS_FAULTS).map(([id, fault]) => ({ id, tls: fault }));

const pages = http({
  'alert loop': scripted('for (;;) alert("x")'),
  'confirm, prompt and print, each for ever': scripted(
    'setInterval(() => { confirm("x"); prompt("x"); print(); }, 1); onload = () => print()',
  ),
  'beforeunload that holds on': scripted(
    'addEventListener("beforeunload", (e) => { e.preventDefault(); e.returnValue = "x"; }); setTimeout(() => location.reload(), 200)',
  ),
  'script that never ends': scripted('for (;;);'),
  'script that never ends, after the page': scripted('onload = () => setTimeout(() => { for (;;); }, 100)'),
  'script that takes all memory': scripted('const all = []; for (;;) all.push(new Uint8Array(5e7).fill(1))'),
  'page that grows for ever': scripted(
    'setInterval(() => document.body.insertAdjacentHTML("beforeend", "<p>more</p>".repeat(2000)), 5)',
  ),
  'document.write for ever': scripted(
    '(function more() { document.write("<p>more</p>"); setTimeout(more, 0); })()',
  ),
  'endless scroll': scripted(
    'addEventListener("scroll", () => { for (let n = 0; n < 50; n += 1) document.body.append(Object.assign(document.createElement("p"), {textContent: "more"})) }); document.body.style.height = "5000px"',
  ),
  popups: scripted('setInterval(() => window.open("?" + Math.random()), 20)'),
  'asks for every permission': scripted(
    'document.documentElement.requestFullscreen().catch(() => 0); navigator.geolocation.getCurrentPosition(() => 0); Notification.requestPermission(); navigator.mediaDevices?.getUserMedia({video:true,audio:true}).catch(() => 0); document.body.requestPointerLock(); navigator.clipboard?.readText().catch(() => 0)',
  ),
  'elements 100,000 deep': page('<div>'.repeat(100_000)),
  '1,000,000 elements': page('<b>x</b>'.repeat(1_000_000)),
  'frames in frames without end': (request, response, path) =>
    page(
      `<iframe src="./${Number(path || 0) + 1}"></iframe><iframe src="./${Number(path || 0) + 1}b"></iframe>`,
    )(request, response, path),
  '500 frames': page('<iframe srcdoc="x"></iframe>'.repeat(500)),
  'style sheets that import each other': (request, response, path) =>
    path === ''
      ? page('<link rel=stylesheet href="1.css">')(request, response, path)
      : void response
          .setHeader('Content-Type', 'text/css')
          .end(`@import "${Number.parseInt(path, 10) + 1}.css"; @import "1.css";`),
  'entities that multiply': (_, response) =>
    void response.setHeader('Content-Type', 'application/xml').end(
      `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
        .split('')
        .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghij'[at]};`.repeat(10)}">`)
        .join('')}]><x>&j;</x>`,
    ),
  'workers without end': scripted(
    'const u = URL.createObjectURL(new Blob(["for(;;);"])); for (let n = 0; n < 20; n += 1) new Worker(u)',
  ),
  'styles without end': scripted(
    'let n = 0; (function more() { const s = new CSSStyleSheet(); s.replaceSync(".a{color:red}".repeat(5000)); document.adoptedStyleSheets.push(s); if (++n < 400) setTimeout(more, 0); })()',
  ),
});

export const BEHAVIOURS: readonly Behaviour[] = [...redirects, ...slow, ...large, ...wrong, ...tls, ...pages];
