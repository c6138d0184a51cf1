import { type Doubt, doubtful, styleName } from './cite-finding.ts';

/** A type of work that the style treats in its own way, or that says too little. */
export const doubtType: Doubt = (csl, { family }) => {
  if (csl.type === 'document') {
    return [doubtful('type', 'The type “document” says little; a more exact type is printed more exactly.')];
  }
  if (csl.type === 'personal_communication' && family === 'apa') {
    return [
      doubtful(
        'type',
        'APA cites personal communications in the text only; this one is printed in the list.',
      ),
    ];
  }
  const isPrinted = csl.page ?? csl.section ?? csl.ISSN ?? csl.edition ?? csl.issue;
  return family === 'apa' &&
    csl.type === 'article-newspaper' &&
    csl.URL !== undefined &&
    isPrinted === undefined
    ? [
        doubtful(
          'type',
          'APA cites a news site that is no newspaper as a webpage, its title in italics; this is printed as a newspaper article.',
        ),
      ]
    : [];
};

/** The place of a dateline, which no style prints for news. */
export const notePlace: Doubt = (csl, style) => {
  const place = csl['publisher-place'] ?? csl['event-place'];
  const isNews = ['article-newspaper', 'article-magazine', 'webpage', 'post-weblog', 'post'].includes(
    csl.type,
  );
  return isNews && place !== undefined && style.family !== 'other'
    ? [
        doubtful(
          csl['publisher-place'] === undefined ? 'event-place' : 'publisher-place',
          `${styleName(style)} does not print the place of a news report; “${place}” is left out.`,
        ),
      ]
    : [];
};
