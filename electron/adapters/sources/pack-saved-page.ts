import type { LeftOut } from '#core/capture/ports.ts';
import { said } from '#core/said/said.ts';
import type { SiblingFiles } from '#core/workflows/ports.ts';
import { selfContainedHtml } from '../archive/page/self-contained-html.ts';
import { contentTypeOf } from './content-type-of.ts';

export type PackedSavedPage = {
  /** One self-contained HTML file, in UTF-8. */
  readonly html: string;
  /** Paths that the page names and that are not among the files. */
  readonly missing: readonly string[];
  readonly leftOut: readonly LeftOut[];
};

/** Stands for the address of a page that does not say where it is from. @see RFC 2606 */
const NOWHERE = 'https://saved-page.invalid/';
const MOST_LEFT_OUT = 1_000;

/**
 * Makes a page and the files it was saved with one self-contained HTML file. Nothing is fetched: what is not among
 * the files is left out.
 *
 * @param options.url the page's own address, for its links
 */
export function packSavedPage(
  html: string,
  { url = NOWHERE, files }: { readonly url?: string | undefined; readonly files: SiblingFiles },
): PackedSavedPage {
  const folder = new URL('.', url).href;
  const missing = new Set<string>();
  const remote = new Set<string>();
  const packed = selfContainedHtml(html, {
    url,
    hasRun: true,
    find: (address) => {
      const path = address.startsWith(folder) ? pathOf(address, folder) : undefined;
      const body = path === undefined ? undefined : files.get(path);
      if (path !== undefined && body !== undefined) {
        return { url: address, contentType: contentTypeOf(path, body), body };
      }
      if (path === undefined) remote.add(address);
      else missing.add(path);
      return undefined;
    },
  });
  const leftOut = [
    ...[...missing].sort().map((path) => ({ url: path, reason: said('sources.not-among-files', {}) })),
    ...[...remote].map((address) => ({
      url: address,
      reason: said('sources.on-the-web', {}),
    })),
  ];
  return {
    html: url === NOWHERE ? packed.replaceAll(NOWHERE, '') : packed,
    missing: [...missing].sort(),
    leftOut: leftOut.slice(0, MOST_LEFT_OUT),
  };
}

function pathOf(address: string, folder: string): string | undefined {
  const { pathname } = new URL(address);
  try {
    return decodeURIComponent(pathname.slice(new URL(folder).pathname.length));
  } catch {
    return undefined;
  }
}
