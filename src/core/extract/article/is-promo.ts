import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf, phrasesPattern } from '../../languages/phrases.ts';
import { PLAIN_PLATFORMS } from '../names/platforms.ts';
import type { Block } from './block.ts';
import { startsWith } from './phrase.ts';
import { textWeight } from './text-weight.ts';

const INVITATION = startsWith(inAllLanguages(({ page }) => listOf(page)?.invitations));
/** A sentence of instructions may begin so too: it must say what for. */
const REQUEST = startsWith(inAllLanguages(({ page }) => listOf(page)?.requests));
const OFFER = new RegExp(
  `(?<![\\p{L}\\p{N}])${phrasesPattern(inAllLanguages(({ page }) => listOf(page)?.offers))}`,
  'iu',
);
const CHANNEL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${anyOf(PLAIN_PLATFORMS)}|fox\\s?\\w{0,12} app)(?![\\p{L}\\p{N}])`,
  'iu',
);
const LONGEST = 260;
const LONGEST_REQUEST = 200;
const SOME_LINK = 0.3;

/** Whether a block sends the reader elsewhere: to other articles, a newsletter, a channel, a form. */
export function isPromo({ text, kind, linkShare }: Block): boolean {
  if (kind === 'table-row' || kind === 'preformatted') return false;
  const weight = textWeight(text);
  if (INVITATION.test(text)) return weight <= LONGEST || linkShare > SOME_LINK;
  if (kind === 'heading' || !REQUEST.test(text)) return false;
  return weight <= LONGEST_REQUEST && (OFFER.test(text) || CHANNEL.test(text));
}
