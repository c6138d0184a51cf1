import { type CatalogueRecord, FACT_KINDS } from '#core/search/catalogue-record.ts';
import { KEY_LENGTH, keyBytes } from './key-bytes.ts';
import type { Sql, SqlRow, SqlValue } from './sqlite.ts';

const COLUMNS =
  'doc, id, file, citekey, type, title, byline, source, issued, year, language, added, modified, trashed, has_url, snapshots, tags, text, abstract, more_titles, more_names, addresses, sort_title, sort_author, sort_source';
const PLACES = COLUMNS.split(',')
  .map(() => '?')
  .join(',');

/** A UUID as its 16 bytes. */
export function idBytes(id: string): Uint8Array {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

/** The UUID of 16 bytes. */
export function idText(bytes: unknown): string {
  const hex = Buffer.from(bytes instanceof Uint8Array ? bytes : []).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const LISTED = ['sort_title', 'sort_author', 'sort_source', 'issued', 'added', 'tags', 'trashed'] as const;

/** A column by which lists are ordered or filtered. */
export type ListedColumn = (typeof LISTED)[number];

/** Keys are handed over together, each with its item; the statements for so many are kept. */
const FACTS_AT_ONCE = 100;
const VALUES_AT_ONCE = 64;

type Known = { readonly doc: number; readonly modified: number; readonly row: SqlRow };

/** Writes what lists show of items, and notes whose words are to be indexed. Every call is part of the caller's transaction. */
export class ItemTable {
  readonly #sql: Sql;
  #nextDoc: number;
  #changed = new Set<ListedColumn>();

  constructor(sql: Sql) {
    this.#sql = sql;
    this.#nextDoc = Number(sql.get('SELECT coalesce(max(doc), 0) AS doc FROM items')?.doc) + 1;
  }

  /** By which columns lists may differ since this was asked last. */
  takeChanged(): ReadonlySet<ListedColumn> {
    const changed = this.#changed;
    this.#changed = new Set();
    return changed;
  }

  /** Takes in what a change made of an item, unless something newer is known. `file` is where it is stored. */
  apply(record: CatalogueRecord, file: string): void {
    const known = this.#known(record);
    if (!known || known.modified < record.modifiedAt) this.#put(record, file, known);
  }

  /** Takes in what a file holds, be it newer or, after a restore, older than what is known. */
  take(record: CatalogueRecord, file: string, newDoc?: number): void {
    const known = this.#known(record);
    if (!known || known.modified !== record.modifiedAt) this.#put(record, file, known, newDoc);
  }

  #known({ row: { id } }: CatalogueRecord): Known | undefined {
    const row = this.#sql.get(`SELECT doc, modified, ${LISTED.join(', ')} FROM items WHERE id = ?`, [
      idBytes(id),
    ]);
    return row && { doc: Number(row.doc), modified: Number(row.modified), row };
  }

  #put(record: CatalogueRecord, file: string, known: Known | undefined, newDoc = this.#nextDoc): void {
    const id = idBytes(record.row.id);
    const doc = known?.doc ?? newDoc;
    this.#nextDoc = Math.max(this.#nextDoc, doc + 1);
    if (known) this.#forgetParts(doc);
    this.#noteChanged(record, known);
    this.#sql.run(
      `INSERT OR REPLACE INTO items(${COLUMNS}) VALUES(${PLACES})`,
      columnsOf(record, { doc, id, file }),
    );
    this.#sql.run('INSERT OR IGNORE INTO unindexed VALUES(?, ?)', [doc, known ? 1 : 0]);
    this.#putParts(doc, record);
  }

  #noteChanged({ row, sortKeys, isTrashed }: CatalogueRecord, known: Known | undefined): void {
    const now: Readonly<Record<ListedColumn, SqlValue>> = {
      sort_title: sortKeys.title,
      sort_author: sortKeys.author,
      sort_source: sortKeys.source,
      issued: row.issued ?? '',
      added: row.addedAt,
      tags: JSON.stringify(row.tags),
      trashed: isTrashed ? 1 : 0,
    };
    for (const column of LISTED) if (known?.row[column] !== now[column]) this.#changed.add(column);
  }

  /** Drops every trace of an item that its file holds no longer. */
  remove(doc: number): void {
    for (const column of LISTED) this.#changed.add(column);
    this.#forgetParts(doc);
    this.#sql.run('DELETE FROM words WHERE rowid = ?', [doc]);
    this.#sql.run('DELETE FROM headings WHERE rowid = ?', [doc]);
    this.#sql.run('DELETE FROM unindexed WHERE doc = ?', [doc]);
    this.#sql.run('DELETE FROM items WHERE doc = ?', [doc]);
  }

  #putParts(doc: number, record: CatalogueRecord): void {
    for (const { key, tag } of record.tags) {
      this.#sql.run('INSERT OR IGNORE INTO item_tags VALUES(?, ?, ?)', [doc, key, tag]);
    }
    const keys = keyBytes(record.keys);
    const values: SqlValue[] = [];
    for (let at = 0; at < keys.length; at += KEY_LENGTH) values.push(doc, keys.subarray(at, at + KEY_LENGTH));
    for (let at = 0; at < values.length; at += VALUES_AT_ONCE) {
      const some = values.slice(at, at + VALUES_AT_ONCE);
      const places = Array.from({ length: some.length / 2 }, () => '(?, ?)').join(', ');
      this.#sql.run(`INSERT OR IGNORE INTO item_keys VALUES ${places}`, some);
    }
    const facts = record.facts.flatMap(({ kind, value }) => [doc, FACT_KINDS[kind], value]);
    for (let at = 0; at < facts.length; at += 3 * FACTS_AT_ONCE) {
      const some = facts.slice(at, at + 3 * FACTS_AT_ONCE);
      const places = Array.from({ length: some.length / 3 }, () => '(?, ?, ?)').join(', ');
      this.#sql.run(`INSERT OR IGNORE INTO item_facts VALUES ${places}`, some);
    }
  }

  #forgetParts(doc: number): void {
    this.#sql.run('DELETE FROM item_tags WHERE doc = ?', [doc]);
    this.#sql.run('DELETE FROM item_keys WHERE doc = ?', [doc]);
    this.#sql.run('DELETE FROM item_facts WHERE doc = ?', [doc]);
  }
}

function columnsOf(
  record: CatalogueRecord,
  place: { doc: number; id: Uint8Array; file: string },
): SqlValue[] {
  const { row, sortKeys } = record;
  return [
    place.doc,
    place.id,
    place.file,
    row.citekey,
    row.type,
    row.title,
    row.byline,
    row.source,
    row.issued ?? '',
    record.year ?? null,
    record.language.toLowerCase(),
    row.addedAt,
    record.modifiedAt,
    record.isTrashed ? 1 : 0,
    record.hasUrl ? 1 : 0,
    record.snapshots,
    JSON.stringify(row.tags),
    record.text === undefined ? null : Buffer.from(record.text, 'hex'),
    record.abstract,
    record.moreTitles,
    record.moreNames,
    record.addresses,
    sortKeys.title,
    sortKeys.author,
    sortKeys.source,
  ];
}
