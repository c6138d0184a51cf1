import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { metered } from './metered.ts';
import { type Place, REFUSED_HEADER, Refused, statusOf } from './refusal.ts';
import { type Relay, reach } from './relay.ts';
import { tunnelPlaceOf } from './requested-place.ts';

/**
 * Answers a CONNECT: ties the browser to the place it asked for until one of them ends, or a limit is reached.
 * Never rejects.
 */
export async function openTunnel(
  relay: Relay,
  request: IncomingMessage,
  { browser, head }: { readonly browser: Socket; readonly head: Uint8Array },
): Promise<void> {
  let place: Place = { host: request.url ?? '', port: 0 };
  try {
    place = tunnelPlaceOf(request);
    const server = await reach(relay, place);
    if (browser.destroyed) return void server.destroy();
    browser.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.byteLength > 0) browser.unshift(head);
    await tie(relay, place, { browser, server });
  } catch (error) {
    const refused = Refused.from(error);
    relay.note(place, refused);
    refuse(browser, refused);
  }
}

/** Ends with the tunnel. A connection that ends is ordinary: the browser judges what came through. */
async function tie(relay: Relay, place: Place, { browser, server }: Ends): Promise<void> {
  let isAsked = false;
  const cut = () => {
    browser.destroy();
    server.destroy();
  };
  const fail = (refused: Refused) => {
    relay.note(place, refused);
    cut();
  };
  const up = metered((bytes) => {
    isAsked = true;
    relay.budget.send(bytes);
  }, fail);
  const down = metered((bytes) => {
    isAsked = false;
    relay.budget.receive(bytes);
  }, fail);
  // A silence is a failure only if the server has something to answer.
  server.setTimeout(relay.limits.idleMs, () => (isAsked ? fail(new Refused('timed-out')) : cut()));
  const stop = () => (isAsked ? fail(new Refused('time-over')) : cut());
  relay.ended.addEventListener('abort', stop, { once: true });
  await Promise.allSettled([pipeline(browser, up, server), pipeline(server, down, browser)]);
  relay.ended.removeEventListener('abort', stop);
  cut();
}

type Ends = { readonly browser: Socket; readonly server: Socket };

function refuse(browser: Socket, { reason }: Refused): void {
  if (browser.destroyed || browser.bytesWritten > 0 || !browser.writable) return void browser.destroy();
  browser.end(
    `HTTP/1.1 ${statusOf(reason)} Refused\r\n${REFUSED_HEADER}: ${reason}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
  );
}
