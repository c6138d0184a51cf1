import { setTimeout as delay } from 'node:timers/promises';
import type { WebContents } from 'electron';
import { placeOf } from '#core/capture/place-of.ts';
import type { CaptureEvidence, LoadedContent, LoadOptions, PageLoader } from '#core/capture/ports.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { type Exchange, headerOf } from '#core/model/exchange.ts';
import { said } from '#core/said/said.ts';
import { aborted } from './aborted.ts';
import { type CaptureSession, openCaptureSession } from './capture-session.ts';
import { crashOf, openCaptureWindow, VIEWPORT } from './capture-window.ts';
import { type CdpTarget, CdpTargets } from './cdp-targets.ts';
import { inFrame, mainFrame } from './in-frame.ts';
import { isFile, navigate } from './navigate.ts';
import { KEEP_DRAWINGS_SCRIPT, QUIET_SCRIPT, SCROLL_FUNCTION } from './page-scripts.ts';
import { prepareFrames } from './prepare-frames.ts';
import { ExchangeRecorder } from './record-exchanges.ts';
import { takeMhtml, takePdf, takePictures } from './take-page.ts';

const QUIET_MS = 400;
const LONGEST_QUIET_WAIT_MS = 6_000;
const CAPTURE_WITHIN_MS = 120_000;
const SCROLL_WITHIN_MS = 6_000;
const PREPARE_WITHIN_MS = 10_000;
const LARGEST_DATA_URL_BYTES = 10_000_000;
const REFUSED_HEADER = 'x-pressmark-refused';

/**
 * Loads pages in hidden, sandboxed windows, each with a session of its own that is forgotten afterwards, and
 * records all that they ask for. Everything a page may draw out has a limit.
 */
export const windowPageLoader: PageLoader = {
  async load(url, options) {
    const deadline = AbortSignal.timeout(CAPTURE_WITHIN_MS);
    const signal = AbortSignal.any([options.signal, deadline]);
    const own = await openCaptureSession({
      allowed: options.allowPrivate ? placeOf(url) : undefined,
      asSignedIn: options.asSignedIn ?? false,
    });
    const window = await openCaptureWindow(own.session);
    const capture = new PageCapture(window.webContents, own, {
      url,
      withoutCookies: options.asSignedIn ?? false,
    });
    try {
      return await capture.run({ ...options, signal });
    } catch (error) {
      if (deadline.aborted && !options.signal.aborted) throw tookTooLong(url, error);
      throw error instanceof PressmarkError ? error : didNotAnswer(url, error);
    } finally {
      capture.end();
      window.destroy();
      await own.close();
    }
  },
};

/** One page on its way from its address to its files. */
class PageCapture {
  readonly #contents: WebContents;
  readonly #session: CaptureSession;
  readonly #url: string;
  readonly #recorder: ExchangeRecorder;
  readonly #targets: CdpTargets;
  readonly #crash: ReturnType<typeof crashOf>;
  #mainFrame = '';
  #documents: Exchange[] = [];

