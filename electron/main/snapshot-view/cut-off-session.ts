import { type Session, session } from 'electron';
import { SNAPSHOT_SCHEME } from '#contract/schemes.ts';
import type { FindSnapshot } from '../protocol/snapshot-content.ts';
import { serveSnapshots } from '../protocol/snapshot-protocol.ts';
import { denyPermissions } from '../security/deny-permissions.ts';

/** Without `persist:` it lives in memory. */
const PARTITION = 'pressmark-snapshots';
const OWN_SCHEMES = [`${SNAPSHOT_SCHEME}:`, 'data:', 'blob:'];
/** Nothing answers at the discard port; requests that get past the filter end there. */
const NOWHERE = { proxyRules: 'http://127.0.0.1:9', proxyBypassRules: '<-loopback>' };

/**
 * The session that snapshots are shown in: in memory, without permissions and downloads, and cut off from every
 * network. It knows the addresses of snapshots and nothing else.
 */
export function cutOffSession(find: FindSnapshot): Session {
  const cutOff = session.fromPartition(PARTITION, { cache: false });
  denyPermissions(cutOff);
  cutOff.webRequest.onBeforeRequest(({ url }, callback) => {
    callback({ cancel: !OWN_SCHEMES.some((scheme) => url.startsWith(scheme)) });
  });
  void cutOff.setProxy(NOWHERE);
  cutOff.on('will-download', (event) => event.preventDefault());
  serveSnapshots(cutOff, find);
  return cutOff;
}
