import type { ExchangeMessages } from '#core/said/exchange.ts';
import type { Phrases } from '../../phrases.ts';

export const exchange: Phrases<ExchangeMessages> = {
  'exchange.only-read': ({ format }) => `Pressmark reads “${format}” but does not write it.`,
};
