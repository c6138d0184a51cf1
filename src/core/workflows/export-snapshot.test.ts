import { describe, expect, it } from 'vitest';
import { says } from '../../../tests/support/says.ts';
import type { Item } from '../model/item.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { savedForms } from '../model/snapshot-formats.ts';
import { exportSnapshot } from './export-snapshot.ts';

const digest = (sign: string) => sign.repeat(64);
const snapshot: Snapshot = {
  id: '11111111-1111-4111-8111-111111111111',
  sha256: digest('a'),
  bytes: 1,
  mediaType: 'text/html',
  charset: 'utf-8',
  capturedAt: 0,
  method: 'file',
  origin: { kind: 'sample' },
  text: { sha256: digest('b'), paragraphs: 2, extractor: 'x' },
  artefacts: [
    { role: 'wacz', sha256: digest('c'), bytes: 1, mediaType: 'application/wacz' },
    { role: 'screenshot', sha256: digest('d'), bytes: 1, mediaType: 'image/jpeg' },
    { role: 'thumbnail', sha256: digest('e'), bytes: 1, mediaType: 'image/jpeg' },
  ],
};
const item: Item = {
  id: snapshot.id,
  citekey: 'a',
  csl: { type: 'webpage' },
  tags: [],
  snapshots: [snapshot],
  provenance: {},
  addedAt: 0,
  modifiedAt: 0,
};

/** Bytes are the first sign of their digest; those in `altered` are not what was sealed. */
function deps(altered: readonly string[] = []) {
  const unused = () => Promise.reject(new Error('not called'));
  return {
    blobs: {
      put: unused,
      read: async (sha256: string) => new TextEncoder().encode(sha256.slice(0, 1)),
      check: async (sha256: string) => ({
        state: altered.includes(sha256) ? ('altered' as const) : ('intact' as const),
      }),
    },
    texts: { put: unused, read: async () => 'one\n\ntwo' },
    reader: { read: unused, pageFromMhtml: unused },
  };
}

const saved = async (
  format: Parameters<typeof exportSnapshot>[3]['format'],
  altered: readonly string[] = [],
) => {
  const { signal } = new AbortController();
  const { bytes, extension } = await exportSnapshot(deps(altered), item, snapshot, { format, signal });
  return [extension, new TextDecoder().decode(bytes)];
};

describe('exportSnapshot', () => {
  it('gives what was sealed, under the extension of its kind', async () => {
    expect(await saved('html')).toEqual(['html', 'a']);
    expect(await saved('wacz')).toEqual(['wacz', 'c']);
    expect(await saved('jpeg')).toEqual(['jpg', 'd']);
  });

  it('gives the text with a blank line between paragraphs', async () => {
    expect(await saved('text')).toEqual(['txt', 'one\n\ntwo\n']);
  });

  it('names the forms there are where one is not', async () => {
    await expect(saved('png')).rejects.toMatchObject({
      code: 'not-found',
      said: says('This capture has no png. It can be saved as html, wacz, jpeg, text.'),
    });
  });

  it('never passes off altered bytes as what was sealed', async () => {
    await expect(saved('html', [digest('a')])).rejects.toMatchObject({ code: 'damaged' });
  });
});

describe('savedForms', () => {
  it.each([
    ['text/plain', ['text', 'original']],
    ['image/png', ['png', 'text']],
    ['image/webp', ['text', 'original']],
    ['application/pdf', ['pdf', 'text']],
  ] as const)('of %s are %j', (mediaType, formats) => {
    const forms = savedForms({ ...snapshot, mediaType, artefacts: [] });
    expect(forms.map(({ format }) => format)).toEqual(formats);
  });
});
