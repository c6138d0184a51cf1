import { request as ask, type ClientRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { logLineOf } from '#core/said/said.ts';
import { endToEndHeaders } from './end-to-end-headers.ts';
import { metered } from './metered.ts';
import { type Place, REFUSED_HEADER, Refused, refusalAt, statusOf } from './refusal.ts';
import { type Relay, reach } from './relay.ts';
import { type ProxyTarget, targetOf } from './requested-place.ts';

/** Answers a plain request with what the server says, over a connection made for this one. Never rejects. */
export async function forwardRequest(
  relay: Relay,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let place: Place = { host: request.url ?? '', port: 0 };
  let socket: Socket | undefined;
  try {
    const target = targetOf(request);
    place = target.place;
    socket = await reach(relay, place);
    if (!response.destroyed) await exchange(relay, { target, socket, request, response });
  } catch (error) {
    if (isBrowserGone(error)) return;
    const refused = Refused.from(error);
    relay.note(place, refused);
    refuse(response, place, refused);
  } finally {
    socket?.destroy();
  }
}

type Exchange = {
  readonly target: ProxyTarget;
  readonly socket: Socket;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
};

async function exchange(relay: Relay, { target, socket, request, response }: Exchange): Promise<void> {
  const asked = askServer(relay, { target, socket, request });
  const broken = new AbortController();
  const fail = (refused: Refused) => {
    broken.abort(refused);
    asked.destroy(refused);
  };
  const cut = () => fail(new Refused('time-over'));
  const leave = () => asked.destroy(new BrowserGone());
  socket.setTimeout(relay.limits.idleMs, () => fail(new Refused('timed-out')));
  relay.ended.addEventListener('abort', cut, { once: true });
  response.once('close', leave);
  try {
    const answering = answerOf(asked, relay.limits.answerMs);
    const sent = metered((bytes) => relay.budget.send(bytes), fail);
    // Its failure is that of `asked`, which `answering` tells.
    pipeline(request, sent, asked).catch(() => undefined);
    const answer = await answering;
    writeHead(response, answer);
    const received = metered((bytes) => relay.budget.receive(bytes), fail);
    await pipeline(answer, received, response, { signal: broken.signal });
  } catch (error) {
    throw broken.signal.aborted ? broken.signal.reason : error;
  } finally {
    relay.ended.removeEventListener('abort', cut);
    response.off('close', leave);
    asked.destroy();
  }
}

/**
 * The headers as the server sent them, and none of our own but for how the answer ends: without a length it
 * goes in chunks, so that the browser knows one that was broken off.
 */
function writeHead(response: ServerResponse, answer: IncomingMessage): void {
  response.sendDate = false;
  response.removeHeader('Connection');
  response.writeHead(answer.statusCode ?? 502, answer.statusMessage, endToEndHeaders(answer.rawHeaders));
}

class BrowserGone extends Error {}

function isBrowserGone(error: unknown): boolean {
  if (error instanceof BrowserGone) return true;
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}

function askServer(relay: Relay, { target, socket, request }: Omit<Exchange, 'response'>): ClientRequest {
  const headers = endToEndHeaders(request.rawHeaders);
  const at = headers.findIndex((name, index) => index % 2 === 0 && name.toLowerCase() === 'host');
  headers[at + 1] = target.authority;
  if (request.headers['transfer-encoding'] !== undefined) headers.push('Transfer-Encoding', 'chunked');
  const asked = ask({
    method: request.method,
    path: target.path,
    headers: [...headers, 'Connection', 'close'],
    setHost: false,
    maxHeaderSize: relay.limits.headerBytes,
    createConnection: () => socket,
  });
  asked.maxHeadersCount = 0;
  return asked;
}

/** @throws Refused, or what the parser says of bytes that are not HTTP */
function answerOf(asked: ClientRequest, withinMs: number): Promise<IncomingMessage> {
  const late = setTimeout(() => asked.destroy(new Refused('timed-out')), withinMs);
  return new Promise<IncomingMessage>((resolve, reject) => {
    asked.once('response', resolve);
    asked.on('error', reject);
    asked.once('close', () => reject(new Refused('cut-off')));
    asked.once('upgrade', (_, socket) => {
      socket.destroy();
      reject(new Refused('not-http'));
    });
  }).finally(() => clearTimeout(late));
}

/** Says so if nothing was said yet; else breaks off, so that the browser takes no part for the whole. */
function refuse(response: ServerResponse, place: Place, { reason }: Refused): void {
  if (response.headersSent || response.destroyed) return void response.destroy();
  response
    .writeHead(statusOf(reason), 'Refused', {
      [REFUSED_HEADER]: reason,
      'Content-Type': 'text/plain; charset=utf-8',
      Connection: 'close',
    })
    .end(logLineOf(refusalAt(place, reason).said));
}
