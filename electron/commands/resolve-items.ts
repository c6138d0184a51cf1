import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { Item } from '#core/model/item.ts';
import { said } from '#core/said/said.ts';
import { citekeyCarriedAs } from '#core/workflows/carry-keys.ts';
import { cli } from '#messages/cli.ts';
import type { LibraryDeps } from '../wiring/wire-library.ts';
import { UsageError } from './command.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The items named on the line, each by its id or citekey. @throws PressmarkError `not-found`, UsageError if none */
export async function resolveItems(library: LibraryDeps, names: readonly string[]): Promise<Item[]> {
  if (names.length === 0) throw new UsageError(cli.line.nameItems);
  const items: Item[] = [];
  for (const name of names) items.push(await resolveItem(library, name));
  return items;
}

/** One item by its id or citekey, be it the one that a format had to change. @throws PressmarkError `not-found` */
export async function resolveItem({ catalogue, library }: LibraryDeps, name: string): Promise<Item> {
  if (UUID.test(name)) return library.item(name.toLowerCase());
  const [id] = await catalogue.find({ citekey: name });
  if (id !== undefined) return library.item(id);
  const citekey = citekeyCarriedAs(name, await catalogue.citekeysFrom(''));
  const [carried] = citekey === undefined ? [] : await catalogue.find({ citekey });
  if (carried !== undefined) return library.item(carried);
  throw new PressmarkError('not-found', said('command.no-item', { name }));
}
