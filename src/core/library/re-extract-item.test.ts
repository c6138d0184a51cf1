import { describe, expect, it } from 'vitest';
import { EMPTY_READING } from '../../../tests/support/empty-reading.ts';
import type { CslItem } from '../model/csl-item.ts';
import type { FieldOrigin, Item } from '../model/item.ts';
import { editItem } from './edit-item.ts';
import { reExtractItem } from './re-extract-item.ts';

const DIGEST = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);
const text = { sha256: DIGEST, paragraphs: 1, extractor: 'old' };
const found = (rule: string): FieldOrigin => ({
  state: 'known',
  by: 'extracted',
  rule,
  confidence: 'likely',
});

const item: Item = {
  id: '6f1f1a52-4b5a-4a63-9d62-2f6f0a3f9f10',
  citekey: 'quay',
  csl: {
    type: 'webpage',
    title: 'The quay | Port',
    author: [{ literal: 'admin' }],
    publisher: 'Kept',
    note: 'mine',
  },
  tags: ['ports'],
  snapshots: [
    {
      id: '7f1f1a52-4b5a-4a63-9d62-2f6f0a3f9f10',
      sha256: DIGEST,
      bytes: 1,
      mediaType: 'text/html',
      charset: 'utf-8',
      capturedAt: 1,
      method: 'file',
      origin: { kind: 'file', name: 'quay.html' },
      text,
    },
  ],
  provenance: {
    type: found('page'),
    title: found('page-title'),
    author: found('author'),
    publisher: { state: 'known', by: 'given' },
    issued: { state: 'unknown', reason: 'No date.' },
  },
  addedAt: 1,
  modifiedAt: 10,
};
const [{ id: snapshotId } = { id: '' }] = item.snapshots;

const reExtract = (csl: CslItem, provenance: Record<string, FieldOrigin>, of = item) =>
  reExtractItem(of, {
    draft: { csl, provenance, paragraphs: ['x'], reading: EMPTY_READING },
    snapshotId,
    text: { ...text, sha256: OTHER, extractor: 'new' },
    now: 20,
  });

describe('reExtractItem', () => {
  it('changes what was read before, says what, and takes the new text', () => {
    const { item: after, changes } = reExtract(
      { type: 'article-newspaper', title: 'The quay' },
      { type: found('json-ld'), title: found('heading'), author: { state: 'unknown', reason: 'None.' } },
    );
    expect(after.csl).toEqual({
      type: 'article-newspaper',
      title: 'The quay',
      publisher: 'Kept',
      note: 'mine',
    });
    expect(changes.map(({ variable }) => variable)).toEqual(['type', 'title', 'author']);
    expect(changes[2]).not.toHaveProperty('after');
    expect(after.snapshots[0]?.text).toEqual({ ...text, sha256: OTHER, extractor: 'new' });
    expect(after).toMatchObject({ citekey: 'quay', tags: ['ports'], modifiedAt: 20 });
  });

  it('keeps what a person set or emptied, what was given, and what has no origin, and says what differs', () => {
    const edited = editItem(item, { title: 'My title', author: '' }, { now: 15 });
    const {
      item: after,
      changes,
      kept,
    } = reExtract(
      {
        type: 'webpage',
        title: 'The quay',
        author: [{ family: 'Oduya', given: 'Ada' }],
        publisher: 'Other',
        note: 'theirs',
      },
      {
        title: found('heading'),
        author: found('byline'),
        publisher: found('json-ld'),
        note: found('json-ld'),
        issued: { state: 'unknown', reason: 'No date.' },
      },
      edited,
    );
    expect(after.csl).toEqual(edited.csl);
    expect(changes).toEqual([]);
    expect(kept.map(({ variable }) => variable)).toEqual(['title', 'author', 'publisher', 'note']);
    expect(after.provenance).toEqual(edited.provenance);
  });

  it('is the very item where nothing changes', () => {
    const same = reExtractItem(item, {
      draft: {
        csl: item.csl,
        provenance: { title: found('page-title') },
        paragraphs: [],
        reading: EMPTY_READING,
      },
      snapshotId,
      text,
      now: 20,
    });
    expect(same.item).toBe(item);
  });

  it('leaves variables alone that the reading did not look for', () => {
    expect(reExtract({ type: 'webpage' }, {}).item.csl).toEqual(item.csl);
  });
});
