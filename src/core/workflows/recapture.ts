import { isPrivateAddress } from '../capture/address-class.ts';
import { placeOf } from '../capture/place-of.ts';
import { PressmarkError } from '../errors/pressmark-error.ts';
import type { Item } from '../model/item.ts';
import { said } from '../said/said.ts';
import {
  type AddedSource,
  type AddSourceDeps,
  type AddSourceOptions,
  addSource,
  type Source,
} from './add-source.ts';

/**
 * Captures again what an item was captured from, or else the address it is said to be at. The older captures stay.
 *
 * @throws PressmarkError `invalid-input` if nothing says where the item is, and as `addSource`
 */
export function recapture(
  deps: AddSourceDeps,
  item: Item,
  options: Pick<AddSourceOptions, 'signal' | 'onProgress'> &
    Pick<Extract<Source, { kind: 'url' }>, 'allowPrivate' | 'asSignedIn' | 'withPdf'>,
): Promise<AddedSource> {
  const url = addressOf(item);
  if (url === undefined) {
    throw new PressmarkError(
      'invalid-input',
      said('workflow.no-address', { title: item.csl.title ?? item.citekey }),
    );
  }
  const { signal, onProgress, ...how } = options;
  // Whoever captured from a private address allowed it then; a name is not one, whatever it leads to by now.
  const allowPrivate = how.allowPrivate || isPrivateLiteral(url);
  return addSource(
    deps,
    { kind: 'url', url, ...how, allowPrivate },
    { itemId: item.id, tags: [], signal, onProgress },
  );
}

function addressOf({ snapshots, csl }: Item): string | undefined {
  const captured = snapshots.findLast(({ origin }) => origin.kind === 'url')?.origin;
  return captured?.kind === 'url' ? captured.url : csl.URL;
}

function isPrivateLiteral(url: string): boolean {
  const { host } = placeOf(url);
  const isLiteral = host.includes(':') || /^[\d.]+$/.test(host);
  return host === 'localhost' || (isLiteral && isPrivateAddress(host));
}
