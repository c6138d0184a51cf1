import type { CslItem } from '../../model/csl-item.ts';
import type { OutletKinds } from '../../model/outlet-kind.ts';
import { said } from '../../said/said.ts';
import { type CiteFinding, type Doubt, doubtful, isOfKnownManual, styleName } from './cite-finding.ts';
import { outletKind } from './known-outlets.ts';

/** A type of work that the style treats in its own way, or that says too little. */
export const doubtType: Doubt = (csl, { family }, { outlets }) => {
  if (csl.type === 'document') {
    return [doubtful('type', said('check.type-document', {}))];
  }
  if (csl.type === 'personal_communication' && family === 'apa') {
    return [doubtful('type', said('check.apa-personal', {}))];
  }
  return family === 'apa' ? doubtOutlet(csl, outlets) : [];
};

/**
 * APA cites a page of a news site that is no newspaper as a web page. Whether an outlet is one is known, or asked.
 *
 * @see PM7 10.1 (example 16), 10.16
 */
function doubtOutlet(csl: CslItem, outlets: OutletKinds | undefined): CiteFinding[] {
  const outlet = csl['container-title'];
  const isPrinted = csl.page ?? csl.section ?? csl.ISSN ?? csl.edition ?? csl.issue;
  const isOnlineNews = csl.type === 'article-newspaper' && csl.URL !== undefined && isPrinted === undefined;
  if (!isOnlineNews || outlet === undefined || outlet === '') return [];
  const kind = outletKind(outlet, outlets);
  if (kind === 'newspaper') return [];
  if (kind === 'news-site')
    return [
      doubtful('type', said('check.apa-news-site', { outlet }), {
        label: said('check.mend-web-page', {}),
        changes: { type: 'webpage' },
      }),
    ];
  return [{ ...doubtful('type', said('check.apa-which-outlet', { outlet })), asksOutlet: outlet }];
}

/** The place of a dateline, which no style prints for news. */
export const notePlace: Doubt = (csl, style) => {
  const place = csl['publisher-place'] ?? csl['event-place'];
  const isNews = ['article-newspaper', 'article-magazine', 'webpage', 'post-weblog', 'post'].includes(
    csl.type,
  );
  return isNews && place !== undefined && isOfKnownManual(style)
    ? [
        doubtful(
          csl['publisher-place'] === undefined ? 'event-place' : 'publisher-place',
          said('check.desk-place', { style: styleName(style), place }),
        ),
      ]
    : [];
};
