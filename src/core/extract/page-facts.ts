import type { HtmlTree } from './html-tree.ts';
import { type JsonLd, readJsonLd } from './json-ld.ts';

/** What a page says about itself in its head, by the name it says it under. */
export type PageFacts = {
  readonly tree: HtmlTree;
  readonly url: string | undefined;
  readonly jsonLd: JsonLd;
  /** The first non-empty content of a `meta` with one of these names or properties, and which it was. */
  meta(...names: readonly string[]): { readonly name: string; readonly content: string } | undefined;
  /** Every non-empty content of the `meta` elements with this name. */
  metas(name: string): readonly string[];
};

/** Gathers a page's own statements. */
export function pageFacts(tree: HtmlTree, url: string | undefined): PageFacts {
  const contents = new Map<string, string[]>();
  for (const element of tree.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.replace(/\s+/gu, ' ').trim();
    if (!name || !content) continue;
    const key = name.toLowerCase();
    contents.set(key, [...(contents.get(key) ?? []), content]);
  }
  return {
    tree,
    url,
    jsonLd: readJsonLd(tree),
    meta(...names) {
      for (const name of names) {
        const content = contents.get(name)?.[0];
        if (content !== undefined) return { name, content };
      }
      return undefined;
    },
    metas: (name) => contents.get(name) ?? [],
  };
}
