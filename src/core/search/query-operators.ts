/** What an operator reads behind its colon. */
export type OperatorName = keyof typeof OPERATORS;

/**
 * Every operator by its name, with the names that it has in Zotero, Gmail, Google, Evernote, DEVONthink and Obsidian, in
 * lower case and without signs.
 */
const OPERATORS = {
  author: ['by', 'creator', 'writer', 'byline', 'from', 'authors', 'editor', 'translator', 'au', 'inauthor'],
  title: ['intitle', 'allintitle', 'headline', 'heading', 'subject', 'titles', 'ti', 'filename'],
  tag: ['tags', 'label', 'labels', 'keyword', 'keywords', 'topic', 'topics', 'kw'],
  source: [
    ...['outlet', 'journal', 'newspaper', 'publication', 'publicationtitle', 'container', 'containertitle'],
    ...['magazine', 'periodical', 'booktitle', 'website', 'blog'],
  ],
  publisher: ['publishers', 'pub', 'agency'],
  site: ['host', 'domain', 'inanchor'],
  url: ['link', 'inurl', 'allinurl', 'address', 'href', 'uri', 'sourceurl'],
  doi: [],
  isbn: [],
  key: ['citekey', 'citationkey', 'citekeys', 'bibtexkey'],
  collection: ['folder', 'notebook', 'collections', 'group', 'project', 'in', 'path', 'stack'],
  note: ['notes', 'comment', 'comments', 'annotation', 'annotations', 'annote', 'remark'],
  quote: ['quotes', 'quotation', 'highlight', 'highlights'],
  date: ['published', 'issued', 'when', 'pubdate', 'day', 'datepublished', 'publicationdate'],
  year: ['years', 'yr'],
  before: ['older', 'olderthan', 'earlier'],
  until: ['till'],
  after: ['since', 'newer', 'newerthan', 'later'],
  added: ['created', 'dateadded', 'imported', 'saved', 'captured', 'additiondate', 'clipped', 'archived'],
  modified: ['updated', 'changed', 'edited', 'datemodified'],
  type: ['itemtype', 'kind', 'types', 'genre'],
  language: ['lang', 'languages', 'lr'],
  has: ['with', 'have', 'resource'],
  missing: ['no', 'without', 'lacks', 'lacking', 'hasno'],
  is: ['state', 'status'],
  file: ['filetype', 'ext', 'extension', 'format', 'mime', 'media'],
  text: [
    ...['intext', 'allintext', 'body', 'fulltext', 'content', 'abstract', 'abstractnote', 'any', 'anywhere'],
    ...['all', 'everywhere', 'word', 'words', 'line', 'section', 'block', 'paragraph'],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Those that are offered and explained; the rest are understood. */
export const OFFERED_OPERATORS = [
  ...(['author', 'title', 'source', 'publisher', 'site', 'url', 'doi', 'isbn', 'key'] as const),
  ...(['date', 'year', 'before', 'after', 'added', 'modified', 'type', 'language'] as const),
  ...(['tag', 'collection', 'note', 'quote', 'has', 'missing', 'is'] as const),
] as const satisfies readonly OperatorName[];

/** Operators of other programs, for which this one has something near; `order` is chosen elsewhere. */
const NEAR: Readonly<Record<string, OperatorName>> = {
  ...{ colour: 'tag', color: 'tag', flag: 'tag', flags: 'tag', category: 'tag', star: 'tag', stars: 'tag' },
  ...{ rating: 'tag', mark: 'tag', marker: 'tag', priority: 'tag', task: 'tag', todo: 'tag', theme: 'tag' },
  ...{ to: 'author', cc: 'author', bcc: 'author', person: 'author', people: 'author', name: 'author' },
  ...{ person: 'author', contributor: 'author', speaker: 'author', reporter: 'author', journalist: 'author' },
  ...{
    list: 'collection',
    directory: 'collection',
    dir: 'collection',
    location: 'collection',
    book: 'title',
  },
  ...{ library: 'collection', catalog: 'source', database: 'source', archive: 'source', place: 'title' },
  ...{ size: 'has', larger: 'has', smaller: 'has', attachment: 'has', related: 'site', cache: 'url' },
  ...{ country: 'title', region: 'title', period: 'date', month: 'date', time: 'date', issn: 'source' },
  ...{ volume: 'source', issue: 'source', pages: 'source', identifier: 'doi', pmid: 'doi', arxiv: 'doi' },
};
const ORDERS: ReadonlySet<string> = new Set(['sort', 'order', 'orderby', 'sortby', 'limit']);

const BY_NAME: ReadonlyMap<string, OperatorName> = new Map(
  operatorNames().flatMap((name) => [...OPERATORS[name], name].map((each) => [each, name] as const)),
);
const TYPED_LIKE = /[^\p{L}\p{N}]/gu;

function operatorNames(): OperatorName[] {
  return Object.keys(OPERATORS) as OperatorName[];
}

function plain(typed: string): string {
  return typed.toLowerCase().replace(TYPED_LIKE, '');
}

/** The operator that a person means by a name before a colon. */
export function operatorNamed(typed: string): OperatorName | undefined {
  return BY_NAME.get(plain(typed));
}

/** True for a name that asks for an order. */
export function isOrder(typed: string): boolean {
  return ORDERS.has(plain(typed));
}

/** The operator most likely meant by a name that is none. */
export function operatorNear(typed: string): OperatorName | undefined {
  const name = plain(typed);
  const meant = Object.hasOwn(NEAR, name) ? NEAR[name] : undefined;
  return (
    meant ??
    operatorNamed(
      nearest(
        name,
        [...BY_NAME.keys()].filter((each) => each.length > 3),
      ) ?? '',
    )
  );
}

/** Of several words, the one that is spelt most like another: a slip for four letters, two for eight. */
export function nearest(typed: string, words: Iterable<string>): string | undefined {
  let [best, least] = [undefined as string | undefined, typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2];
  for (const word of words) {
    if (Math.abs(word.length - typed.length) > least) continue;
    const distance = slips(typed, word);
    if (distance < least || (distance === least && best === undefined)) [best, least] = [word, distance];
  }
  return best;
}

const LONGEST = 40;

/** How many letters are too many, missing, others, or swapped with their neighbour. */
function slips(a: string, b: string): number {
  if (a.length > LONGEST || b.length > LONGEST) return a === b ? 0 : LONGEST;
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const before = rows[i - 1] ?? [];
      let least = Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? LONGEST;
}
