import type { Session } from 'electron';
import { SNAPSHOT_SCHEME } from '#contract/schemes.ts';
import type { ShownPart } from '#contract/snapshot-channels.ts';
import { SNAPSHOT_POLICY } from '../security/policies.ts';
import { type FindSnapshot, snapshotContent } from './snapshot-content.ts';

/** Where the view shows a part of a snapshot from. */
export function snapshotAddress(snapshotId: string, part: ShownPart): string {
  return `${SNAPSHOT_SCHEME}://${snapshotId}/${part === 'screenshot' ? 'screenshot' : ''}`;
}

/**
 * Serves sealed bytes at `pressmark-snap://<snapshot id>/`, found by id and fixed names, never by path, under a policy
 * that lets them run and fetch nothing.
 */
export function serveSnapshots(session: Session, find: FindSnapshot): void {
  session.protocol.handle(SNAPSHOT_SCHEME, async ({ url }) => {
    const content = await snapshotContent(url, find).catch(() => undefined);
    if (!content)
      return new Response('This snapshot is not in the library.', { status: 404, headers: FENCE });
    const body = typeof content.body === 'string' ? content.body : new Uint8Array(content.body);
    return new Response(body, { headers: { ...FENCE, 'Content-Type': content.type } });
  });
}

const FENCE = {
  'Content-Security-Policy': SNAPSHOT_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-site',
  'Cache-Control': 'no-store',
} as const;
