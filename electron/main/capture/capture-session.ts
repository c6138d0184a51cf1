import { randomUUID } from 'node:crypto';
import { type Session, session } from 'electron';
import { type FilteringProxy, startFilteringProxy } from '#adapters/net/filtering-proxy.ts';
import { browsing } from '../browsing/browsing-session.ts';
import { fenceSession, type Traffic } from './fence-session.ts';
import { forgetProxy, throughProxy } from './through-proxy.ts';

/** A session whose every request goes through a proxy. */
export type CaptureSession = {
  readonly session: Session;
  readonly proxy: FilteringProxy;
  readonly traffic: Traffic;
  /** Forgets everything, but for a session that the person has signed in with. */
  close(): Promise<void>;
};

type SessionOptions = {
  /** The one private address it may reach. */
  readonly allowed: { readonly host: string; readonly port: number } | undefined;
  /** Takes the session in which the person signed in, instead of an empty one. */
  readonly asSignedIn: boolean;
};

/**
 * Opens a session for one capture: in memory, without permissions, downloads or anything but web addresses, and
 * with no way to the network but its own proxy.
 */
export async function openCaptureSession({ allowed, asSignedIn }: SessionOptions): Promise<CaptureSession> {
  if (asSignedIn) return { ...(await browsing(allowed)), close: async () => undefined };
  const proxy = await startFilteringProxy({ allowed });
  const own = session.fromPartition(`capture-${randomUUID()}`, { cache: false });
  const traffic = fenceSession(own);
  await throughProxy(own, proxy);
  return {
    session: own,
    proxy,
    traffic,
    async close() {
      forgetProxy(proxy);
      await own.closeAllConnections().catch(() => undefined);
      await proxy.close();
      await Promise.all([own.clearStorageData(), own.clearCache()]);
    },
  };
}
