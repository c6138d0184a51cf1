import type { Session } from 'electron';
import { isPrivateAddress } from '#core/capture/address-class.ts';
import { denyPermissions } from '../security/deny-permissions.ts';

const PAGE_TYPE = /^(text\/(html|plain|xml)|application\/(xhtml\+xml|xml))\b/i;
const HARMLESS = ['data:', 'blob:', 'about:'];

/** What a capture session saw pass. */
export type CaptureTraffic = {
  /** Requests under way. */
  pending(): number;
  /** True if the address gave something other than a page: a download, a PDF, an image. */
  gaveFile(): boolean;
};

/**
 * Fences a capture's session in: no permissions, no downloads, http(s) only, and nothing at a private address
 * but the very origin the person asked for.
 */
export function fenceCaptureSession(session: Session, requestedUrl: string): CaptureTraffic {
  denyPermissions(session);
  const asked = new URL(requestedUrl).origin;
  const underWay = new Set<number>();
  let file = false;
  session.on('will-download', (event) => {
    file = true;
    event.preventDefault();
  });
  session.webRequest.onBeforeRequest(({ url, id }, callback) => {
    if (HARMLESS.some((scheme) => url.startsWith(scheme))) {
      callback({});
      return;
    }
    void isReachable(session, url, asked).then((isAllowed) => {
      if (isAllowed) underWay.add(id);
      callback({ cancel: !isAllowed });
    });
  });
  session.webRequest.onHeadersReceived(({ resourceType, responseHeaders = {} }, callback) => {
    const [, [type = ''] = []] =
      Object.entries(responseHeaders).find(([name]) => /^content-type$/i.test(name)) ?? [];
    if (resourceType === 'mainFrame') file = type !== '' && !PAGE_TYPE.test(type);
    callback({});
  });
  session.webRequest.onCompleted(({ id }) => underWay.delete(id));
  session.webRequest.onErrorOccurred(({ id }) => underWay.delete(id));
  return { pending: () => underWay.size, gaveFile: () => file };
}

/** Never rejects: what cannot be looked up is not reached. */
async function isReachable(session: Session, address: string, asked: string): Promise<boolean> {
  if (!URL.canParse(address)) return false;
  const { origin, protocol, hostname } = new URL(address);
  if (!['http:', 'https:', 'ws:', 'wss:'].includes(protocol)) return false;
  if (origin === asked) return true;
  const isLiteral = hostname.startsWith('[') || /^[\d.]+$/.test(hostname);
  if (isLiteral) return !isPrivateAddress(hostname);
  try {
    const { endpoints } = await session.resolveHost(hostname);
    return endpoints.length > 0 && endpoints.every((endpoint) => !isPrivateAddress(endpoint.address));
  } catch {
    return false;
  }
}
