/** What the app's own pages may do. @see https://www.w3.org/TR/CSP3/ */
export const APP_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  'frame-src pressmark-snap:',
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** What an archived page may do: be looked at. */
export const SNAPSHOT_POLICY = [
  'sandbox',
  "default-src 'none'",
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline' data:",
  "font-src 'self' data:",
  "script-src 'none'",
  "connect-src 'none'",
  "worker-src 'none'",
  "frame-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
