import type { SortKey } from '#core/search/ports.ts';
import { docsFrom } from './doc-list.ts';
import type { ListedColumn } from './item-table.ts';
import type { Sql } from './sqlite.ts';

type Sort = { readonly key: SortKey; readonly descending: boolean };

const COLUMN: Readonly<Record<SortKey, ListedColumn>> = {
  added: 'added',
  relevance: 'added',
  title: 'sort_title',
  author: 'sort_author',
  source: 'sort_source',
  issued: 'issued',
};

/** Every doc in every order asked for, kept until the library changes. */
export class DocOrders {
  readonly #sql: Sql;
  readonly #orders = new Map<string, readonly number[]>();

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** A new item, or one added at another time, changes every order. */
  forget(changed: ReadonlySet<ListedColumn>): void {
    if (changed.has('added')) this.#orders.clear();
    for (const column of changed) {
      for (const descending of [true, false]) this.#orders.delete(orderName(column, descending));
    }
  }

  /** What has no value for the key comes last either way; equals keep the newest first. */
  docs({ key, descending }: Sort): readonly number[] {
    const name = orderName(COLUMN[key], descending);
    const known = this.#orders.get(name);
    if (known) return known;
    const docs = this.#read(key, descending);
    this.#orders.set(name, docs);
    return docs;
  }

  #read(key: SortKey, descending: boolean): number[] {
    const column = COLUMN[key];
    const direction = descending ? 'DESC' : 'ASC';
    const order =
      column === 'added'
        ? `added ${direction}, doc ${direction}`
        : `(${column} = ''), ${column} ${direction}, added DESC, doc DESC`;
    const ordered = `SELECT doc FROM items ORDER BY ${order}`;
    return docsFrom(this.#sql.get(`SELECT group_concat(doc) AS docs FROM (${ordered})`)?.docs);
  }
}

function orderName(column: ListedColumn, descending: boolean): string {
  return `${column} ${descending}`;
}
