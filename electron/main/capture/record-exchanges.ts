import type { LeftOut } from '#core/capture/ports.ts';
import type { Exchange, HeaderList } from '#core/model/exchange.ts';
import { headerOf } from '#core/model/exchange.ts';
import { type Said, said, type Told } from '#core/said/said.ts';
import type { CdpTarget } from './cdp-targets.ts';
import { readBody } from './read-body.ts';

/** The largest single answer that is recorded, decoded. */
const LARGEST_BODY_BYTES = 32_000_000;
/** All answers of one page together, decoded. */
const LARGEST_PAGE_BYTES = 200_000_000;
/** An answer that is still coming after this time is taken as far as it came. */
const BODY_WITHIN_MS = 20_000;
/** Headers that are a person's keys. */
const KEYS = /^(set-cookie2?|cookie|(proxy-)?authorization)$/i;
/** Streams that have no end. */
const ENDLESS = /^(text\/event-stream|multipart\/x-mixed-replace)\b/i;

/** `Fetch.requestPaused` at the response stage. @see https://chromedevtools.github.io/devtools-protocol/tot/Fetch/ */
type Paused = {
  readonly requestId: string;
  readonly request: {
    readonly url: string;
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly postData?: string;
  };
  readonly frameId?: string;
  readonly resourceType: string;
  readonly responseErrorReason?: string;
  readonly responseStatusCode?: number;
  readonly responseStatusText?: string;
  readonly responseHeaders?: readonly { readonly name: string; readonly value: string }[];
};

export type RecorderOptions = {
  /** True of answers that are the program's own, not the site's. */
  readonly isRefusal: (headers: HeaderList) => boolean;
  /** Leaves out the headers by which a site knows a person again: they are a key to what is behind a sign-in. */
  readonly withoutCookies: boolean;
  /** Told of a document's answer before the page gets it. */
  readonly onDocument?: (exchange: Exchange, frameId: string | undefined) => void;
};

/**
 * Records what a page asks for and what it is answered: each answer is held back until its body is here as a
 * whole, then goes on to the page. Bodies have limits, so that nothing a server sends can fill the memory.
 */
export class ExchangeRecorder {
  readonly exchanges: Exchange[] = [];
  readonly leftOut: LeftOut[] = [];
  readonly #options: RecorderOptions;
  readonly #held = new Set<string>();
  /** Frames that have a document of the site. */
  readonly #shown = new Set<string>();
  #bytes = 0;

  constructor(options: RecorderOptions) {
    this.#options = options;
  }

  /** True while an answer is held back. */
  isBusy(): boolean {
    return this.#held.size > 0;
  }

  /** Has a target's answers held back from now on. */
  async watch(target: CdpTarget): Promise<void> {
    await target.send('Fetch.enable', { patterns: [{ urlPattern: '*', requestStage: 'Response' }] });
  }

  /** Deals with one answer that is held back. Never rejects: an answer that cannot be recorded goes on all the same. */
  async take(target: CdpTarget, params: unknown): Promise<void> {
    const paused = params as Paused;
    this.#held.add(paused.requestId);
    try {
      await this.#record(target, paused);
    } catch (error) {
      this.#leaveOut(paused, error instanceof Error ? error.message : String(error));
      await letOn(target, paused).catch(() => undefined);
    } finally {
      this.#held.delete(paused.requestId);
    }
  }

  async #record(target: CdpTarget, paused: Paused): Promise<void> {
    const { requestId, responseErrorReason, responseStatusCode: status } = paused;
    const headers = (paused.responseHeaders ?? [])
      .filter(({ name }) => !(this.#options.withoutCookies && KEYS.test(name)))
      .map(({ name, value }) => [name, value] as const);
    // Over TLS the proxy cannot answer in a site's place.
    const isRefusal = paused.request.url.startsWith('http:') && this.#options.isRefusal(headers);
    if (status === undefined || isRefusal) {
      this.#leaveOut(paused, responseErrorReason ?? said('recording.not-allowed', {}));
      return this.#keepsItsDocument(paused) ? abort(target, paused) : letOn(target, paused);
    }
    if (!/^https?:/i.test(paused.request.url)) return letOn(target, paused);
    if (isRedirect(status)) {
      this.#keep(paused, headers, new Uint8Array());
      return letOn(target, paused);
    }
    const tooMuch = this.#tooMuch(headers);
    if (tooMuch !== undefined) {
      this.#leaveOut(paused, tooMuch);
      return letOn(target, paused);
    }
    const room = Math.min(LARGEST_BODY_BYTES, LARGEST_PAGE_BYTES - this.#bytes);
    const { bytes, ending } = await readBody(target, requestId, {
      most: room,
      withinMs: BODY_WITHIN_MS,
      isText: isText(headers),
    });
    if (ending !== 'whole') this.#leaveOut(paused, ENDINGS[ending]);
    if (ending === 'bomb') return;
    this.#keep(paused, headers, bytes);
    await target.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: status,
      responsePhrase: paused.responseStatusText || undefined,
      responseHeaders: headersWithoutEncodings(paused),
      body: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
    });
  }

