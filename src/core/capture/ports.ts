import type { OnProgress } from '../model/progress.ts';

/** A page as the browser held it after it had loaded. */
export type LoadedPage = {
  readonly requestedUrl: string;
  /** After redirects. */
  readonly finalUrl: string;
  /** HTTP status of the main document; absent if the server sent none. */
  readonly status?: number | undefined;
  /** The page with its frames, styles and images, as one MHTML document. @see RFC 2557 */
  readonly mhtml: Uint8Array;
  /** Epoch ms. */
  readonly fetchedAt: number;
};

/** Opens a page as a reader would see it. */
export type PageLoader = {
  /**
   * @throws PressmarkError `unreachable` if the site refuses or does not answer in time, `unreadable` if the
   *   address gives something other than a page, `cancelled` if `signal` fires.
   */
  load(
    url: string,
    options: { readonly signal: AbortSignal; readonly onProgress?: OnProgress | undefined },
  ): Promise<LoadedPage>;
};
