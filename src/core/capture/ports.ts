import type { Exchange, HeaderList } from '../model/exchange.ts';
import type { OnProgress } from '../model/progress.ts';
import type { Told } from '../said/said.ts';

/** One step on the way from the address asked for to the page. */
export type Redirect = { readonly url: string; readonly status: number; readonly location: string };

/** The certificate that the main document came under. */
export type TlsFacts = {
  readonly subject: string;
  readonly issuer: string;
  /** As Chromium writes it: `sha256/` and Base64. */
  readonly fingerprint: string;
  /** Epoch ms. */
  readonly validFrom: number;
  readonly validTo: number;
};

/** Something that belongs to the page and is not in the capture, and why, in words. */
export type LeftOut = { readonly url: string; readonly reason: Told };

/** What is known of how a page came. */
export type CaptureEvidence = {
  /** HTTP status of the main document; absent if the server sent none. */
  readonly status?: number | undefined;
  readonly headers: HeaderList;
  readonly redirects: readonly Redirect[];
  readonly tls?: TlsFacts | undefined;
  readonly userAgent: string;
  /** CSS pixels. */
  readonly viewport: { readonly width: number; readonly height: number };
  /** Versions by name: `Electron`, `Chromium`, `Pressmark`. */
  readonly programs: Readonly<Record<string, string>>;
  readonly leftOut: readonly LeftOut[];
};

/** What was found at an address: a page as the browser held it, or a file. */
export type LoadedContent =
  | {
      readonly kind: 'page';
      readonly title: string;
      /** The page with its frames, styles and images. @see RFC 2557 */
      readonly mhtml: Uint8Array;
      /** JPEG of the whole page, as far as it is not too long. */
      readonly screenshot?: Uint8Array | undefined;
      /** JPEG of the page's top, 320 pixels wide. */
      readonly thumbnail?: Uint8Array | undefined;
      readonly pdf?: Uint8Array | undefined;
    }
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly contentType: string };

/** A page, or a file, after it had been loaded. */
export type LoadedPage = {
  readonly requestedUrl: string;
  /** After redirects. */
  readonly finalUrl: string;
  /** Epoch ms. */
  readonly fetchedAt: number;
  readonly content: LoadedContent;
  /** Every request made for it, in the order the answers came. */
  readonly exchanges: readonly Exchange[];
  readonly evidence: CaptureEvidence;
};

export type LoadOptions = {
  readonly signal: AbortSignal;
  readonly onProgress?: OnProgress | undefined;
  /** Lets the page reach the one private address that it is asked for at, with its port. */
  readonly allowPrivate?: boolean | undefined;
  /** Loads it in the session in which the person has signed in. */
  readonly asSignedIn?: boolean | undefined;
  /** Prints it to a PDF as well. */
  readonly withPdf?: boolean | undefined;
};

/** Opens a page as a reader would see it. */
export type PageLoader = {
  /**
   * @throws PressmarkError `unreachable` if the site refuses, does not answer in time or goes over a limit, with
   *   the reason; `invalid-input` if it leads to a private address that was not allowed; `cancelled`
   */
  load(url: string, options: LoadOptions): Promise<LoadedPage>;
};

export type PackRequest = {
  readonly url: string;
  readonly title: string;
  /** Absent if what was loaded is a file and no page. */
  readonly mhtml?: Uint8Array | undefined;
  readonly exchanges: readonly Exchange[];
  /** Epoch ms. */
  readonly fetchedAt: number;
  /** Name and version of the program, for the archive's own records. */
  readonly software: string;
};

/** A page made into files, away from the main thread. */
export type PackedPage = {
  /** One self-contained HTML file, with nothing left to fetch; absent without MHTML. */
  readonly html?: Uint8Array | undefined;
  /** All that was recorded. @see https://specs.webrecorder.net/wacz/1.1.1/ */
  readonly wacz: Uint8Array;
};

/** Packs pages away from the main thread, under a time limit. */
export type PagePacker = {
  /** @throws PressmarkError `unreadable`, `cancelled` */
  pack(page: PackRequest, options: { readonly signal: AbortSignal }): Promise<PackedPage>;
};

/** A page found in a WARC or WACZ file. */
export type ArchivedPage = {
  readonly url: string;
  /** Epoch ms, by the archive; 0 if it does not say. */
  readonly capturedAt: number;
  readonly title?: string | undefined;
  readonly status: number;
};

/** A WARC or WACZ file that is held open, away from the main thread, until it is closed. */
export type OpenArchive = {
  readonly pages: readonly ArchivedPage[];
  /** What is wrong with it, a sentence each: records that are cut off, digests that do not match. */
  readonly problems: readonly Told[];
  /**
   * The page at a place in `pages`: one self-contained HTML file made of what the archive has.
   *
   * @throws PressmarkError `unreadable` if it cannot be made, takes too long or too much; `cancelled`. The other
   *   pages can still be asked for.
   */
  html(index: number, options: { readonly signal: AbortSignal }): Promise<Uint8Array>;
  /** Lets go of the memory that it takes. */
  close(): Promise<void>;
};

/** Reads web archives, which are hostile, away from the main thread, under limits of time and memory. */
export type WebArchiveReader = {
  /** @throws PressmarkError `unreadable` if it is no such archive or holds no page, `cancelled` */
  open(
    bytes: Uint8Array,
    options: { readonly name: string; readonly signal: AbortSignal },
  ): Promise<OpenArchive>;
};
