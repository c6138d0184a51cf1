import type { StylesMessages } from '#core/said/styles.ts';
import type { Phrases } from '../../phrases.ts';

export const styles: Phrases<StylesMessages> = {
  'styles.not-installed': ({ style }) =>
    `“${style}” is not a style you have installed, so it cannot be removed.`,
  'styles.parent-missing': ({ style, parent }) =>
    `“${style}” follows the style “${parent}”, which is not there. Install that first.`,
  'styles.unknown': ({ style, similar }) =>
    `There is no citation style “${style}”. “pressmark styles ${similar}” lists those with a similar name.`,
  'styles.no-style': ({ name, reason }) => `${name} is not a citation style (CSL 1.0): ${reason}.`,
  'styles.no-xml': ({ told }) => `it is not XML (${told})`,
  'styles.no-citation': 'it has no citation',
  'styles.follows-itself': 'it follows itself',
  'styles.no-title': 'it has no title or no id',
  'styles.first-element': ({ name }) => `its first element is “${name}”, not “style”`,
  'styles.too-large': 'it is too large or too deep',
  'styles.empty': 'it is empty',
};
