import { outletName } from '../csl/outlet-name.ts';
import { PressmarkError } from '../errors/pressmark-error.ts';
import type { Library } from '../library/library.ts';
import type { ArrangementStore } from '../library/ports.ts';
import { OUTLET_KINDS, type OutletKind, type OutletKinds } from '../model/outlet-kind.ts';
import { said } from '../said/said.ts';

const PREFIX = 'outlet:';

/** What the person has said of outlets, by `outletName`. */
export async function outletKindsOf(arrangement: ArrangementStore): Promise<OutletKinds> {
  const { settings } = await arrangement.read();
  return Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) => {
      const kind = OUTLET_KINDS.find((known) => known === value);
      return kind !== undefined && name.startsWith(PREFIX)
        ? [[outletName(name.slice(PREFIX.length)), kind] as const]
        : [];
    }),
  );
}

/**
 * Keeps what an outlet is, for all its items; without a kind, it is forgotten and asked again.
 *
 * @throws PressmarkError `invalid-input` for a name without a letter; `conflict`, `storage`
 */
export async function setOutletKind(
  library: Library,
  outlet: string,
  kind: OutletKind | undefined,
): Promise<void> {
  const name = outletName(outlet);
  if (name === '') throw new PressmarkError('invalid-input', said('check.no-outlet', {}));
  await library.arrange(said('change.outlet', { name: outlet }), (before) => {
    // A name may have been kept with an article that was not known then.
    const others = Object.fromEntries(Object.entries(before.settings).filter(([key]) => !isOf(key, name)));
    return { ...before, settings: kind === undefined ? others : { ...others, [PREFIX + name]: kind } };
  });
}

function isOf(key: string, outlet: string): boolean {
  return key.startsWith(PREFIX) && outletName(key.slice(PREFIX.length)) === outlet;
}
