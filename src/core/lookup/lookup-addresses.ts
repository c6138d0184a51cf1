import type { WorkIdentifier } from '../model/work-identifier.ts';

/** Where the services are, each with a slash at its end. */
export type LookupEndpoints = {
  readonly doi: string;
  readonly openLibrary: string;
  readonly pubMed: string;
};

export const PUBLIC_ENDPOINTS: LookupEndpoints = {
  doi: 'https://doi.org/',
  openLibrary: 'https://openlibrary.org/',
  pubMed: 'https://api.ncbi.nlm.nih.gov/',
};

/** What is asked for an identifier: the very address, and the form that its answer has. */
export type LookupAddress = {
  readonly url: string;
  /** Of the `Accept` header. */
  readonly accept: string;
  readonly form: 'csl' | 'open-library';
};

const CSL = 'application/vnd.citationstyles.csl+json';

/**
 * The address that answers for an identifier: the registry of DOIs for DOIs and arXiv’s papers, Open Library for
 * ISBNs, the NCBI for PubMed’s papers.
 *
 * @see https://citation.doi.org/docs.html, https://openlibrary.org/dev/docs/api/books,
 *   https://api.ncbi.nlm.nih.gov/lit/ctxp/
 */
export function lookupAddress(
  { kind, value }: WorkIdentifier,
  endpoints: LookupEndpoints = PUBLIC_ENDPOINTS,
): LookupAddress {
  switch (kind) {
    case 'doi':
      return { url: endpoints.doi + doiPath(value), accept: CSL, form: 'csl' };
    case 'arxiv':
      return {
        url: endpoints.doi + doiPath(`10.48550/arXiv.${value.replace(/v\d{1,3}$/u, '')}`),
        accept: CSL,
        form: 'csl',
      };
    case 'isbn': {
      const query = new URLSearchParams({ bibkeys: `ISBN:${value}`, format: 'json', jscmd: 'data' });
      return {
        url: `${endpoints.openLibrary}api/books?${query}`,
        accept: 'application/json',
        form: 'open-library',
      };
    }
    case 'pmid': {
      const query = new URLSearchParams({ format: 'csl', id: value });
      return {
        url: `${endpoints.pubMed}lit/ctxp/v1/pubmed/?${query}`,
        accept: 'application/json',
        form: 'csl',
      };
    }
  }
}

/** A DOI may hold any letter; its slashes stay as they are. */
function doiPath(doi: string): string {
  return doi.split('/').map(encodeURIComponent).join('/');
}
