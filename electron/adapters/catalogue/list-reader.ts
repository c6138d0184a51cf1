import type { TextStore } from '#core/library/ports.ts';
import type { SnapshotState } from '#core/model/snapshot.ts';
import { fold } from '#core/search/fold.ts';
import { markHits, snippetOf } from '#core/search/marked-text.ts';
import type { CollectionMembers, Facets, ListRequest, ListRow } from '#core/search/ports.ts';
import { positiveTexts, type QueryNode, type TextNode } from '#core/search/query.ts';
import { DocSet, docsFrom } from './doc-list.ts';
import { DocOrders } from './doc-orders.ts';
import { idBytes, idText, type ListedColumn } from './item-table.ts';
import type { Sql, SqlRow } from './sqlite.ts';
import { bodyOf } from './text-job.ts';

const TRASH = 'trashed = 1';

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
    return ordered.filter(
      (doc) =>
        trash.has(doc) === wantsTrash &&
        (isFound?.has(doc) ?? true) &&
        (untagged?.has(doc) ?? true) &&
        (tagged?.has(doc) ?? true) &&
        (collected?.has(doc) ?? true),
    );
  }

  /** The rows of docs, in their order; with a query, marked and with the place where it was found. */
  async rows(
    docs: readonly number[],
    root: QueryNode | undefined,
    seals: ReadonlyMap<string, SnapshotState>,
  ): Promise<ListRow[]> {
    const texts = positiveTexts(root);
    const found = docs.map((doc) => this.#sql.get('SELECT * FROM items WHERE doc = ?', [doc]));
    return Promise.all(
      found.flatMap((row) => (row ? [this.#row(row, texts, seals.get(idText(row.id)))] : [])),
    );
  }

  ids(docs: readonly number[]): string[] {
    return docs.flatMap((doc) => {
      const row = this.#sql.get('SELECT id FROM items WHERE doc = ?', [doc]);
      return row ? [idText(row.id)] : [];
    });
  }

  facets(): Facets {
    this.#facets ??= this.#readFacets();
    return this.#facets;
  }

  async #row(row: SqlRow, texts: readonly TextNode[], state: SnapshotState | undefined): Promise<ListRow> {
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
    if (texts.length === 0) return listed;
    const snippet = snippetOf(await bodyOf(this.#texts, row), texts);
    return { ...listed, titleMarked: markHits(title, texts), snippet };
  }

  #view(where: string): DocSet {
    return this.#set(where, [where]);
  }

  #tagged(key: string): DocSet {
    return this.#set(`tag ${key}`, ['doc IN (SELECT doc FROM item_tags WHERE key = ?)', key]);
  }

  #collected(id: string): DocSet {
    const docs = (this.#collections.get(id) ?? []).flatMap((itemId) => {
      const doc = this.#sql.get('SELECT doc FROM items WHERE id = ?', [idBytes(itemId)])?.doc;
      return doc === undefined ? [] : [Number(doc)];
    });
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
