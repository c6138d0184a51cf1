import type { TextStore } from '#core/library/ports.ts';
import type { SnapshotState } from '#core/model/snapshot.ts';
import { headingsOf } from '#core/search/catalogue-record.ts';
import { type Hit, hitsIn, type Sought, soughtIn } from '#core/search/find-hits.ts';
import { fold } from '#core/search/fold.ts';
import { markHits, passagesOf } from '#core/search/marked-text.ts';
import { type Group, groupsIn, type Plan } from '#core/search/plan.ts';
import type {
  AnsweredBy,
  CollectionMembers,
  Facets,
  ListRequest,
  ListRow,
  PlacedItem,
} from '#core/search/ports.ts';
import { DocSet, docsFrom } from './doc-list.ts';
import { DocOrders } from './doc-orders.ts';
import { idBytes, idText, type ListedColumn } from './item-table.ts';
import type { Sql, SqlRow } from './sqlite.ts';
import { bodyOf, textOf } from './text-job.ts';

const TRASH = 'trashed = 1';

/** What a list was searched for, and how it was answered. */
export type Searched = {
  readonly plan: Plan;
  readonly answeredBy: AnsweredBy;
  readonly copies: ReadonlyMap<number, number>;
};

type Asked = {
  readonly groups: readonly Group[];
  readonly sought: readonly Sought[];
  readonly tellsMissing: boolean;
  readonly copies: ReadonlyMap<number, number> | undefined;
  readonly copyCounts: ReadonlyMap<number, number>;
};

/** Reads lists out of the tables: which docs a view shows, in what order, and the rows of some of them. */
export class ListReader {
  readonly #sql: Sql;
  readonly #texts: TextStore;
  readonly #orders: DocOrders;
  readonly #views = new Map<string, DocSet>();
  #facets: Facets | undefined;
  #collections = new Map<string, readonly string[]>();

  constructor(sql: Sql, texts: TextStore) {
    this.#sql = sql;
    this.#texts = texts;
    this.#orders = new DocOrders(sql);
  }

  /** To be told whenever items changed, and by which columns. */
  forget(changed: ReadonlySet<ListedColumn>): void {
    this.#orders.forget(changed);
    if (!changed.has('tags') && !changed.has('trashed') && !changed.has('added')) return;
    this.#views.clear();
    this.#facets = undefined;
  }

  /** Tells which items lie in which collection. */
  setCollections(collections: readonly CollectionMembers[]): void {
    this.#collections = new Map(collections.map(({ id, itemIds }) => [id, itemIds]));
  }

  /** Docs of a request: those found, or all, within its view and tag and in its order. */
  docs(request: ListRequest, found: readonly number[] | undefined, showsTrash: boolean): readonly number[] {
    const { key } = request.sort;
    const ordered = found && key === 'relevance' ? found : this.#orders.docs(request.sort);
    const isFound = found && key !== 'relevance' ? new DocSet(found) : undefined;
    const trash = this.#view(TRASH);
    const wantsTrash = request.view === 'trash' || showsTrash;
    const untagged = request.view === 'untagged' ? this.#view("tags = '[]'") : undefined;
    const tagged = request.tag === undefined ? undefined : this.#tagged(fold(request.tag));
    const collected = request.collection === undefined ? undefined : this.#collected(request.collection);
    const sets = [isFound, untagged, tagged, collected].filter((set) => set !== undefined);
    if (sets.length === 0 && trash.isEmpty && !wantsTrash) return ordered;
    return ordered.filter((doc) => trash.has(doc) === wantsTrash && sets.every((set) => set.has(doc)));
  }

