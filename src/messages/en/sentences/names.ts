import type { NamesMessages } from '#core/said/names.ts';
import type { Phrases } from '../../phrases.ts';

export const names: Phrases<NamesMessages> = {
  'names.too-few': 'Write two names or more that search tells apart, with commas between them.',
  'names.too-many': ({ most }) => `So many names cannot mean the same: ${most} at most.`,
  'names.too-many-groups': ({ most }) => `There are ${most} groups of names, which is the most there can be.`,
  'names.no-letters': ({ name }) => `“${name}” has neither a letter nor a digit to be found by.`,
  'names.too-long': ({ name, words, letters }) =>
    `“${name}” is too long for a name: ${words} words and ${letters} letters at most.`,
  'names.not-there': ({ name }) => `You have not said of “${name}” what it means.`,
};
