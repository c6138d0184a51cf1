import type { Session } from 'electron';
import { SNAPSHOT_SCHEME } from '#contract/schemes.ts';
import type { Snapshot } from '#core/model/snapshot.ts';
import { SNAPSHOT_POLICY } from '../security/policies.ts';

/** Finds what to show at a snapshot's address; `undefined` if there is no such snapshot, or its bytes are gone. */
export type FindSnapshot = (
  snapshotId: string,
) => Promise<{ readonly snapshot: Snapshot; readonly bytes: Uint8Array } | undefined>;

/**
 * Serves sealed bytes at `pressmark-snap://<snapshot id>/`, found by id and never by path, under a policy that
 * lets them run and fetch nothing.
 */
export function serveSnapshots(session: Session, find: FindSnapshot): void {
  session.protocol.handle(SNAPSHOT_SCHEME, async ({ url }) => {
    const { host, pathname, search } = new URL(url);
    const found = pathname === '/' && search === '' ? await find(host).catch(() => undefined) : undefined;
    if (!found) return new Response('This snapshot is not in the library.', { status: 404 });
    const { mediaType, charset } = found.snapshot;
    return new Response(new Uint8Array(found.bytes), {
      headers: {
        'Content-Type': `${mediaType}; charset=${charset}`,
        'Content-Security-Policy': SNAPSHOT_POLICY,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Cross-Origin-Resource-Policy': 'same-site',
        'Cache-Control': 'no-store',
      },
    });
  });
}
