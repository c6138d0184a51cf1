import { readFile, rm } from 'node:fs/promises';
import type { LoadedPage, LoadOptions, PageLoader } from '#core/capture/ports.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import {
  brokenBrowser,
  type CaptureBrowser,
  type CaptureBrowserOptions,
  startCaptureBrowser,
} from './capture-browser.ts';
import { type CaptureReply, loadedPageSchema } from './capture-messages.ts';
import { decodeLoadedPage } from './loaded-page-file.ts';

/** The browser limits each page by itself; this is for a browser that has hung. */
const PAGE_WITHIN_MS = 150_000;
const RESTS_AFTER_MS = 60_000;
const RENEWED_AFTER = 100;

type Waiting = {
  readonly onReply: (reply: Exclude<CaptureReply, { ready: true }>) => void;
  readonly onEnd: () => void;
};

/**
 * Loads pages in an Electron of its own, beside the program: started for the first page, ended when it was idle for
 * a minute. Whatever a page does to it, the program itself goes on.
 */
export class ChildPageLoader implements PageLoader {
  readonly #options: CaptureBrowserOptions;
  readonly #waiting = new Map<number, Waiting>();
  #browser: Promise<CaptureBrowser> | undefined;
  #idle: NodeJS.Timeout | undefined;
  readonly #inFlight = new Set<Promise<string>>();
  /** How many pages the browser that runs has been asked for. */
  #asked = 0;
  #renewing: Promise<void> | undefined;
  #nextId = 1;

  constructor(options: CaptureBrowserOptions) {
    this.#options = options;
  }

  async load(url: string, options: LoadOptions): Promise<LoadedPage> {
    const browser = await this.#freshEnough();
    options.signal.throwIfAborted();
    const id = this.#nextId++;
    const capture = this.#capture(browser, id, url, options);
    this.#inFlight.add(capture);
    const file = await capture.finally(() => this.#inFlight.delete(capture));
    try {
      return loadedPageSchema.parse(decodeLoadedPage(await readFile(file)));
    } catch (cause) {
      throw brokenBrowser(cause);
    } finally {
      await rm(file, { force: true });
    }
  }

  /** Ends the browser, and removes what it left. */
  async close(): Promise<void> {
    clearTimeout(this.#idle);
    const browser = await this.#browser?.catch(() => undefined);
    this.#browser = undefined;
    await browser?.close();
  }

  #capture(browser: CaptureBrowser, id: number, url: string, options: LoadOptions): Promise<string> {
    const { signal, onProgress, allowPrivate, asSignedIn, withPdf } = options;
    return new Promise<string>((resolve, reject) => {
      const cancel = () => browser.send({ cancel: id });
      const timer = setTimeout(() => browser.kill(), PAGE_WITHIN_MS);
      const settle = (finish: () => void) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', cancel);
        this.#waiting.delete(id);
        this.#restIfIdle();
        finish();
      };
      this.#waiting.set(id, {
        onReply: (reply) => {
          if ('progress' in reply) {
            const { step, fraction } = reply.progress;
            onProgress?.(fraction === undefined ? { step } : { step, fraction });
          } else if ('file' in reply) settle(() => resolve(reply.file));
          else settle(() => reject(new PressmarkError(reply.error.code, reply.error.said)));
        },
        onEnd: () => settle(() => reject(brokenBrowser(undefined))),
      });
      signal.addEventListener('abort', cancel, { once: true });
      browser.send({ id, url, options: { allowPrivate, asSignedIn, withPdf } });
    });
  }

  /** Chromium keeps a little of each session; a browser that has had many is ended when its pages are done. */
  async #freshEnough(): Promise<CaptureBrowser> {
    if (this.#asked >= RENEWED_AFTER) this.#renewing ??= this.#renew();
    await this.#renewing;
    this.#asked += 1;
    return this.#started();
  }

  async #renew(): Promise<void> {
    await Promise.allSettled(this.#inFlight);
    await this.close();
    this.#asked = 0;
    this.#renewing = undefined;
  }

  /** A browser that nobody needs for a while gives its memory back. */
  #restIfIdle(): void {
    clearTimeout(this.#idle);
    if (this.#waiting.size === 0) this.#idle = setTimeout(() => void this.close(), RESTS_AFTER_MS).unref();
  }

  #started(): Promise<CaptureBrowser> {
    clearTimeout(this.#idle);
    this.#browser ??= startCaptureBrowser(this.#options, {
      onReply: (reply) => {
        if (!('ready' in reply)) this.#waiting.get(reply.id)?.onReply(reply);
      },
      onEnd: () => {
        this.#browser = undefined;
        for (const { onEnd } of [...this.#waiting.values()]) onEnd();
      },
    }).catch((error: unknown) => {
      this.#browser = undefined;
      throw error;
    });
    return this.#browser;
  }
}
