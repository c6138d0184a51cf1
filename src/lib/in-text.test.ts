import { beforeEach, describe, expect, it } from 'vitest';
import { draftOf, EMPTY_DRAFT, inlineCitation, inTextDrafts } from './in-text.ts';

const ONE = '00000000-0000-4000-8000-000000000001';
const OTHER = '00000000-0000-4000-8000-000000000002';

describe('inlineCitation', () => {
  beforeEach(() => inTextDrafts.set({ id: '', draft: EMPTY_DRAFT }));

  it('is the work alone while nothing is written', () => {
    expect(inlineCitation([ONE])).toEqual({ works: [{ id: ONE }] });
  });

  it('says the place and the words around it', () => {
    inTextDrafts.set({
      id: ONE,
      draft: { ...EMPTY_DRAFT, label: 'paragraph', locator: ' 4 ', prefix: 'see ', suffix: 'my emphasis' },
    });
    expect(inlineCitation([ONE])).toEqual({
      works: [{ id: ONE, label: 'paragraph', locator: '4', prefix: 'see', suffix: 'my emphasis' }],
    });
  });

  it('names the author in the sentence or leaves the name out', () => {
    inTextDrafts.set({ id: ONE, draft: { ...EMPTY_DRAFT, author: 'in-sentence' } });
    expect(inlineCitation([ONE])).toEqual({ works: [{ id: ONE }], isNarrative: true });
    inTextDrafts.set({ id: ONE, draft: { ...EMPTY_DRAFT, author: 'left-out' } });
    expect(inlineCitation([ONE])).toEqual({ works: [{ id: ONE, suppressAuthor: true }] });
  });

  it('keeps what was written to the item it was written for', () => {
    inTextDrafts.set({ id: ONE, draft: { ...EMPTY_DRAFT, locator: '4' } });
    expect(draftOf(OTHER)).toEqual(EMPTY_DRAFT);
    expect(inlineCitation([ONE, OTHER])).toEqual({ works: [{ id: ONE }, { id: OTHER }] });
  });
});
