import type { Part } from './part.ts';

/** What is said of writing references, and of what a format loses of them. */
export type ExchangeMessages = {
  'exchange.only-read': { readonly format: string };
  'exchange.for-people': { readonly format: string };
  /** `more` fields are not named. */
  'exchange.unseen': {
    readonly fields: readonly (Part | string)[];
    readonly more: number;
    readonly isReadBack: boolean;
  };
  'exchange.partly-seen': { readonly fields: readonly (Part | string)[]; readonly more: number };
  'exchange.not-read-back': { readonly fields: readonly (Part | string)[]; readonly more: number };
};
