import { rewriteCss } from './css-references.ts';
import { dataUrl, parseDataUrl } from './data-url.ts';
import { decodedCss } from './decoded-text.ts';

/** Something that was recorded, and can stand in a page. */
export type FoundResource = {
  /** After redirects. */
  readonly url: string;
  readonly contentType: string;
  /** Free of content and transfer encodings. */
  readonly body: Uint8Array;
};

/** Looks an absolute address, without its fragment, up among what was recorded. Never reaches the network. */
export type FindResource = (url: string) => FoundResource | undefined;

/** Stands where there is nothing to show. */
export const NOTHING = 'data:,';

const DEEPEST_IMPORT = 8;

/** Turns addresses into `data:` ones, out of what was recorded and of nothing else, up to a size. */
export class ResourceEmbedder {
  readonly #find: FindResource;
  #charactersLeft: number;

  /** @param largest how many characters all `data:` addresses together may have */
  constructor(find: FindResource, largest: number) {
    this.#find = find;
    this.#charactersLeft = largest;
  }

  /** What was recorded under an address. */
  find(address: string, base: string): FoundResource | undefined {
    const url = absolute(address, base);
    return url === undefined ? undefined : this.#find(withoutFragment(url));
  }

  /** A `data:` address or a fragment for anything a page shows; `undefined` if there is nothing. */
  asset(address: string, base: string): string | undefined {
    const trimmed = address.trim();
    if (trimmed === '') return undefined;
    if (trimmed.startsWith('#') || /^data:/iu.test(trimmed)) return trimmed;
    const found = this.find(trimmed, base);
    if (found === undefined) return undefined;
    const mark = trimmed.indexOf('#');
    return this.#spend(`${dataUrl(found.contentType, found.body)}${mark < 0 ? '' : trimmed.slice(mark)}`);
  }

  /** A stylesheet's text with all it needs inside it. */
  css(text: string, base: string, depth = 0): string {
    return rewriteCss(text, {
      asset: (address) => (address === '' ? address : (this.asset(address, base) ?? NOTHING)),
      sheet: (address) => this.#import(address, base, depth) ?? 'data:text/css,',
    });
  }

  /** The text of a recorded stylesheet, with all it needs inside it; `undefined` if it was not recorded. */
  sheet(address: string, base: string, depth = 0): string | undefined {
    const given = parseDataUrl(address);
    const found = given ? { ...given, url: base } : this.find(address, base);
    if (found === undefined) return undefined;
    return this.css(decodedCss(found.body, found.contentType), found.url, depth);
  }

  #import(address: string, base: string, depth: number): string | undefined {
    if (depth >= DEEPEST_IMPORT) return undefined;
    const text = this.sheet(address, base, depth + 1);
    return text === undefined ? undefined : this.#spend(dataUrl('text/css', Buffer.from(text)));
  }

  #spend(address: string): string | undefined {
    if (address.length > this.#charactersLeft) return undefined;
    this.#charactersLeft -= address.length;
    return address;
  }
}

/** The address as an absolute one of the web; `undefined` for every other kind. */
export function absolute(address: string, base: string): string | undefined {
  if (!URL.canParse(address.trim(), base)) return undefined;
  const url = new URL(address.trim(), base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}

export function withoutFragment(url: string): string {
  const mark = url.indexOf('#');
  return mark < 0 ? url : url.slice(0, mark);
}
