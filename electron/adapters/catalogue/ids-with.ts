import type { ItemId } from '#core/model/item.ts';
import { keyText } from '#core/search/catalogue-record.ts';
import type { CatalogueKey } from '#core/search/ports.ts';
import { idText } from './item-table.ts';
import { KEY_LENGTH, keyBytes } from './key-bytes.ts';
import type { Sql } from './sqlite.ts';

/** The items with a key, the trash included; the oldest first. */
export function idsWith(sql: Sql, key: CatalogueKey): readonly ItemId[] {
  const rows =
    'citekey' in key
      ? sql.all('SELECT id FROM items WHERE citekey = ? ORDER BY added, doc', [key.citekey])
      : sql.all('SELECT id FROM items JOIN item_keys USING (doc) WHERE key = ? ORDER BY added, doc', [
          keyBytes([keyText(key)]),
        ]);
  return rows.map(({ id }) => idText(id));
}

/**
 * For each work the first item that was taken in as it and is not in the trash: one look-up a work, however many items
 * there are, and one question to the database for all.
 */
export function firstOfWorks(sql: Sql, works: readonly string[]): readonly (ItemId | undefined)[] {
  const found: (ItemId | undefined)[] = works.map(() => undefined);
  if (works.length === 0) return found;
  const rows = sql.all(
    `WITH RECURSIVE asked(place) AS (
       VALUES(0) UNION ALL SELECT place + 1 FROM asked WHERE (place + 1) * ${KEY_LENGTH} < length(?1))
     SELECT place, (
       SELECT id FROM item_keys CROSS JOIN items USING (doc)
       WHERE key = substr(?1, place * ${KEY_LENGTH} + 1, ${KEY_LENGTH}) AND trashed = 0
       ORDER BY item_keys.doc LIMIT 1) AS first
     FROM asked WHERE first IS NOT NULL`,
    [keyBytes(works.map((work) => keyText({ work })))],
  );
  for (const { place, first } of rows) found[Number(place)] = idText(first);
  return found;
}
