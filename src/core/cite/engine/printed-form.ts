import { escapeMarkup } from './read-markup.ts';

const NO_FORM = /\[CSL STYLE ERROR: reference with no printed form\.?\]|\[NO_PRINTED_FORM\]/gu;

/** The title of a work for which a style prints nothing at all, in the place of citeproc’s word for that. */
export function withPrintedForm(markup: string, title: string | undefined): string {
  return markup.replace(NO_FORM, () => escapeMarkup(title ?? '…'));
}
