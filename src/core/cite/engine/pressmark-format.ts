import CSL, { type OutputFormat } from 'citeproc';
import { MASKED, unmasked } from './engine-marks.ts';
import { FIELD, wrappedField } from './mark-fields.ts';

/** The name citeproc knows our output format by. */
export const ENGINE_FORMAT = 'pressmark';

const wrapped = (tag: string) => (_: unknown, text: string) => `<${tag}>${text}</${tag}>`;

/** Most texts have none of these, and this is asked for every piece of every entry. */
const NEEDS_ESCAPE = new RegExp(`[&<>]|\\s\\s|${MASKED.source}|${CSL.SUPERSCRIPTS_REGEXP.source}`, 'u');

function escaped(text: string): string {
  return unmasked(text)
    .replace(/&/g, '&#38;')
    .replace(/</g, '&#60;')
    .replace(/>/g, '&#62;')
    .replace(/\s\s/g, '\u00a0 ')
    .replace(CSL.SUPERSCRIPTS_REGEXP, (raised) => `<sup>${CSL.SUPERSCRIPTS[raised]}</sup>`);
}

/**
 * How citeproc writes what `readMarkup` reads: one short tag for each thing a style can ask for, and every
 * character of the data that could be taken for one escaped.
 */
const format: OutputFormat = {
  text_escape: (text: string) => (text && NEEDS_ESCAPE.test(text) ? escaped(text) : text || ''),
  bibstart: '',
  bibend: '',
  '@font-style/italic': '<i>%%STRING%%</i>',
  '@font-style/oblique': '<i>%%STRING%%</i>',
  '@font-style/normal': '<noi>%%STRING%%</noi>',
  '@font-variant/small-caps': '<sc>%%STRING%%</sc>',
  '@font-variant/normal': '<nosc>%%STRING%%</nosc>',
  '@font-weight/bold': '<b>%%STRING%%</b>',
  '@font-weight/normal': '<nob>%%STRING%%</nob>',
  '@font-weight/light': false,
  '@text-decoration/none': '<nou>%%STRING%%</nou>',
  '@text-decoration/underline': '<u>%%STRING%%</u>',
  '@vertical-align/sup': '<sup>%%STRING%%</sup>',
  '@vertical-align/sub': '<sub>%%STRING%%</sub>',
  '@vertical-align/baseline': '<nosup>%%STRING%%</nosup>',
  '@passthrough/true': CSL.Output.Formatters.passthrough ?? false,
  '@strip-periods/true': CSL.Output.Formatters.passthrough ?? false,
  '@strip-periods/false': CSL.Output.Formatters.passthrough ?? false,
  '@quotes/true': CSL.Output.Formats.html?.['@quotes/true'] ?? false,
  '@quotes/inner': CSL.Output.Formats.html?.['@quotes/inner'] ?? false,
  '@quotes/false': false,
  '@cite/entry': (_: unknown, text: string) => text,
  '@bibliography/entry': function (this: { system_id?: string }, engine, text) {
    engine.sys.onEntry?.(this.system_id ?? '', text);
    return text;
  },
  '@display/block': wrapped('block'),
  '@display/left-margin': wrapped('left'),
  '@display/right-inline': wrapped('right'),
  '@display/indent': wrapped('indent'),
  '@showid/true': (_: unknown, text: string) => text,
  '@URL/true': wrapped('url'),
  '@DOI/true': wrapped('url'),
  [`${FIELD}/true`]: wrappedField,
};

CSL.Output.Formats[ENGINE_FORMAT] = format;
