import { Readability } from '@mozilla/readability';
import { parseHtml } from '../../../src/core/extract/page/html-tree.ts';
import type { Extractor } from './extractor.ts';
import { dayIn } from './stamps.ts';
import { lineOrNothing, textOfMarkup } from './text-of-markup.ts';

/** Mozilla’s Readability over the same tree that ours reads. */
export const readabilityAlone: Extractor = {
  name: 'Readability',
  readsText: true,
  read(html) {
    const article = new Readability(parseHtml(html) as never).parse();
    return {
      text: textOfMarkup(article?.content ?? ''),
      title: lineOrNothing(article?.title),
      authors: [lineOrNothing(article?.byline) ?? []].flat(),
      date: dayIn(article?.publishedTime ?? undefined),
      publication: lineOrNothing(article?.siteName),
    };
  },
};
