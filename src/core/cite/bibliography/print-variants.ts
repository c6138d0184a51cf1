import {
  type ClusterMember,
  clusterVariants,
  type Letters,
  lettersFor,
  type Variant,
} from './cluster-variants.ts';
import type { KeptEntry } from './kept-entry.ts';
import { PrintedEntry } from './printed-entry.ts';
import type { StyleTraits } from './style-traits.ts';

/** What `renderVariants` is told. */
export type VariantKind = { readonly hasLetter: boolean; readonly hasDash: boolean };

const AT_ONCE = 50;

/** The works of a cluster in order; `version` names what they hold. */
export type Cluster = readonly (ClusterMember & KeptEntry & { readonly version: string })[];

/**
 * Prints clusters out of what each member is like with a letter and with a dash: only what is new is rendered, though
 * letters behind it change.
 *
 * @param options.askLetters the engine, which letters the members of a cluster get
 * @param options.render gives the markup of works; with `hasDash` they all begin with the same names, and it gives that of
 *   all but the first
 * @returns for each cluster its entries; `undefined` where the engine has to print it as one
 */
export function printVariants(
  clusters: readonly Cluster[],
  {
    traits,
    askLetters,
    render,
  }: {
    readonly traits: StyleTraits;
    readonly askLetters: (cluster: Cluster) => Letters;
    readonly render: (works: readonly KeptEntry[], kind: VariantKind) => readonly string[];
  },
): readonly (readonly PrintedEntry[] | undefined)[] {
  const variants = clusters.map((cluster) => clusterVariants(cluster, traits, () => askLetters(cluster)));
  for (const [kind, entries] of lackingIn(clusters, variants)) {
    for (let at = 0; at < entries.length; at += AT_ONCE) {
      const some = entries.slice(at, at + AT_ONCE);
      const [first] = some;
      const markups = render(kind.hasDash && first ? [first, ...some] : some, kind);
      for (const [nth, entry] of some.entries()) {
        entry.variants.set(nameOf(kind), new PrintedEntry(markups[nth] ?? ''));
      }
    }
  }
  return clusters.map((cluster, nth) => {
    const printed = cluster.map((entry, at) => variantOf(entry, variants[nth]?.[at]));
    return printed.every((each) => each !== undefined) ? printed : undefined;
  });
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

/** Entries that were not printed so yet, by how; of those with a dash, by the names they begin with too. */
function lackingIn(
  clusters: readonly Cluster[],
  variants: readonly (readonly Variant[] | undefined)[],
): Iterable<readonly [VariantKind, readonly KeptEntry[]]> {
  const lacking = new Map<string, readonly [VariantKind, KeptEntry[]]>();
  for (const [nth, cluster] of clusters.entries()) {
    for (const [at, entry] of cluster.entries()) {
      const variant = variants[nth]?.[at];
      const kind = variant && kindOf(variant);
      if (!kind || (!kind.hasLetter && !kind.hasDash) || entry.variants.has(nameOf(kind))) continue;
      const name = `${nameOf(kind)}\n${kind.hasDash ? entry.rendered.names : ''}`;
      const known = lacking.get(name);
      if (known) known[1].push(entry);
      else lacking.set(name, [kind, [entry]]);
    }
  }
  return lacking.values();
}

function kindOf({ letter, hasDash }: Variant): VariantKind {
  return { hasLetter: letter !== undefined, hasDash };
}

function nameOf({ hasLetter, hasDash }: VariantKind): string {
  return `${hasLetter ? 'letter' : ''} ${hasDash ? 'dash' : ''}`;
}
