import { describe, expect, it } from 'vitest';
import { says } from '../../../tests/support/says.ts';
import { takeGiven } from '../library/take-given.ts';
import type { CslItem } from '../model/csl-item.ts';
import type { Item } from '../model/item.ts';
import { lookUp, valuesOf } from './look-up-item.ts';

const item: Item = {
  id: '2b1f5c1e-0d5c-4d0e-9f3f-0d8f0c7a6b51',
  citekey: 'ports',
  csl: { type: 'webpage', title: 'Ports', volume: '1' },
  tags: [],
  snapshots: [],
  provenance: {
    title: { state: 'known', by: 'person', at: 1 },
    issue: { state: 'unknown', reason: 'You left it empty.' },
    issued: { state: 'unknown', reason: 'No date in the page.' },
  },
  addedAt: 1,
  modifiedAt: 1,
};
const found: CslItem = {
  type: 'article-journal',
  title: 'Ports and ships',
  volume: '1',
  issue: '2',
  issued: { 'date-parts': [[2024]] },
};
const identifier = { kind: 'doi', value: '10.1000/x' } as const;
const lookup = {
  addressFor: () => 'https://doi.org/10.1000/x',
  ask: async () => ({ csl: found, url: 'https://doi.org/10.1000/x' }),
};
const { signal } = new AbortController();

describe('lookUp', () => {
  it('tells gaps from what differs, and is silent on what is the same', async () => {
    const { fields, url } = await lookUp({ lookup }, item, { identifier, signal });
    expect(url).toBe('https://doi.org/10.1000/x');
    expect(fields).toEqual([
      { variable: 'type', now: 'webpage', found: 'article-journal', fillsGap: false },
      { variable: 'title', now: 'Ports', found: 'Ports and ships', fillsGap: false },
      // Somebody emptied it.
      { variable: 'issue', found: '2', fillsGap: false },
      { variable: 'issued', found: { 'date-parts': [[2024]] }, fillsGap: true },
    ]);
  });
});

describe('takeGiven', () => {
  it('marks what is taken over as given, and leaves the rest alone', async () => {
    const { fields } = await lookUp({ lookup }, item, { identifier, signal });
    const after = takeGiven(item, valuesOf(fields.filter(({ fillsGap }) => fillsGap)), { now: 5 });
    expect(after.csl).toEqual({ ...item.csl, issued: { 'date-parts': [[2024]] } });
    expect(after.provenance).toEqual({ ...item.provenance, issued: { state: 'known', by: 'given' } });
    expect(after.modifiedAt).toBe(5);
  });

  it.each([{ issued: 'May' }, { type: 'x' }, { nonsense: '1' }])('refuses %j', (values) => {
    expect(() => takeGiven(item, values, { now: 5 })).toThrow(says('does not fit'));
  });
});
