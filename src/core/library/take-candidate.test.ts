import { describe, expect, it } from 'vitest';
import { says } from '../../../tests/support/says.ts';
import type { Item } from '../model/item.ts';
import { takeCandidate } from './take-candidate.ts';

const item: Item = {
  id: '6f1f1a52-4b5a-4a63-9d62-2f6f0a3f9f10',
  citekey: 'quay',
  csl: { type: 'webpage', author: [{ literal: 'admin' }] },
  tags: [],
  snapshots: [],
  provenance: {},
  addedAt: 1,
  modifiedAt: 10,
};
const candidate = (value: unknown) => ({ value, rule: 'byline', confidence: 'likely' }) as const;

describe('takeCandidate', () => {
  it('keeps a name with all its parts, as the person’s own', () => {
    const author = [{ family: 'Berg', 'non-dropping-particle': 'van den', given: 'Ans', suffix: 'Jr.' }];
    const taken = takeCandidate(item, { variable: 'author', candidate: candidate(author), now: 20 });
    expect(taken.csl.author).toEqual(author);
    expect(taken.provenance).toEqual({ author: { state: 'known', by: 'person', at: 20 } });
    expect(taken.modifiedAt).toBe(20);
  });

  it('refuses what is no value of that variable', () => {
    const wrong = () => takeCandidate(item, { variable: 'author', candidate: candidate('Ans'), now: 20 });
    expect(wrong).toThrow(says('“author”'));
  });
});
