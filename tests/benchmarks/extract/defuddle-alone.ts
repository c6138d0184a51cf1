import { Defuddle } from 'defuddle/node';
import { parseHtml } from '../../../src/core/extract/page/html-tree.ts';
import type { Extractor } from './extractor.ts';
import { dayIn } from './stamps.ts';
import { lineOrNothing, textOfMarkup } from './text-of-markup.ts';

/** Defuddle over the same tree that ours reads, without its look-ups in the network. */
export const defuddleAlone: Extractor = {
  name: 'Defuddle',
  readsText: true,
  async read(html, url) {
    const article = await Defuddle(parseHtml(html) as never, url, { useAsync: false });
    return {
      text: textOfMarkup(article.content),
      title: lineOrNothing(article.title),
      authors: [lineOrNothing(article.author)?.split(/,\s*/u) ?? []].flat(),
      date: dayIn(article.published),
      publication: lineOrNothing(article.site),
    };
  },
};
