import { REFUSED_HEADER } from './refusal.ts';

/** Headers between two neighbours on the way, which a proxy does not pass on; nor may a site speak as the proxy. @see RFC 9110, 7.6.1 */
const HOP_BY_HOP: ReadonlySet<string> = new Set([
  REFUSED_HEADER.toLowerCase(),
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authentication-info',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'http2-settings',
  'expect',
]);

/**
 * Leaves out of a message's raw headers (name, value, name, value, …) what is meant for the proxy only: the
 * known ones, and those that `Connection` names.
 */
export function endToEndHeaders(rawHeaders: readonly string[]): string[] {
  const pairs: [name: string, value: string][] = [];
  for (let at = 0; at + 1 < rawHeaders.length; at += 2)
    pairs.push([rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '']);
  const named = pairs
    .filter(([name]) => name.toLowerCase() === 'connection')
    .flatMap(([, value]) => value.split(',').map((each) => each.trim().toLowerCase()));
  const dropped = new Set([...HOP_BY_HOP, ...named.filter((name) => !KEPT.has(name))]);
  return pairs.filter(([name]) => !dropped.has(name.toLowerCase())).flat();
}

/** What no `Connection` header may take away: where a message ends, and whom it is for. */
const KEPT: ReadonlySet<string> = new Set(['content-length', 'host']);
