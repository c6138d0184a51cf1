import type { Certificate, Session } from 'electron';
import type { TlsFacts } from '#core/capture/ports.ts';
import { denyPermissions } from '../security/deny-permissions.ts';

/** What a session saw pass. */
export type Traffic = {
  /** Requests under way. */
  pending(): number;
  /** The certificate a host showed, if it was asked over TLS. */
  certificateOf(host: string): TlsFacts | undefined;
};

const WEB_SCHEMES = ['http:', 'https:', 'ws:', 'wss:', 'data:', 'blob:', 'about:'];

/** Fences a session for pages in: no permissions, no downloads, web addresses only, Chromium's own judgement of certificates. */
export function fenceSession(session: Session): Traffic {
  const certificates = new Map<string, TlsFacts>();
  const underWay = new Set<number>();
  denyPermissions(session);
  session.setUserAgent(plainUserAgent(session.getUserAgent()));
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ id, url }, callback) => {
    const isAllowed = WEB_SCHEMES.some((scheme) => url.startsWith(scheme));
    if (isAllowed) underWay.add(id);
    callback({ cancel: !isAllowed });
  });
  session.webRequest.onCompleted(({ id }) => underWay.delete(id));
  session.webRequest.onErrorOccurred(({ id }) => underWay.delete(id));
  session.setCertificateVerifyProc(({ hostname, certificate }, callback) => {
    certificates.set(hostname, factsOf(certificate));
    callback(-3);
  });
  return { pending: () => underWay.size, certificateOf: (host) => certificates.get(host) };
}

/** Chromium's own, without the names of programs built on it, which some sites turn away. */
function plainUserAgent(userAgent: string): string {
  return userAgent.replace(/ (?:Pressmark|Electron)\/\S+/gi, '');
}

function factsOf(certificate: Certificate): TlsFacts {
  return {
    subject: certificate.subjectName,
    issuer: certificate.issuerName,
    fingerprint: certificate.fingerprint,
    validFrom: certificate.validStart * 1000,
    validTo: certificate.validExpiry * 1000,
  };
}
