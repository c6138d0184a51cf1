import type { WebContents } from 'electron';
import type { FilteringProxy } from '#adapters/net/filtering-proxy.ts';
import type { LeftOut } from '#core/capture/ports.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { type Exchange, headerOf } from '#core/model/exchange.ts';
import { aborted } from './aborted.ts';

const ANSWER_WITHIN_MS = 30_000;
const LOAD_WITHIN_MS = 30_000;
const MOST_REDIRECTS = 20;
const MOST_NAVIGATIONS = 20;
const HOW_TO_ALLOW =
  ' If you trust it, allow its private address (on the command line: --allow-private) and add it again.';

/** Chromium's net error names, in words for the person. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/NAME_NOT_RESOLVED/, 'no computer of that name was found. Check the address and your connection'],
  [/CONNECTION_REFUSED/, 'the computer there refused the connection. Check the address, or try later'],
  [/EMPTY_RESPONSE/, 'the site closed the connection without an answer. Try again'],
  [
    /INVALID_HTTP_RESPONSE|INVALID_CHUNKED|CONTENT_LENGTH_MISMATCH|INCOMPLETE_CHUNKED/,
    'what the site sent breaks the rules of the web, or was cut off. Try again',
  ],
  [/RESPONSE_HEADERS_TOO_BIG|TOO_MANY_HEADERS/, 'the site sent more headers than a browser takes'],
  [/CONNECTION_(RESET|CLOSED|ABORTED)/, 'the connection was cut. Try again'],
  [/CONTENT_DECODING_FAILED/, 'what the site sent could not be unpacked'],
  [/TIMED_OUT/, 'the site did not answer in time. Try again later'],
  [/INTERNET_DISCONNECTED|ADDRESS_UNREACHABLE|NETWORK/, 'there is no connection to it. Check your network'],
  [/CERT_/, 'its certificate is not valid, so what it shows cannot be trusted'],
  [/SSL_/, 'no safe connection to it could be made: what it speaks is not encryption, or too old a kind'],
  [/TOO_MANY_REDIRECTS/, 'it redirects without end'],
  [/UNSAFE_REDIRECT/, 'it leads to something that is not a web address'],
  [/BLOCKED_BY_RESPONSE/, 'what it sent unpacks to more than a page may hold, or may not be shown'],
  [/UNSAFE_PORT/, 'browsers do not open pages at that port'],
  [/TUNNEL_CONNECTION_FAILED|PROXY/, 'no connection to it could be made'],
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
    throw new PressmarkError(
      'unreachable',
      `${url} was not archived: it asks for a name and a password. Sign in in Pressmark’s browser window and archive it from there.`,
    );
  }
  if (status >= 400) {
    throw new PressmarkError(
      'unreachable',
      `${url} was not archived: the site answered with the error ${status}. Check the address.`,
    );
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
    (gone ? `what it sends is left out: ${gone.reason}` : `it could not be opened (${description})`);
  return new PressmarkError('unreachable', `${url} was not archived: ${reason}.`, { cause: error });
}

/** What the proxy refused of the way to the main document. */
function refusalFor(url: string, { proxy, documents }: NavigateOptions): PressmarkError | undefined {
  const hosts = [url, ...documents().map((document) => locationOf(document) ?? document.url)].flatMap(
    (each) => (URL.canParse(each) ? [new URL(each).hostname.replace(/^\[|\]$/g, '')] : []),
  );
  const refusal = proxy.refusals().find(({ host }) => hosts.includes(host));
  if (!refusal) return undefined;
  const isPrivate = refusal.reason === 'private-address';
  return new PressmarkError(
    isPrivate ? 'invalid-input' : 'unreachable',
    `${url} was not archived. ${refusal.sentence}${isPrivate ? HOW_TO_ALLOW : ''}`,
  );
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
