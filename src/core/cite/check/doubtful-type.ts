import { said } from '../../said/said.ts';
import { type Doubt, doubtful, isOfKnownManual, styleName } from './cite-finding.ts';

/** A type of work that the style treats in its own way, or that says too little. */
export const doubtType: Doubt = (csl, { family }) => {
  if (csl.type === 'document') {
    return [doubtful('type', said('check.type-document', {}))];
  }
  if (csl.type === 'personal_communication' && family === 'apa') {
    return [doubtful('type', said('check.apa-personal', {}))];
  }
  const isPrinted = csl.page ?? csl.section ?? csl.ISSN ?? csl.edition ?? csl.issue;
  return family === 'apa' &&
    csl.type === 'article-newspaper' &&
    csl.URL !== undefined &&
    isPrinted === undefined
    ? [doubtful('type', said('check.apa-news-site', {}))]
    : [];
};

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
