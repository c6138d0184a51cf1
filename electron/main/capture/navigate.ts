import type { WebContents } from 'electron';
import type { FilteringProxy } from '#adapters/net/filtering-proxy.ts';
import type { LeftOut } from '#core/capture/ports.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { type Exchange, headerOf } from '#core/model/exchange.ts';
import { type Said, said } from '#core/said/said.ts';
import { aborted } from './aborted.ts';

const ANSWER_WITHIN_MS = 30_000;
const LOAD_WITHIN_MS = 30_000;
const MOST_REDIRECTS = 20;
const MOST_NAVIGATIONS = 20;

/** Chromium's net error names, in words for the person. */
const REASONS: readonly (readonly [RegExp, Said])[] = [
  [/NAME_NOT_RESOLVED/, said('navigation.unknown-name', {})],
  [/CONNECTION_REFUSED/, said('navigation.refused', {})],
  [/EMPTY_RESPONSE/, said('navigation.empty-answer', {})],
  [
    /INVALID_HTTP_RESPONSE|INVALID_CHUNKED|CONTENT_LENGTH_MISMATCH|INCOMPLETE_CHUNKED/,
    said('navigation.malformed', {}),
  ],
  [/RESPONSE_HEADERS_TOO_BIG|TOO_MANY_HEADERS/, said('navigation.headers', {})],
  [/CONNECTION_(RESET|CLOSED|ABORTED)/, said('navigation.cut', {})],
  [/CONTENT_DECODING_FAILED/, said('navigation.not-unpacked', {})],
  [/TIMED_OUT/, said('navigation.timed-out', {})],
  [/INTERNET_DISCONNECTED|ADDRESS_UNREACHABLE|NETWORK/, said('navigation.no-connection', {})],
  [/CERT_/, said('navigation.certificate', {})],
  [/SSL_/, said('navigation.not-encrypted', {})],
  [/TOO_MANY_REDIRECTS/, said('navigation.redirects', {})],
  [/UNSAFE_REDIRECT/, said('navigation.unsafe-redirect', {})],
  [/BLOCKED_BY_RESPONSE/, said('navigation.blocked', {})],
  [/UNSAFE_PORT/, said('navigation.unsafe-port', {})],
  [/TUNNEL_CONNECTION_FAILED|PROXY/, said('navigation.proxy', {})],
];

export type NavigateOptions = {
  readonly signal: AbortSignal;
  readonly proxy: FilteringProxy;
  /** The answers to the main document so far, redirects among them, in their order. */
  readonly documents: () => readonly Exchange[];
  /** What could not be recorded, and why. */
  readonly leftOut: () => readonly LeftOut[];
  /** Rejects if the page's process ends. */
  readonly crashed: Promise<never>;
};

/**
 * Goes to an address and waits until the page has loaded, or long enough for what it has.
 *
 * @throws PressmarkError `unreachable` with the reason, `invalid-input` for a private address, `cancelled`
 */
export async function navigate(contents: WebContents, url: string, options: NavigateOptions): Promise<void> {
  const { signal, crashed } = options;
  const settled = onceNavigated(contents);
  const loaded = contents.loadURL(url);
  loaded.catch(() => undefined);
  try {
    const late = pass(ANSWER_WITHIN_MS).then(() => Promise.reject(new Error('TIMED_OUT')));
    await Promise.race([settled.answered, loaded, late, settled.restless, aborted(signal), crashed]);
    await Promise.race([loaded, pass(LOAD_WITHIN_MS), settled.restless, aborted(signal), crashed]);
  } catch (error) {
    if (error instanceof PressmarkError) throw error;
    // A download ends the navigation, and is what was asked for.
    if (isFile(options.documents().at(-1))) return;
    throw failure(url, error, options);
  } finally {
    settled.stop();
  }
  refuseFailed(url, options);
}

/** True of an answer that is no page: a browser would download it, or show it by a program of its own. */
export function isFile(document: Exchange | undefined): document is Exchange {
  if (!document || document.status >= 300) return false;
  const type = headerOf(document.responseHeaders, 'content-type') ?? '';
  const isAttachment = /^attachment/i.test(headerOf(document.responseHeaders, 'content-disposition') ?? '');
  return isAttachment || !/^(|text\/(html|plain|xml)|application\/(xhtml\+xml|xml|json))\b/i.test(type);
}

/** An answer that says the site has no such page is not archived as if it were one. */
function refuseFailed(url: string, options: NavigateOptions): void {
  const refused = refusalFor(url, options);
  const document = options.documents().at(-1);
  if (refused && !document) throw refused;
  const status = document?.status ?? 0;
  if (status === 401 || status === 407) {
    throw new PressmarkError('unreachable', said('navigation.sign-in', { url }));
  }
  if (status >= 400) {
    throw new PressmarkError('unreachable', said('navigation.error-status', { url, status }));
  }
}

function failure(url: string, error: unknown, options: NavigateOptions): PressmarkError {
  const refused = refusalFor(url, options);
  if (refused) return refused;
  const text = error instanceof Error ? error.message : String(error);
  const redirects = options.documents().filter(({ status }) => status >= 300 && status < 400).length;
  const description = redirects >= MOST_REDIRECTS ? 'TOO_MANY_REDIRECTS' : text;
  const gone = options.leftOut().find((each) => each.url === withoutFragment(url));
  const reason =
    REASONS.find(([pattern]) => pattern.test(description))?.[1] ??
    (gone
      ? said('navigation.left-out', { reason: gone.reason })
      : said('navigation.other', { code: description }));
  return new PressmarkError('unreachable', said('navigation.not-archived', { url, reason }), {
    cause: error,
  });
}

/** What the proxy refused of the way to the main document. */
function refusalFor(url: string, { proxy, documents }: NavigateOptions): PressmarkError | undefined {
  const hosts = [url, ...documents().map((document) => locationOf(document) ?? document.url)].flatMap(
    (each) => (URL.canParse(each) ? [new URL(each).hostname.replace(/^\[|\]$/g, '')] : []),
  );
  const refusal = proxy.refusals().find(({ host }) => hosts.includes(host));
  if (!refusal) return undefined;
  const isPrivate = refusal.reason === 'private-address';
  return isPrivate
    ? new PressmarkError('invalid-input', said('navigation.private', { url, reason: refusal.said }))
    : new PressmarkError('unreachable', said('navigation.refused-on-the-way', { url, reason: refusal.said }));
}

function locationOf(document: Exchange): string | undefined {
  const location = headerOf(document.responseHeaders, 'location') ?? '';
  return URL.canParse(location, document.url) ? new URL(location, document.url).href : undefined;
}

/** Notices the first answer, and a page that never stays. */
function onceNavigated(contents: WebContents) {
  let count = 0;
  let answer = () => {};
  let refuse = (_error: Error) => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const restless = new Promise<never>((_, reject) => {
    refuse = reject;
  });
  restless.catch(() => undefined);
  const onNavigate = () => {
    count += 1;
    answer();
    if (count > MOST_NAVIGATIONS) refuse(new Error('TOO_MANY_REDIRECTS'));
  };
  contents.on('did-navigate', onNavigate);
  return { answered, restless, stop: () => contents.off('did-navigate', onNavigate) };
}

async function pass(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms).unref());
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
