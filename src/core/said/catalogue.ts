/** What is said of the search index. */
export type CatalogueMessages = {
  'catalogue.not-made': { readonly file: string };
};
