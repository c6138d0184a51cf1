import type { WebContents } from 'electron';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { CaptureTraffic } from './fence-capture-session.ts';

const ANSWER_WITHIN_MS = 20_000;
const LOAD_WITHIN_MS = 30_000;

/** Chromium's net error names, in words for the person. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/NAME_NOT_RESOLVED/, 'no computer of that name was found. Check the address and your connection'],
  [/CONNECTION_REFUSED/, 'the computer there refused the connection. Check the address, or try later'],
  [/CONNECTION_(RESET|CLOSED|ABORTED)|EMPTY_RESPONSE/, 'the connection was cut. Try again'],
  [/TIMED_OUT/, 'the site did not answer in time. Try again later'],
  [/INTERNET_DISCONNECTED|ADDRESS_UNREACHABLE|NETWORK/, 'there is no connection to it. Check your network'],
  [/CERT_|SSL_/, 'its certificate is not valid, so what it shows cannot be trusted'],
  [/TOO_MANY_REDIRECTS/, 'it redirects without end'],
  [/UNSAFE_PORT/, 'browsers do not open pages at that port'],
  [/BLOCKED_BY_CLIENT/, 'it leads to an address inside your own network'],
];

/**
 * Goes to an address and waits until the page has loaded, or long enough for what it has.
 *
 * @throws PressmarkError `unreachable`, `unreadable` for a download or a failed status, `cancelled`
 */
export async function navigate(
  contents: WebContents,
  url: string,
  { signal, traffic }: { readonly signal: AbortSignal; readonly traffic: CaptureTraffic },
): Promise<{ readonly status: number | undefined }> {
  let status: number | undefined;
  contents.on('did-navigate', (_, __, code) => {
    status = code > 0 ? code : undefined;
  });
  const answered = new Promise<void>((resolve) => contents.once('did-navigate', () => resolve()));
  const loaded = contents.loadURL(url);
  loaded.catch(() => undefined);
  try {
    await Promise.race([
      answered,
      loaded,
      fail(ANSWER_WITHIN_MS, unreachable(url, 'TIMED_OUT')),
      aborted(signal),
    ]);
    await Promise.race([loaded, pass(LOAD_WITHIN_MS), aborted(signal)]);
  } catch (error) {
    if (error instanceof PressmarkError) throw error;
    if (traffic.gaveFile()) throw notAPage(url);
    throw unreachable(url, error instanceof Error ? error.message : String(error), error);
  }
  if (status !== undefined && status >= 400) {
    throw new PressmarkError(
      'unreachable',
      `${url} was not archived: the site answered with the error ${status}. Check the address.`,
    );
  }
  if (traffic.gaveFile()) throw notAPage(url);
  return { status };
}

function unreachable(url: string, description: string, cause?: unknown): PressmarkError {
  const reason =
    REASONS.find(([pattern]) => pattern.test(description))?.[1] ?? `it could not be opened (${description})`;
  return new PressmarkError('unreachable', `${url} was not archived: ${reason}.`, { cause });
}

function notAPage(url: string): PressmarkError {
  return new PressmarkError(
    'unreadable',
    `${url} gives a file, not a page. Save it with your browser; if it is a text or an HTML file, add that.`,
  );
}

async function pass(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms).unref());
}

async function fail(ms: number, error: PressmarkError): Promise<never> {
  await pass(ms);
  throw error;
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(new PressmarkError('cancelled', 'Stopped.'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
}