  /** What the proxy says is never a page, and a page that a frame has is not given up for an error. */
  #keepsItsDocument({ resourceType, responseStatusCode, frameId = '' }: Paused): boolean {
    return resourceType === 'Document' && (responseStatusCode !== undefined || this.#shown.has(frameId));
  }

  #tooMuch(headers: HeaderList): Said | undefined {
    if (ENDLESS.test(headerOf(headers, 'content-type') ?? '')) return said('recording.endless', {});
    const declared = Number(headerOf(headers, 'content-length') ?? 0);
    if (declared > LARGEST_BODY_BYTES) return ENDINGS['too-large'];
    return this.#bytes + declared > LARGEST_PAGE_BYTES ? said('recording.page-too-large', {}) : undefined;
  }

  #keep(paused: Paused, responseHeaders: HeaderList, body: Uint8Array): void {
    this.#bytes += body.byteLength;
    const { request, responseStatusCode = 0, responseStatusText = '', resourceType } = paused;
    const exchange: Exchange = {
      url: withoutFragment(request.url),
      method: request.method,
      requestHeaders: Object.entries(request.headers).filter(([name]) => !KEYS.test(name)),
      ...(request.postData === undefined ? {} : { requestBody: new TextEncoder().encode(request.postData) }),
      status: responseStatusCode,
      statusText: responseStatusText,
      responseHeaders,
      body,
      at: Date.now(),
      resourceType,
    };
    if (!this.#isKnown(exchange)) this.exchanges.push(exchange);
    if (resourceType !== 'Document') return;
    if (!isRedirect(exchange.status)) this.#shown.add(paused.frameId ?? '');
    this.#options.onDocument?.(exchange, paused.frameId);
  }

  /** Our preparation asks again for some of what the page has: an answer that was no other is recorded once. */
  #isKnown({ url, method, resourceType, body }: Exchange): boolean {
    const isFetch = resourceType === 'XHR' || resourceType === 'Fetch';
    return (
      isFetch &&
      method === 'GET' &&
      this.exchanges.some((each) => each.url === url && Buffer.compare(each.body, body) === 0)
    );
  }

  #leaveOut({ request }: Paused, reason: Told): void {
    this.leftOut.push({ url: withoutFragment(request.url), reason });
  }
}

/** What Chromium takes for text, and would hand out as UTF-8 if it were read as a stream. */
function isText(headers: HeaderList): boolean {
  const type = headerOf(headers, 'content-type') ?? 'text/html';
  return /^(text\/|application\/([a-z-]*javascript|ecmascript|json|xml|xhtml))|\+xml|\+json/i.test(type);
}

const ENDINGS = {
  'too-large': said('recording.too-large', {}),
  'too-slow': said('recording.too-slow', {}),
  broken: said('recording.cut-off', {}),
  bomb: said('recording.unpacks-to-too-much', {}),
} as const;

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400;
}

/** Calls an answer off; if it is a navigation's and only aborted, the frame stays as it is. */
async function abort(target: CdpTarget, { requestId }: Paused, errorReason = 'Aborted'): Promise<void> {
  await target.send('Fetch.failRequest', { requestId, errorReason });
}

/** Lets an answer, or its failure, go on to the page as it is. */
async function letOn(target: CdpTarget, { requestId }: Paused): Promise<void> {
  await target.send('Fetch.continueRequest', { requestId });
}

/** The body that goes on is decoded, and of another length. */
function headersWithoutEncodings({ responseHeaders = [] }: Paused) {
  const gone = ['content-encoding', 'content-length', 'transfer-encoding'];
  return responseHeaders.filter(({ name }) => !gone.includes(name.toLowerCase()));
}

function withoutFragment(url: string): string {
  const at = url.indexOf('#');
  return at < 0 ? url : url.slice(0, at);
}
