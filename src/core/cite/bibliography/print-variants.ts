import {
  type ClusterMember,
  clusterVariants,
  type Letters,
  lettersFor,
  type Variant,
} from './cluster-variants.ts';
import type { KeptEntry } from './kept-entry.ts';
import { type LetteredWork, letteredWork } from './letter-questions.ts';
import { PrintedEntry } from './printed-entry.ts';
import type { StyleTraits } from './style-traits.ts';

/** What `renderVariants` is told. */
export type VariantKind = { readonly hasLetter: boolean; readonly hasDash: boolean };

/** Works that have to be rendered with letters or a dash, in whichever thread. */
export type VariantQuestion = {
  readonly kind: VariantKind;
  /** Of the works that are printed, which are the last of `works`. */
  readonly versions: readonly string[];
  /** With a dash, all begin with the same names, and the first only lends them. */
  readonly works: readonly LetteredWork[];
};

const AT_ONCE = 50;

/** The works of a cluster in order; `version` names what they hold. */
export type Cluster = readonly ClusterEntry[];
type ClusterEntry = ClusterMember & KeptEntry & { readonly version: string };
/** Of each cluster how its members are printed; `undefined` for one that the engine has to print as one. */
type ClusterVariants = readonly (readonly Variant[] | undefined)[];

/** How the members of clusters are printed. @param askLetters the engine, which letters those of one get */
export function variantsOf(
  clusters: readonly Cluster[],
  traits: StyleTraits,
  askLetters: (cluster: Cluster) => Letters,
): ClusterVariants {
  return clusters.map((cluster) => clusterVariants(cluster, traits, () => askLetters(cluster)));
}

/** What has to be rendered before clusters are printed: only what is new, though letters behind it change. */
export function variantQuestions(clusters: readonly Cluster[], variants: ClusterVariants): VariantQuestion[] {
  const questions: VariantQuestion[] = [];
  for (const [kind, entries] of lackingIn(clusters, variants)) {
    for (let at = 0; at < entries.length; at += AT_ONCE) {
      const some = entries.slice(at, at + AT_ONCE);
      const [first] = some;
      const works = (kind.hasDash && first ? [first, ...some] : some).map(letteredWork);
      questions.push({ kind, works, versions: some.map(({ version }) => version) });
    }
  }
  return questions;
}

/** Keeps an entry as it was rendered with letters or a dash. */
export function takeVariant({ variants }: KeptEntry, kind: VariantKind, markup: string): void {
  variants.set(nameOf(kind), new PrintedEntry(markup));
}

/** For each cluster its entries; `undefined` where the engine has to print it as one. */
export function printVariants(
  clusters: readonly Cluster[],
  variants: ClusterVariants,
): readonly (readonly PrintedEntry[] | undefined)[] {
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
  variants: ClusterVariants,
): Iterable<readonly [VariantKind, readonly ClusterEntry[]]> {
  const lacking = new Map<string, readonly [VariantKind, ClusterEntry[]]>();
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
