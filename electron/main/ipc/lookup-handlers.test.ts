import { afterEach, describe, expect, it } from 'vitest';
import { httpReferenceLookup } from '#adapters/lookup/http-reference-lookup.ts';
import { lookupEndpoints } from '#adapters/lookup/lookup-endpoints.ts';
import { type LookupServer, startLookupServer } from '../../../tests/support/lookup-server.ts';
import { idNumbered, itemNumbered, memoryLibrary } from '../../../tests/support/memory-library.ts';
import { lookupHandlers } from './lookup-handlers.ts';

const ANSWER = {
  type: 'journal-article',
  title: 'Title 1',
  author: [{ family: 'Lee', given: 'Ann' }],
  issued: { 'date-parts': [[2024, 5]] },
  publisher: 'Quay Press',
};
const itemId = idNumbered(1);
const context = { signal: new AbortController().signal, onProgress: () => undefined };

let server: LookupServer;
afterEach(() => server.close());

async function handlers() {
  server = await startLookupServer({ '/doi/10.1000/x': { json: ANSWER } });
  const csl = { type: 'article-journal', title: 'Title 1', DOI: '10.1000/x', publisher: 'Quay' } as const;
  const memory = await memoryLibrary(itemNumbered(1, { csl }));
  const lookup = httpReferenceLookup(lookupEndpoints({ PRESSMARK_LOOKUP_ENDPOINTS: server.origin }));
  return { ...lookupHandlers({ ...memory, lookup }), library: memory.library };
}

describe('lookupHandlers', () => {
  it('shows the address before anything goes out', async () => {
    const own = await handlers();
    expect(await own['lookup.plan']({ itemId }, context)).toEqual({
      text: '10.1000/x',
      identifier: { kind: 'doi', value: '10.1000/x' },
      url: `${server.origin}/doi/10.1000/x`,
    });
    expect(await own['lookup.plan']({ itemId, text: 'a title' }, context)).toEqual({ text: 'a title' });
    expect(server.asked).toEqual([]);
  });

  it('asks once, changes nothing, and takes over what is chosen', async () => {
    const own = await handlers();
    const identifier = { kind: 'doi', value: '10.1000/x' } as const;
    const { url, fields } = await own['lookup.ask']({ itemId, identifier }, context);
    expect(server.asked.map((request) => server.origin + request.url)).toEqual([url]);
    expect(fields.map(({ variable, now, found, fillsGap }) => [variable, now, found, fillsGap])).toEqual([
      ['author', '', 'Lee, Ann', true],
      ['issued', '', '2024-05', true],
      ['publisher', 'Quay', 'Quay Press', false],
    ]);
    const before = await own.library.item(itemId);
    const [author] = fields.filter(({ variable }) => variable === 'author');
    await own['lookup.take']({ itemId, values: { author: author?.value } }, context);
    const after = await own.library.item(itemId);
    expect(after.csl).toEqual({ ...before.csl, author: ANSWER.author });
    expect(after.provenance.author).toEqual({ state: 'known', by: 'given' });
  });
});
