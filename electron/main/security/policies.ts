/** What the app's own pages may do. @see https://www.w3.org/TR/CSP3/ */
export const APP_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'none'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/**
 * What an archived page may do: be looked at. A link that wants a window of its own reaches the view’s guard, which
 * makes none and asks the person; without `allow-popups` it would be dead.
 */
export const SNAPSHOT_POLICY = [
  'sandbox allow-popups',
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
