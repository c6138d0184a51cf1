import type { CslItem } from '../../model/csl-item.ts';
import { type ClusterMember, clusterVariants, lettersFor, type Variant } from './cluster-variants.ts';
import type { KeptEntry } from './kept-entry.ts';
import { PrintedEntry } from './printed-entry.ts';
import type { StyleTraits } from './style-traits.ts';

/** What `renderVariants` is told. */
export type VariantKind = { readonly hasLetter: boolean; readonly hasDash: boolean };

const AT_ONCE = 50;

/**
 * Prints a large cluster out of what each member is like with a letter and with a dash: after an edit only what is
 * new is rendered, though letters behind it change.
 *
 * @param options.render gives the markup of works that all begin with the same names; with `hasDash` of all but the
 *   first
 * @returns `undefined` where the cluster has to be printed by the engine as one
 */
export function printVariants(
  members: readonly (ClusterMember & KeptEntry)[],
  {
    traits,
    render,
  }: {
    readonly traits: StyleTraits;
    readonly render: (works: readonly CslItem[], kind: VariantKind) => readonly string[];
  },
): readonly PrintedEntry[] | undefined {
  const variants = clusterVariants(members, traits);
  if (!variants) return undefined;
  for (const [kind, entries] of lackingIn(members, variants)) {
    for (let at = 0; at < entries.length; at += AT_ONCE) {
      const some = entries.slice(at, at + AT_ONCE);
      const works = some.map(({ csl }) => csl);
      const [first] = works;
      const markups = render(kind.hasDash && first ? [first, ...works] : works, kind);
      for (const [nth, entry] of some.entries()) {
        entry.variants.set(nameOf(kind), new PrintedEntry(markups[nth] ?? ''));
      }
    }
  }
  const printed = members.map((entry, at) => variantOf(entry, variants[at]));
  return printed.every((each) => each !== undefined) ? printed : undefined;
}

/** `undefined` if there is no place for the letters, or they would be written otherwise. */
function variantOf(entry: KeptEntry, variant: Variant | undefined): PrintedEntry | undefined {
  if (!variant) return undefined;
  const kind = kindOf(variant);
  if (!kind.hasLetter && !kind.hasDash) return entry.printed;
  const printed = entry.variants.get(nameOf(kind));
  if (variant.letter === undefined) return printed;
  return printed?.takesLetters ? printed.withLetters(lettersFor(variant.letter)) : undefined;
}

/** Entries that were not printed so yet, by how and by the names they begin with. */
function lackingIn(
  members: readonly (ClusterMember & KeptEntry)[],
  variants: readonly Variant[],
): Iterable<readonly [VariantKind, readonly KeptEntry[]]> {
  const lacking = new Map<string, readonly [VariantKind, KeptEntry[]]>();
  for (const [at, entry] of members.entries()) {
    const variant = variants[at];
    const kind = variant && kindOf(variant);
    if (!kind || (!kind.hasLetter && !kind.hasDash) || entry.variants.has(nameOf(kind))) continue;
    const name = `${nameOf(kind)}\n${entry.rendered.names}`;
    const known = lacking.get(name);
    if (known) known[1].push(entry);
    else lacking.set(name, [kind, [entry]]);
  }
  return lacking.values();
}

function kindOf({ letter, hasDash }: Variant): VariantKind {
  return { hasLetter: letter !== undefined, hasDash };
}

function nameOf({ hasLetter, hasDash }: VariantKind): string {
  return `${hasLetter ? 'letter' : ''} ${hasDash ? 'dash' : ''}`;
}
