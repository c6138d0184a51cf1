import type { Engine } from 'citeproc';
import { styleFamily } from '../rules/style-family.ts';

const CLOSING = '(?:[”’»」』"]|</[a-z]+>)*';
/** An end mark of another script, which the engine does not know, before a stop. */
const OTHER_SCRIPT = new RegExp(`([؟۔。！？]${CLOSING})\\.`, 'gu');
const AFTER_DOTS = new RegExp(`((?:…|(?<!\\.)\\.\\.\\.)${CLOSING})\\.(?!\\.)`, 'gu');
const DOTS_AND_COMMA = /((?:…|\.\.\.)(?:<\/[a-z]+>)*),(?=(?:<\/[a-z]+>)*[”’])/gu;
const END_AND_COMMA = /([?!؟！？](?:<\/[a-z]+>)*),(?=(?:<\/[a-z]+>)*[”’])/gu;

/**
 * What an engine wrote, without the second of two marks at one place: no stop follows dots that a title ends with,
 * nor an end mark of any script. Of “Why?,” the comma stays in Chicago’s styles alone.
 *
 * @see CMOS17 6.123 and 6.125; MLA9 2.96; PM7 9.5
 */
export function withoutDoubledMarks(markup: string, { opt }: Engine): string {
  const once = markup.replace(OTHER_SCRIPT, '$1').replace(AFTER_DOTS, '$1').replace(DOTS_AND_COMMA, '$1');
  return styleFamily(opt.styleID ?? '').startsWith('chicago') ? once : once.replace(END_AND_COMMA, '$1');
}