  /** The rows of docs, in their order; with a search, marked and with the places where it was found. */
  async rows(
    docs: readonly number[],
    search: Searched | undefined,
    seals: ReadonlyMap<string, SnapshotState>,
  ): Promise<ListRow[]> {
    const groups = search ? groupsIn(search.plan) : [];
    const found = docs.map((doc) => this.#sql.get('SELECT * FROM items WHERE doc = ?', [doc]));
    const asked: Asked = {
      groups,
      sought: soughtIn(groups),
      tellsMissing: search?.answeredBy === 'closest',
      copies: search?.copies,
      copyCounts: countsOf(search?.copies?.values() ?? []),
    };
    return Promise.all(
      found.flatMap((row) => (row ? [this.#row(row, asked, seals.get(idText(row.id)))] : [])),
    );
  }

  /** Docs of items outside the trash that were added after a time, in no stated order. */
  addedSince(since: number): number[] {
    const added = 'SELECT group_concat(doc) AS docs FROM items WHERE added > ? AND trashed = 0';
    return docsFrom(this.#sql.get(added, [since])?.docs);
  }

  ids(docs: readonly number[]): string[] {
    return docs.flatMap((doc) => {
      const row = this.#sql.get('SELECT id FROM items WHERE doc = ?', [doc]);
      return row ? [idText(row.id)] : [];
    });
  }

  rowsOf(docs: readonly number[], ids: readonly string[]): PlacedItem[] {
    const asked = new Map(ids.flatMap((id) => this.#docOf(id).map((doc) => [doc, id] as const)));
    const placed: PlacedItem[] = [];
    for (const [row, doc] of docs.entries()) {
      if (placed.length === asked.size) break;
      const id = asked.get(doc);
      if (id !== undefined) placed.push({ id, row });
    }
    return placed;
  }

  tagsOf(ids: readonly string[]): Facets['tags'] {
    const counts = new Map<string, { readonly tag: string; readonly count: number }>();
    for (const doc of ids.flatMap((id) => this.#docOf(id))) {
      for (const { key, tag } of this.#sql.all('SELECT key, tag FROM item_tags WHERE doc = ?', [doc])) {
        const known = counts.get(String(key));
        counts.set(String(key), { tag: known?.tag ?? String(tag), count: (known?.count ?? 0) + 1 });
      }
    }
    return [...counts.values()].sort((a, b) => b.count - a.count);
  }

  facets(): Facets {
    this.#facets ??= this.#readFacets();
    return this.#facets;
  }

  async #row(row: SqlRow, asked: Asked, state: SnapshotState | undefined): Promise<ListRow> {
    const seal = row.snapshots === 0 ? 'none' : state === undefined || state === 'intact' ? 'sealed' : state;
    const title = String(row.title);
    const listed: ListRow = {
      id: idText(row.id),
      citekey: String(row.citekey),
      type: String(row.type),
      title,
      byline: String(row.byline),
      source: String(row.source),
      issued: row.issued === '' ? undefined : String(row.issued),
      addedAt: Number(row.added),
      tags: JSON.parse(String(row.tags)),
      seal,
    };
    if (asked.groups.length === 0) return listed;
    const text = await textOf(this.#texts, row);
    const abstract = String(row.abstract);
    const body = bodyOf(abstract, text);
    const hits = hitsIn(body, asked.sought);
    const before = abstract === '' ? 0 : body.length - text.length;
    const passages = passagesOf(body, hits).map((each) => ({
      text: each.text,
      paragraph: paragraphAt(text, each.at - before),
    }));
    const doc = Number(row.doc);
    const first = asked.copies?.get(doc);
    const copies = asked.copyCounts.get(doc);
    return {
      ...listed,
      titleMarked: markHits(title, asked.sought),
      snippet: passages[0]?.text,
      passages,
      ...(asked.tellsMissing ? { missing: missingIn(listed, hits, { row, asked }) } : {}),
      ...(first === undefined ? {} : { copyOf: this.ids([first])[0] }),
      ...(copies === undefined ? {} : { copies }),
    };
  }

  /** The doc of an item, if there is one. */
  #docOf(id: string): readonly number[] {
    const doc = this.#sql.get('SELECT doc FROM items WHERE id = ?', [idBytes(id)])?.doc;
    return doc === undefined ? [] : [Number(doc)];
  }

  #view(where: string): DocSet {
    return this.#set(where, [where]);
  }

  #tagged(key: string): DocSet {
    // “0” follows “/”: between them lie the tags within this one.
    const where = 'doc IN (SELECT doc FROM item_tags WHERE key = ? OR (key >= ? AND key < ?))';
    return this.#set(`tag ${key}`, [where, key, `${key}/`, `${key}0`]);
  }

  #collected(id: string): DocSet {
    const docs = (this.#collections.get(id) ?? []).flatMap((itemId) => this.#docOf(itemId));
    return new DocSet(docs);
  }

  #set(name: string, [where, ...values]: readonly [string, ...string[]]): DocSet {
    const known = this.#views.get(name);
    if (known) return known;
    const docs = this.#sql.get(`SELECT group_concat(doc) AS docs FROM items WHERE ${where}`, values)?.docs;
    const set = new DocSet(docsFrom(docs));
    this.#views.set(name, set);
    return set;
  }

  #readFacets(): Facets {
    const counts = this.#sql.get(
      `SELECT coalesce(sum(trashed = 0), 0) AS shown, coalesce(sum(trashed), 0) AS trash,
         coalesce(sum(trashed = 0 AND tags = '[]'), 0) AS untagged FROM items`,
    );
    const tags = this.#sql
      .all(
        `SELECT min(tag) AS tag, count(*) AS n FROM item_tags
         WHERE doc NOT IN (SELECT doc FROM items WHERE trashed = 1) GROUP BY key`,
      )
      .map(({ tag, n }) => ({ tag: String(tag), count: Number(n) }));
    const collator = new Intl.Collator(undefined, { numeric: true });
    return {
      all: Number(counts?.shown),
      untagged: Number(counts?.untagged),
      trash: Number(counts?.trash),
      tags: tags.sort((a, b) => collator.compare(a.tag, b.tag)),
    };
  }
}

/** The number of the paragraph, from 1, in which a place of a text lies; 0 for what stands before it. */
function paragraphAt(text: string, at: number): number {
  return at < 0 ? 0 : text.slice(0, at).split('\n\n').length;
}

function countsOf(docs: Iterable<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const doc of docs) counts.set(doc, (counts.get(doc) ?? 0) + 1);
  return counts;
}

/** What of the query stands neither in the text nor in the headings of an item, as it was typed. */
function missingIn(
  listed: ListRow,
  hits: readonly Hit[],
  { row, asked }: { readonly row: SqlRow; readonly asked: Asked },
): string[] {
  const found = new Set(hits.map(({ group }) => group));
  const headings = headingsOf(listed, {
    moreTitles: String(row.more_titles),
    moreNames: String(row.more_names),
    addresses: String(row.addresses),
  });
  const inHeadings = hitsIn(Object.values(headings).join('\n\n'), asked.sought);
  for (const { group } of inHeadings) found.add(group);
  return asked.groups.flatMap(({ terms, issued }, at) => {
    const isThere = found.has(at) || (issued !== undefined && listed.issued?.startsWith(issued));
    return isThere ? [] : [terms.map(({ text }) => text.typed).join(' ')];
  });
}
