import type { Reading } from '../../model/reading.ts';
import { readCredits } from './credits.ts';
import { plainDateline, readDateline } from './dateline.ts';
import { readFigures } from './figures.ts';
import { readNotices } from './notices.ts';
import { readQuotations } from './quotations.ts';
import { readablePart } from './readable-part.ts';

/** What a report says of its own making, and whom and what it quotes and counts. */
export type Wire = Pick<Reading, 'dateline' | 'credits' | 'quotations' | 'figures' | 'notices'>;

/** How far down a dateline may stand: below a headline, a byline and the like. */
const HEAD = 6;

/**
 * Reads an article’s paragraphs, those of a very long text only at its beginning, by the conventions of news agencies. Changes none of them.
 *
 * @param language a BCP 47 tag; speech and numbers are read as that language has them, as in English without one
 */
export function readWire(all: readonly string[], language: string | undefined): Wire {
  const paragraphs = readablePart(all);
  const dateline = paragraphs
    .slice(0, HEAD)
    .map(readDateline)
    .find((found) => found !== undefined);
  return {
    ...(dateline && { dateline: plainDateline(dateline) }),
    credits: paragraphs.flatMap((paragraph) => readCredits(paragraph) ?? []),
    quotations: [...readQuotations(paragraphs, language)],
    figures: [...readFigures(paragraphs, language)],
    notices: [...readNotices(paragraphs)],
  };
}
