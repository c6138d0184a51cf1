import type { CitekeyMessages } from '#core/said/citekey.ts';
import type { Phrases } from '../../phrases.ts';

export const citekey: Phrases<CitekeyMessages> = {
  'citekey.unknown-filter': ({ filter, known }) =>
    `“.${filter}” does nothing here; known are ${known.join(', ')}.`,
  'citekey.brackets-open': ({ word }) => `The brackets of “${word}” are never closed.`,
  'citekey.number-expected': ({ word }) => `A number was expected in the brackets of “${word}”.`,
  'citekey.unknown-word': ({ word, known }) =>
    `“${word}” is not a word of this language; it knows ${known.join(', ')}.`,
  'citekey.word-expected': ({ found }) =>
    `A word such as “auth” or “year” was expected instead of “${found}”.`,
  'citekey.quote-open': ({ mark }) => `The quotation mark ${mark} is never closed.`,
  'citekey.ends-early': 'The pattern ends where a word such as “auth” or “year” was expected.',
  'citekey.plus-expected': ({ before }) => `A “+” was expected before “${before}”.`,
  'citekey.too-long': ({ most }) => `A pattern has at most ${most} characters.`,
  'citekey.at': ({ character, why }) => `At character ${character}: ${why}`,
  'citekey.too-many-numbers': ({ word, most }) =>
    most === 0
      ? `“${word}” takes no number in its brackets.`
      : `“${word}” takes at most ${most} in its brackets.`,
  'citekey.carried': ({ format, citekey, carriedKey }) =>
    `${format} cannot carry the citekey “${citekey}”. It stands there as “${carriedKey}”.`,
  'citekey.carried-more': ({ count }) =>
    count === 1
      ? 'One more citekey had to change in the same way.'
      : `${count} more citekeys had to change in the same way.`,
  'citekey.part-auth': 'the family name of the first author',
  'citekey.part-authors': 'the family names of authors, EtAl for more',
  'citekey.part-authorsalpha': 'initials of the authors, or the beginning of a single name',
  'citekey.part-shorttitle': 'the first words of the title',
  'citekey.part-veryshorttitle': 'the first word of the title',
  'citekey.part-title': 'all words of the title',
  'citekey.part-journal': 'the journal, newspaper or site',
  'citekey.part-publisher': 'the publisher',
  'citekey.part-year': 'the year',
  'citekey.part-month': 'the month, in two figures',
  'citekey.part-day': 'the day, in two figures',
  'citekey.part-type': 'the type of the item',
};
