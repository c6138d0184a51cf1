import type { ItemId } from '#core/model/item.ts';
import { keyText } from '#core/search/catalogue-record.ts';
import type { CatalogueKey } from '#core/search/ports.ts';
import { idText, keyBytes } from './item-table.ts';
import type { Sql } from './sqlite.ts';

/** The items with a key, the trash included; the oldest first. */
export function idsWith(sql: Sql, key: CatalogueKey): readonly ItemId[] {
  const rows =
    'citekey' in key
      ? sql.all('SELECT id FROM items WHERE citekey = ? ORDER BY added, doc', [key.citekey])
      : sql.all('SELECT id FROM items JOIN item_keys USING (doc) WHERE key = ? ORDER BY added, doc', [
          keyBytes(keyText(key)),
        ]);
  return rows.map(({ id }) => idText(id));
}

/** The first item that was taken in as this work and is not in the trash. One step, however many there are. */
export function firstOfWork(sql: Sql, work: string): ItemId | undefined {
  const row = sql.get(
    `SELECT id FROM item_keys CROSS JOIN items USING (doc) WHERE key = ? AND trashed = 0
     ORDER BY item_keys.doc LIMIT 1`,
    [keyBytes(keyText({ work }))],
  );
  return row && idText(row.id);
}
