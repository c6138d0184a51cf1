import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { collectionCalled, pathOf } from '#core/library/collections.ts';
import type { Collection } from '#core/model/arrangement.ts';
import { said } from '#core/said/said.ts';

/** The collection with this name, or path such as `Thesis/Chapter 2`. @throws PressmarkError `not-found` */
export function collectionNamed(collections: readonly Collection[], name: string): Collection {
  const known = collectionCalled(collections, name);
  if (known) return known;
  const names = collections.map(({ id }) => pathOf(collections, id).join('/'));
  throw new PressmarkError('not-found', said('command.no-collection', { name, known: names }));
}
