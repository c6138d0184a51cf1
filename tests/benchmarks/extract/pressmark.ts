import { displayName } from '../../../src/core/csl/names/display-name.ts';
import { extractHtml } from '../../../src/core/extract/extract-html.ts';
import type { CslItem } from '../../../src/core/model/csl-item.ts';
import type { Draft } from '../../../src/core/model/draft.ts';
import { formatPartialDate, partialDateFromCsl } from '../../../src/core/model/partial-date.ts';
import type { Extractor } from './extractor.ts';

/** Our own code, as every capture and import goes through it. */
export const pressmark: Extractor = {
  name: 'Pressmark',
  readsText: true,
  read(html, url) {
    const { csl, paragraphs, reading } = extractHtml(html, { url });
    return {
      text: paragraphs.join('\n\n'),
      title: csl.title,
      authors: (csl.author ?? []).map(displayName),
      date: dayOf(csl),
      publication: csl['container-title'] ?? csl.publisher,
      weighed: weighedIn(reading),
    };
  },
};

function dayOf({ issued }: CslItem): string | undefined {
  const date = partialDateFromCsl(issued);
  return date && formatPartialDate(date);
}

function weighedIn({ candidates }: Draft['reading']): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(candidates).map(([variable, list]) => [
      variable,
      list.map(({ value, rule, confidence, raw, alsoBy = [] }) =>
        [JSON.stringify(value), `${confidence} by ${[rule, ...alsoBy].join(', ')}`, raw ?? []]
          .flat()
          .join(' · '),
      ),
    ]),
  );
}
