import { afterEach, describe, expect, it } from 'vitest';
import {
  type LookupServer,
  type MadeAnswer,
  startLookupServer,
} from '../../../tests/support/lookup-server.ts';
import { says } from '../../../tests/support/says.ts';
import { httpReferenceLookup } from './http-reference-lookup.ts';
import { lookupEndpoints } from './lookup-endpoints.ts';

const DOI = { kind: 'doi', value: '10.1000/x' } as const;
const { signal } = new AbortController();

let server: LookupServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function lookupOf(answers: Readonly<Record<string, MadeAnswer>>, longestMs = 5_000) {
  server = await startLookupServer(answers);
  const lookup = httpReferenceLookup(lookupEndpoints({ PRESSMARK_LOOKUP_ENDPOINTS: server.origin }), {
    longestMs,
  });
  return { lookup, asked: server.asked };
}

describe('httpReferenceLookup', () => {
  it('asks the very address it names, follows where it leads, and carries no cookies', async () => {
    const { lookup, asked } = await lookupOf({
      '/doi/10.1000/x': { location: '/agency/x' },
      '/agency/x': { json: { type: 'book', title: 'T' } },
    });
    const { csl, url } = await lookup.ask(DOI, { signal });
    expect(csl).toEqual({ type: 'book', title: 'T' });
    expect(url).toBe(lookup.addressFor(DOI));
    expect(asked.map(({ headers }) => headers.accept)).toEqual(
      Array(2).fill('application/vnd.citationstyles.csl+json'),
    );
    expect(asked.map(({ headers }) => headers.cookie)).toEqual([undefined, undefined]);
  });

  it('reads books of Open Library and papers of PubMed', async () => {
    const { lookup } = await lookupOf({
      '/openlibrary/api/books?bibkeys=ISBN%3A9783161484100&format=json&jscmd=data': {
        json: { 'ISBN:9783161484100': { title: 'Ports' } },
      },
      '/pubmed/lit/ctxp/v1/pubmed/?format=csl&id=7': { json: { type: 'article-journal', title: 'Paper' } },
    });
    const isbn = { kind: 'isbn', value: '9783161484100' } as const;
    expect((await lookup.ask(isbn, { signal })).csl).toEqual({ type: 'book', title: 'Ports' });
    expect((await lookup.ask({ kind: 'pmid', value: '7' }, { signal })).csl.title).toBe('Paper');
  });

  it.each([
    ['it does not know it', { status: 404 }, 'not-found', /does not know 10\.1000\/x/u],
    ['it knows no title of it', { json: {} }, 'not-found', /does not know/u],
    ['it is asked too often', { status: 429 }, 'unreachable', /too often/u],
    ['it fails', { status: 500 }, 'unreachable', /error 500/u],
    ['its answer is too large', { bytes: 2_100_000 }, 'unreadable', /too large/u],
    ['its answer is not JSON', { bytes: 10 }, 'unreadable', /cannot be read/u],
    ['it leads round in a ring', { location: '/doi/10.1000/x' }, 'unreachable', /on and on/u],
    ['it leads elsewhere', { location: 'http://127.0.0.2:9/' }, 'unreachable', /on and on/u],
    ['it leads to a file', { location: 'file:///etc/passwd' }, 'unreachable', /on and on/u],
  ] as const)('says so if %s', async (_, answer, code, message) => {
    const { lookup } = await lookupOf({ '/doi/10.1000/x': answer });
    await expect(lookup.ask(DOI, { signal })).rejects.toMatchObject({
      code,
      said: says(message),
    });
  });

  it('gives up on a service that does not answer, and at once when told', async () => {
    const { lookup } = await lookupOf({ '/doi/10.1000/x': { silent: true } }, 50);
    await expect(lookup.ask(DOI, { signal })).rejects.toMatchObject({ code: 'unreachable' });
    await expect(lookup.ask(DOI, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

describe('lookupEndpoints', () => {
  it.each(['http://example.org/', 'http://localhost:1/', 'http://192.168.0.1/', 'nonsense', undefined])(
    'asks the public services in spite of %s',
    (PRESSMARK_LOOKUP_ENDPOINTS) => {
      expect(lookupEndpoints({ PRESSMARK_LOOKUP_ENDPOINTS }).doi).toBe('https://doi.org/');
    },
  );
});