  constructor(
    contents: WebContents,
    session: CaptureSession,
    { url, withoutCookies }: { readonly url: string; readonly withoutCookies: boolean },
  ) {
    this.#contents = contents;
    this.#session = session;
    this.#url = url;
    this.#crash = crashOf(contents);
    this.#recorder = new ExchangeRecorder({
      withoutCookies,
      isRefusal: (headers) => headerOf(headers, REFUSED_HEADER) !== undefined,
      onDocument: (exchange, frameId) => {
        if (frameId === this.#mainFrame) this.#documents.push(exchange);
      },
    });
    this.#targets = new CdpTargets(contents.debugger, {
      prepare: (target) => this.#prepare(target),
      onEvent: ({ method, params, target }) => {
        if (method === 'Fetch.requestPaused') void this.#recorder.take(target, params);
      },
    });
  }

  async run(options: LoadOptions) {
    const { signal, onProgress } = options;
    await this.#targets.attach();
    this.#mainFrame = await mainFrame(this.#targets.root);
    onProgress?.({ step: said('taking.step-waiting-for-page', {}), fraction: 0.1 });
    await navigate(this.#contents, this.#url, {
      signal,
      proxy: this.#session.proxy,
      documents: () => this.#documents,
      leftOut: () => this.#recorder.leftOut,
      crashed: this.#crash.crashed,
    });
    const content = await Promise.race([this.#take(options), aborted(signal), this.#crashed()]);
    return {
      requestedUrl: this.#url,
      finalUrl:
        content.kind === 'file' ? (this.#documents.at(-1)?.url ?? this.#url) : this.#contents.getURL(),
      fetchedAt: Date.now(),
      content,
      exchanges: this.#recorder.exchanges,
      evidence: this.#evidence(),
    };
  }

  end(): void {
    this.#crash.stop();
    this.#targets.detach();
  }

  async #prepare(target: CdpTarget): Promise<void> {
    await this.#recorder.watch(target).catch(() => undefined);
    if (target.type !== 'page' && target.type !== 'iframe') return;
    await target.send('Page.enable');
    await target.send('Page.addScriptToEvaluateOnNewDocument', {
      source: QUIET_SCRIPT + KEEP_DRAWINGS_SCRIPT,
      runImmediately: true,
    });
  }

  async #take({ signal, onProgress, withPdf }: LoadOptions): Promise<LoadedContent> {
    const document = this.#documents.at(-1);
    if (isFile(document)) {
      return {
        kind: 'file',
        bytes: document.body,
        contentType: headerOf(document.responseHeaders, 'content-type') ?? '',
      };
    }
    onProgress?.({ step: said('taking.step-waiting-for-images', {}), fraction: 0.4 });
    const { root } = this.#targets;
    await inFrame(root, this.#mainFrame, SCROLL_FUNCTION, { withinMs: SCROLL_WITHIN_MS }).catch(
      () => undefined,
    );
    await this.#untilQuiet(signal);
    onProgress?.({ step: said('taking.step-taking', {}), fraction: 0.6 });
    const title = this.#contents.getTitle();
    const pictures = await takePictures(root);
    const pdf = withPdf ? await takePdf(this.#contents) : undefined;
    await prepareFrames(this.#targets.documents(), {
      withinMs: PREPARE_WITHIN_MS,
      maxDataUrlBytes: LARGEST_DATA_URL_BYTES,
    });
    await this.#untilQuiet(signal);
    const mhtml = await takeMhtml(root, this.#url);
    return { kind: 'page', title, mhtml, ...pictures, ...(pdf && { pdf }) };
  }

  async #untilQuiet(signal: AbortSignal): Promise<void> {
    const deadline = performance.now() + LONGEST_QUIET_WAIT_MS;
    let quietSince = performance.now();
    while (performance.now() < deadline) {
      signal.throwIfAborted();
      if (this.#recorder.isBusy() || this.#session.traffic.pending() > 0) quietSince = performance.now();
      else if (performance.now() - quietSince >= QUIET_MS) return;
      await delay(50);
    }
  }

  async #crashed(): Promise<never> {
    return this.#crash.crashed.catch((cause: unknown) => {
      throw new PressmarkError('unreachable', said('taking.crashed', { url: this.#url }), { cause });
    });
  }

  #evidence(): CaptureEvidence {
    const main = this.#documents.at(-1);
    const host = URL.canParse(main?.url ?? '') ? new URL(main?.url ?? '').hostname : '';
    const tls = this.#session.traffic.certificateOf(host);
    return {
      status: main?.status,
      headers: main?.responseHeaders ?? [],
      redirects: this.#documents.flatMap(({ url, status, responseHeaders }) =>
        status >= 300 && status < 400
          ? [{ url, status, location: headerOf(responseHeaders, 'location') ?? '' }]
          : [],
      ),
      ...(tls && { tls }),
      userAgent: this.#contents.userAgent,
      viewport: VIEWPORT,
      programs: {
        Electron: process.versions.electron ?? '',
        Chromium: process.versions.chrome ?? '',
      },
      leftOut: this.#recorder.leftOut,
    };
  }
}

function didNotAnswer(url: string, cause: unknown): PressmarkError {
  return new PressmarkError('unreachable', said('taking.stopped-answering', { url }), { cause });
}

function tookTooLong(url: string, cause: unknown): PressmarkError {
  return new PressmarkError('unreachable', said('taking.too-long', { url }), { cause });
}
