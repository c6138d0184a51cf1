import type { ExchangeMessages } from '#core/said/exchange.ts';
import type { Phrases } from '../../phrases.ts';
import { all, number } from '../words.ts';

export const exchange: Phrases<ExchangeMessages> = {
  'exchange.only-read': ({ format }) => `Pressmark reads “${format}” but does not write it.`,
  'exchange.for-people': ({ format }) =>
    `${format} is for people: no program, nor Pressmark, reads references back from it.`,
  'exchange.unseen': ({ fields, more, isReadBack }) =>
    `Other programs will not see ${named(fields, more)}.${isReadBack ? ' Pressmark reads all of it back.' : ''}`,
  'exchange.partly-seen': ({ fields, more }) =>
    `Of some items they will not see, or see otherwise, ${named(fields, more)}.`,
  'exchange.not-read-back': ({ fields, more }) => `Not even Pressmark reads back ${named(fields, more)}.`,
};

function named(fields: readonly string[], more: number): string {
  return all(more === 0 ? fields : [...fields, `${number(more)} more`]);
}
