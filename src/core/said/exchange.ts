/** What is said of references. */
export type ExchangeMessages = {
  'exchange.only-read': { readonly format: string };
};
