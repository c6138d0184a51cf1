import { describe, expect, it } from 'vitest';
import { says } from '../../../tests/support/says.ts';
import type { CslItem } from '../model/csl-item.ts';
import type { Item } from '../model/item.ts';
import { editItem } from './edit-item.ts';

const item = (csl: Partial<CslItem> = {}): Item => ({
  id: '6f1f1a52-4b5a-4a63-9d62-2f6f0a3f9f10',
  citekey: 'CoastGuardsCall',
  csl: { type: 'webpage', title: 'Coast guards call', ...csl },
  tags: [],
  snapshots: [],
  provenance: {},
  addedAt: 1,
  modifiedAt: 1,
});
const edit = (changes: Record<string, string>, csl?: Partial<CslItem>) =>
  editItem(item(csl), changes, { now: 9 });

describe('editItem, for variables of our own', () => {
  it.each<[string, string, string]>([
    [
      'archive-url',
      ' https://web.archive.org/web/2017/https://a.example ',
      'https://web.archive.org/web/2017/https://a.example',
    ],
    ['archive-date', '2017-01-31', '2017-01-31'],
    ['archive-date', '2017-01-31T10:00Z', '2017-01-31'],
    ['archive-date', '2017', '2017'],
    ['translated-title', 'The tides', 'The tides'],
    ['transliterated-title', 'Geranewe', 'Geranewe'],
  ])('keeps %s %j under custom, as typed by a person', (variable, typed, kept) => {
    const edited = edit({ [variable]: typed });
    expect(edited.csl.custom).toEqual({ [variable]: kept });
    expect(edited.provenance[variable]).toEqual({ state: 'known', by: 'person', at: 9 });
  });

  it('leaves what else is under custom', () => {
    const edited = edit(
      { 'translated-title': 'The tides' },
      { custom: { extra: 1, 'archive-date': '2017' } },
    );
    expect(edited.csl.custom).toEqual({ extra: 1, 'archive-date': '2017', 'translated-title': 'The tides' });
  });

  it('removes what is emptied, and says who emptied it', () => {
    const edited = edit({ 'archive-url': ' ' }, { custom: { 'archive-url': 'https://perma.cc/A' } });
    expect(edited.csl).toEqual({ type: 'webpage', title: 'Coast guards call' });
    expect(edited.provenance['archive-url']).toEqual({
      state: 'unknown',
      reason: says('You left it empty.'),
    });
  });

  it.each([
    ['archive-url', 'perma.cc/A', '“perma.cc/A” is not a web address.'],
    ['archive-url', 'javascript:alert(1)', 'is not a web address.'],
    ['archive-date', '01/02/2017', 'is not a date Pressmark can read.'],
    ['archive-date', 'Fall 2017', 'is not a date Pressmark can read.'],
    ['archive-date', '31 January 2017', undefined],
    ['archive-date', '2017-02-30', 'is not a date Pressmark can read.'],
    ['archive-date', '2017/2018', 'is not a date Pressmark can read.'],
    ['archive-place', '', undefined],
    ['archive-moon', 'x', 'is not a CSL variable.'],
  ])('%s %j: %s', (variable, typed, message) => {
    if (message === undefined) expect(() => edit({ [variable]: typed })).not.toThrow();
    else expect(() => edit({ [variable]: typed })).toThrow(says(message));
  });

  it('edits them beside CSL’s variables', () => {
    const edited = edit(
      { title: 'Marées', 'translated-title': 'Tides', type: 'book' },
      { URL: 'https://a.example' },
    );
    expect(edited.csl).toEqual({
      type: 'book',
      title: 'Marées',
      URL: 'https://a.example',
      custom: { 'translated-title': 'Tides' },
    });
  });
});
