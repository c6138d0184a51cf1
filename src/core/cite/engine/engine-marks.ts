import type { Engine } from 'citeproc';
import { type QuotationMark, quotationMarks } from '../../csl/quotation-marks.ts';

/** The quotation marks of the language that a bibliography is in. */
export type LocaleMarks = readonly [outer: Pair, inner: Pair];
type Pair = { readonly open: string; readonly close: string };

/** Stand for marks that the engine must not take for quotation marks; of the private use area, like no text. */
const MASKS: Readonly<Record<string, string>> = {
  '’': '\ue0a0',
  '‘': '\ue0a1',
  '“': '\ue0a2',
  '”': '\ue0a3',
  '"': '\ue0a4',
  "'": '\ue0a5',
};
const UNMASKED = new Map(Object.entries(MASKS).map(([sign, mask]) => [mask, sign]));
export const MASKED = /[\ue0a0-\ue0a5]/u;
const EVERY_MASKED = new RegExp(MASKED.source, 'gu');

/** The marks that an engine prints. */
export function localeMarks(engine: Engine): LocaleMarks {
  return [
    { open: engine.getTerm('open-quote'), close: engine.getTerm('close-quote') },
    { open: engine.getTerm('open-inner-quote'), close: engine.getTerm('close-inner-quote') },
  ];
}

/**
 * The text with its quotation marks as the engine knows them, pair by pair: outer ones as the language’s, inner ones
 * as its inner ones, which the engine exchanges where the style sets the whole in quotation marks. Apostrophes and
 * marks of other languages are masked, and printed as they are.
 *
 * @see CMOS17 6.116 (apostrophes), 11.10 (quotation marks of other languages), 13.30 (quotations within quotations)
 */
export function withEngineMarks(text: string, locale: LocaleMarks): string {
  // The engine sets a space before a text that begins with an apostrophe.
  const own = text.replace(/^ (?=['’])/u, '');
  if (locale.some(({ open }) => /^["']?$/u.test(open.trim()))) return text;
  let written = '';
  let at = 0;
  for (const mark of quotationMarks(own)) {
    const isAtEnd = mark.role === 'apostrophe' && mark.at === own.length - 1;
    // The engine looks at the end of a name’s particle for one: “d’ ”.
    written += own.slice(at, mark.at) + (isAtEnd ? '’' : printed(mark, locale));
    at = mark.at + 1;
  }
  return at === 0 ? text : written + own.slice(at);
}

function printed({ role, sign, depth, opener }: QuotationMark, locale: LocaleMarks): string {
  if (role === 'apostrophe') return MASKS['’'] ?? '’';
  const [outer] = locale;
  const isLocal = !/[„‚‟”’]/u.test(opener) || /[„‚”’]/u.test(outer.open);
  if (role === 'literal' || !isLocal) return MASKS[sign] ?? sign;
  const pair = pairOf(opener, depth, locale);
  return role === 'open' ? pair.open : pair.close;
}

/** Curly marks that are the language’s own stay what they are; straight ones are outer or inner by their place. */
function pairOf(opener: string, depth: number, [outer, inner]: LocaleMarks): Pair {
  for (const pair of [outer, inner]) if (pair.open === opener) return pair;
  return depth % 2 === 0 ? outer : inner;
}

/** What was masked, as it is printed. */
export function unmasked(text: string): string {
  return text.replace(EVERY_MASKED, (mask) => UNMASKED.get(mask) ?? mask);
}
