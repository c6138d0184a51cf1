import type { Said } from '#core/said/said.ts';

/** The header by which an answer of the proxy itself is known; its value is the reason. */
export const REFUSED_HEADER = 'X-Pressmark-Refused';

/** Why the proxy did not give a page what it asked for. */
export type RefusalReason =
  | 'private-address'
  | 'unsafe-port'
  | 'malformed'
  | 'unknown-name'
  | 'connection-refused'
  | 'unreachable'
  | 'timed-out'
  | 'cut-off'
  | 'not-http'
  | 'headers-too-large'
  | 'too-much-data'
  | 'too-much-upload'
  | 'too-many-requests'
  | 'time-over';

/** What a page asked for and did not get. */
export type Refusal = {
  /** As browsers write it; an IPv6 address without brackets. */
  readonly host: string;
  readonly port: number;
  readonly reason: RefusalReason;
  readonly said: Said;
};

export type Place = { readonly host: string; readonly port: number };

/** Ends a request inside the proxy. It never leaves this folder: the browser gets a status, the capture a `Refusal`. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, options?: { readonly cause?: unknown }) {
    super(reason, options);
    this.reason = reason;
  }

  /** Passes a `Refused` through; of anything else the system's error code decides. */
  static from(thrown: unknown): Refused {
    if (thrown instanceof Refused) return thrown;
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
    return new Refused(reasonOf(code), { cause: thrown });
  }
}

const CODES: readonly (readonly [RegExp, RefusalReason])[] = [
  [/^(ENOTFOUND|EAI_|ENODATA)/, 'unknown-name'],
  [/^ECONNREFUSED$/, 'connection-refused'],
  [/^ETIMEDOUT$/, 'timed-out'],
  [/^HPE_HEADER_OVERFLOW$/, 'headers-too-large'],
  [/^HPE_/, 'not-http'],
  [/^(ECONNRESET|EPIPE|ECONNABORTED)$/, 'cut-off'],
];

function reasonOf(code: string): RefusalReason {
  return CODES.find(([pattern]) => pattern.test(code))?.[1] ?? 'unreachable';
}

const STATUS: Readonly<Partial<Record<RefusalReason, number>>> = {
  'private-address': 403,
  'unsafe-port': 403,
  malformed: 400,
  'timed-out': 504,
  'too-much-data': 403,
  'too-much-upload': 413,
  'too-many-requests': 429,
  'time-over': 504,
};

/** The HTTP status that says so to the browser: 403 for what is not allowed, 502 for what failed. */
export function statusOf(reason: RefusalReason): number {
  return STATUS[reason] ?? 502;
}

/** What to tell the person of it. */
export function refusalAt({ host, port }: Place, reason: RefusalReason): Refusal {
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  const place = port === 80 || port === 443 || port === 0 ? bare : `${host}:${port}`;
  return { host: bare, port, reason, said: { key: `refusal.${reason}`, values: { place } } };
}
