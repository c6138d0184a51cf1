import type { CslItem } from '../../model/csl-item.ts';
import { archivedCopyNote } from '../rules/archived-copy.ts';
import type { StyleFamily } from '../rules/style-family.ts';
import { withPrintedForm } from './printed-form.ts';
import { escapeMarkup } from './read-markup.ts';

const LAST_BLOCK = /(?:<\/(?:right|block|indent)>\s*)?$/u;

/**
 * An entry as it leaves: with its title where the style prints nothing at all, and with the sentence on its
 * archived copy where the style has no place for one.
 */
export function finishedEntry(written: string, csl: CslItem, family: StyleFamily): string {
  const markup = withPrintedForm(written, csl.title);
  const note = archivedCopyNote(family, csl);
  return note === undefined || markup === ''
    ? markup
    : markup.replace(LAST_BLOCK, (end) => ` ${escapeMarkup(note)}${end}`);
}
