import { type Session, session } from 'electron';
import { type FilteringProxy, startFilteringProxy } from '#adapters/net/filtering-proxy.ts';
import { fenceSession, type Traffic } from '../capture/fence-session.ts';
import { forgetProxy, throughProxy } from '../capture/through-proxy.ts';

/** The session in which a person signs in to sites, and the proxy that its requests go through. */
export type Browsing = {
  readonly session: Session;
  readonly proxy: FilteringProxy;
  readonly traffic: Traffic;
};

/** A person reads at leisure: only what a single answer may take is limited. */
const NO_LIMITS = {
  totalMs: 7 * 24 * 3_600_000,
  idleMs: 300_000,
  bytes: Number.MAX_SAFE_INTEGER,
  uploadBytes: 1_000_000_000,
  requests: Number.MAX_SAFE_INTEGER,
};

let open: Promise<Browsing> | undefined;
let allowedPlace = '';

/**
 * The session in which a person signs in to sites: kept from one start to the next, shared with no other, and used
 * only when they ask for it. Like every session for pages it has no permissions, downloads or private addresses.
 *
 * @param allowed the one private address it may reach from now on
 */
export async function browsing(allowed?: {
  readonly host: string;
  readonly port: number;
}): Promise<Browsing> {
  const place = allowed ? `${allowed.host}:${allowed.port}` : allowedPlace;
  if (open && place === allowedPlace) return open;
  const before = await open;
  allowedPlace = place;
  open = start(allowed, before);
  return open;
}

/** Forgets every sign-in: cookies and all else that sites have stored. */
export async function forgetBrowsing(): Promise<void> {
  const { session: own } = await browsing();
  await own.closeAllConnections();
  await Promise.all([own.clearStorageData(), own.clearCache(), own.clearAuthCache()]);
}

async function start(
  allowed: { readonly host: string; readonly port: number } | undefined,
  before: Browsing | undefined,
): Promise<Browsing> {
  const proxy = await startFilteringProxy({ allowed, limits: NO_LIMITS });
  const own = before?.session ?? session.fromPartition('persist:browsing');
  const traffic = before?.traffic ?? fenceSession(own);
  await throughProxy(own, proxy);
  if (before) forgetProxy(before.proxy);
  await before?.proxy.close();
  return { session: own, proxy, traffic };
}
