import { describe, expect, it } from 'vitest';
import { says, wordsOf } from '../../../../tests/support/says.ts';
import { openReferences } from '../../workflows/open-references.ts';

/** Everything that a file holds, or the sentence that refuses it. */
function refusal(text: string, name: string): string {
  try {
    const { format, pieces } = openReferences(new TextEncoder().encode(text), { name });
    return `read as ${format}: ${[...pieces].length}`;
  } catch (thrown) {
    return wordsOf(thrown);
  }
}

const page = { title: 'Tides', url: 'https://example.org/tides' };

const JSON_FILES: readonly (readonly [program: string, data: unknown])[] = [
  [
    'Better BibTeX',
    { config: { id: 'x', label: 'BetterBibTeX JSON' }, items: [{ itemType: 'book', title: 'T' }] },
  ],
  ['Zotero’s own', [{ key: 'K', version: 3, library: {}, data: { itemType: 'book', title: 'T' } }]],
  ['Zotero’s own', [{ itemType: 'book', title: 'T', creators: [] }]],
  [
    'Karakeep',
    { bookmarks: [{ createdAt: 1, title: 'T', tags: ['a'], content: { type: 'link', url: page.url } }] },
  ],
  ['Karakeep', { bookmarks: [], lists: [] }],
  ['Linkwarden', { id: 4, name: 'N', collections: [{ id: 1, name: 'C', links: [page] }] }],
  ['Linkwarden', { collections: [], pinnedLinks: [] }],
  ['Omnivore', [{ id: 'a', slug: 'tides', ...page, labels: ['x'], savedAt: '2024-01-02T00:00:00Z' }]],
  ['Pocket', { status: 1, since: 5, list: { 7: { item_id: '7', given_url: page.url } } }],
  ['Pocket', [{ item_id: '7', resolved_url: page.url, tags: {} }]],
  ['Raindrop.io', { items: [{ _id: 1, link: page.url, title: 'T', excerpt: '', collectionId: -1 }] }],
  ['Readwise', { count: 1, results: [{ user_book_id: 5, title: 'T', highlights: [{ text: 'x' }] }] }],
  ['Wallabag', [{ is_archived: 0, is_starred: 1, ...page, content: '<p>x</p>', tags: [] }]],
  ['Pinboard', [{ href: page.url, description: 'T', extended: '', tags: 'a b' }]],
  [
    'Firefox',
    { guid: 'root________', title: '', typeCode: 2, type: 'text/x-moz-place-container', children: [] },
  ],
  ['Chrome', { checksum: 'x', roots: { bookmark_bar: { children: [] } }, version: 1 }],
  ['Hypothesis', { total: 1, rows: [{ id: 'x', uri: page.url, user: 'acct:a@hypothes.is', target: [] }] }],
  ['Mendeley', [{ id: 'u', title: 'T', type: 'book', authors: [{ first_name: 'A', last_name: 'B' }] }]],
  [
    'Crossref',
    { status: 'ok', 'message-type': 'work', message: { DOI: '10.1/x', title: ['T'], type: 'book' } },
  ],
  ['Crossref', { DOI: '10.1/x', title: ['T'], type: 'monograph' }],
  [
    'OpenAlex',
    { meta: { count: 1 }, results: [{ id: 'https://openalex.org/W1', type: 'article', title: 'T' }] },
  ],
  ['OpenAlex', { id: 'https://openalex.org/W1', type: 'book', title: 'T' }],
  ['DataCite', { data: { id: '10.1/x', type: 'dois', attributes: { doi: '10.1/x' } } }],
  ['linked data', { '@context': 'https://schema.org', '@type': 'Article', headline: 'T' }],
];

describe('a file of another program', () => {
  it.each(JSON_FILES)('is named where it is JSON of %s', (program, data) => {
    const told = refusal(JSON.stringify(data), 'export.json');
    expect(told).toContain(program);
    expect(told).toMatch(/^This is .*, not a file of references\. .*\.$/u);
    expect(refusal(JSON.stringify(data, null, 2), 'export.json')).toBe(told);
  });

  it.each([
    [
      'bookmarks',
      '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT><A HREF="https://example.org/">T</A></DL>',
    ],
    [
      'Pocket',
      '<!DOCTYPE html>\n<html><head><title>Pocket Export</title></head><a href="https://example.org">T</a>',
    ],
    ['Readwise', 'Highlight,Book Title,Book Author,Note\n"words","T","A",""\n'],
    ['OPML', '<?xml version="1.0"?>\n<opml version="2.0"><body/></opml>'],
    ['page of HTML', '<!doctype html><title>T</title><p>words'],
  ])('is named where it begins like %s', (name, text) => {
    expect(refusal(text, 'export.txt')).toContain(name);
  });

  it.each([
    ['unknown JSON', '[{"name":"x","value":3}]'],
    ['an object of our own making', '{"title":"T","url":"https://example.org"}'],
    ['a page with a type that is no type of CSL', '[{"type":"link","href":"x"}]'],
    ['JSON that breaks off', '[{"type":"book","title":"T"'],
  ])('is refused and never read as a document: %s', (_, text) => {
    expect(refusal(text, 'x.json')).toMatch(/^This is not CSL-JSON/u);
  });

  it.each([
    ['by a type', '[{"type":"book"}]'],
    ['by an id and a variable', '[{"id":"k","title":"T"}]'],
    ['of one item', '{"id":"k","type":"webpage","title":"T"}'],
    ['under a name', '{"references":[{"id":"k","type":"book"}]}'],
    ['of none', '[]'],
    [
      'from DOI’s own service, with what Crossref adds',
      '[{"type":"article-journal","DOI":"10.1/x","title":"T","is-referenced-by-count":2}]',
    ],
  ])('is not what CSL-JSON is, known %s', (_, text) => {
    expect(refusal(text, 'x.json')).toMatch(/^read as csl-json/u);
  });

  it('costs little however deep or wide it is', () => {
    const deep = `${'[{"items":'.repeat(5_000)}[]${'}]'.repeat(5_000)}`;
    expect(refusal(deep, 'x.json')).toMatch(/^This is not CSL-JSON/u);
    const wide = `[${Array(50_000).fill('{"a":1}').join(',')}]`;
    expect(refusal(wide, 'x.json')).toMatch(/^This is not CSL-JSON/u);
  });
});

/** What a person is told of what goes wrong. */
function told(task: () => unknown): string {
  try {
    task();
  } catch (error) {
    return wordsOf(error);
  }
  return '';
}

describe('libraries that are no text', () => {
  const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

  it.each([
    ['a.sqlite', 'SQLite format 3\0\u0001\u0002 CREATE TABLE itemDataValues (x)', 'the database of Zotero'],
    ['a.sqlite', 'SQLite format 3\0\u0001 CREATE TABLE DocumentContributors (x)', 'the database of Mendeley'],
    ['a.ctv6', 'SQLite format 3\0\u0001 CREATE TABLE ReferenceAuthor (x)', 'a project of Citavi'],
    ['My Library.enl', '\0\r\u0012\0\0\0\0\u0001\u0002\u0003\u0004'.repeat(9), 'a library of EndNote'],
    ['thesis.docx', 'PK\u0003\u0004\0\0', 'a document of Word'],
  ])('name %s', (name, text, what) => {
    expect(() => openReferences(bytesOf(text), { name })).toThrow(
      says(`This is ${what}, not a file of references. `),
    );
  });

  it('are not guessed where neither bytes nor name tell', () => {
    const read = () => openReferences(bytesOf('PK\u0003\u0004\0\0'), { name: 'x.zip' });
    expect(told(read)).toContain('The file is a ZIP archive');
  });
});
