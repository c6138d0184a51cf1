import type { ItemId } from '#core/model/item.ts';
import type { SnapshotState } from '#core/model/snapshot.ts';
import type { KnownValue } from '#core/search/complete-query.ts';
import { fold } from '#core/search/fold.ts';
import type { CollectionMembers } from '#core/search/ports.ts';
import type { FactNode } from '#core/search/query.ts';
import { DocSet, docsFrom } from './doc-list.ts';
import { type Condition, factCondition } from './fact-condition.ts';
import { idBytes } from './item-table.ts';
import type { Sql } from './sqlite.ts';

/** Finds what is asked for by facts: those of the tables, those of collections, and those that checks have found. */
export class FactDocs {
  readonly #sql: Sql;
  readonly #seals: ReadonlyMap<ItemId, SnapshotState>;
  #collections: readonly CollectionMembers[] = [];

  constructor(sql: Sql, seals: ReadonlyMap<ItemId, SnapshotState>) {
    this.#sql = sql;
    this.#seals = seals;
  }

  setCollections(collections: readonly CollectionMembers[]): void {
    this.#collections = collections;
  }

  collectionNames(): readonly string[] {
    return this.#collections.flatMap(({ name }) => name ?? []);
  }

  /** Collections whose name begins so, with how many items lie in them themselves. */
  collectionsFrom(beginning: string): readonly KnownValue[] {
    const start = fold(beginning.trim());
    return this.#collections.flatMap(({ name, itemIds }) =>
      name !== undefined && fold(name).startsWith(start) ? [{ value: name, count: itemIds.length }] : [],
    );
  }

  /** Every doc for which a fact holds, in no stated order. */
  docs(node: FactNode): readonly number[] {
    if (node.kind === 'is' && (node.value === 'altered' || node.value === 'missing')) {
      return this.#found(node.value);
    }
    if (node.kind === 'is' && node.value === 'sealed') {
      const broken = new DocSet([...this.#found('altered'), ...this.#found('missing')]);
      return this.#where({ where: 'snapshots > 0', values: [] }).filter((doc) => !broken.has(doc));
    }
    if (node.kind === 'has' && node.value === 'collection') return this.#members(this.#collections);
    if (node.kind === 'lookup' && node.field === 'collection') return this.#members(this.#named(node.value));
    return this.#where(factCondition(node, new Date()));
  }

  /** Collections of a name; of none, those whose name begins so. What lies in them lies in the ones above. */
  #named(name: string): readonly CollectionMembers[] {
    const wanted = fold(name.replace(/\*$/u, '').trim());
    const exact = this.#collections.filter((each) => fold(each.name ?? '') === wanted);
    const tops =
      exact.length > 0 ? exact : this.#collections.filter((each) => fold(each.name ?? '').startsWith(wanted));
    const found = new Set(tops);
    for (let before = -1; before < found.size; ) {
      before = found.size;
      const ids = new Set([...found].map(({ id }) => id));
      for (const each of this.#collections) {
        if (each.parentId !== undefined && ids.has(each.parentId)) found.add(each);
      }
    }
    return [...found];
  }

  #members(collections: readonly CollectionMembers[]): number[] {
    return this.#docsOfItems(new Set(collections.flatMap(({ itemIds }) => itemIds)));
  }

  #found(state: SnapshotState): number[] {
    return this.#docsOfItems([...this.#seals].flatMap(([id, found]) => (found === state ? [id] : [])));
  }

  #docsOfItems(ids: Iterable<ItemId>): number[] {
    return [...ids].flatMap((id) => {
      const doc = this.#sql.get('SELECT doc FROM items WHERE id = ?', [idBytes(id)])?.doc;
      return doc === undefined ? [] : [Number(doc)];
    });
  }

  #where({ where, values }: Condition): number[] {
    const all = `SELECT group_concat(doc) AS docs FROM items WHERE ${where}`;
    return docsFrom(this.#sql.get(all, values)?.docs);
  }
}
