import type { IncomingMessage } from 'node:http';
import { type Place, Refused } from './refusal.ts';

/** What a plain request asks of which server. */
export type ProxyTarget = { readonly place: Place; readonly path: string; readonly authority: string };

/**
 * Reads a request in absolute form. Its host is normalised as browsers do it: `http://0x7f.1/` asks for
 * `127.0.0.1`.
 *
 * @throws Refused `malformed` if it is not one, or if its Host header names another server
 * @see RFC 9112, 3.2.2
 */
export function targetOf(request: IncomingMessage): ProxyTarget {
  const url = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : undefined;
  if (url?.protocol !== 'http:' || url.username || url.password || !url.hostname)
    throw new Refused('malformed');
  const [host, ...more] = hostHeaders(request);
  if (host === undefined || more.length > 0 || hostOf(host) !== url.host) throw new Refused('malformed');
  const place = { host: url.hostname, port: Number(url.port || 80) };
  return { place, path: `${url.pathname}${url.search}`, authority: url.host };
}

/** Reads the target of a CONNECT, `host:port`. @throws Refused `malformed` @see RFC 9110, 9.3.6 */
export function tunnelPlaceOf(request: IncomingMessage): Place {
  const [, name = '', port = ''] =
    /^(\[[0-9a-f:.]+\]|[^\s:/?#@[\]\\]+):(\d{1,5})$/i.exec(request.url ?? '') ?? [];
  const hosts = hostHeaders(request);
  const host = hostOf(name);
  const isNamedAlike = hosts.every((each) => each.toLowerCase() === (request.url ?? '').toLowerCase());
  if (!host || hosts.length > 1 || !isNamedAlike) throw new Refused('malformed');
  return { host, port: Number(port) };
}

function hostHeaders(request: IncomingMessage): readonly string[] {
  const { rawHeaders } = request;
  return rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === 'host');
}

function hostOf(authority: string): string | undefined {
  const text = `http://${authority}/`;
  return URL.canParse(text) ? new URL(text).host : undefined;
}
