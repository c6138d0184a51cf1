import type { Response } from '#contract/ipc.ts';

type Known = Response<'collections.list'>['collections'][number];

/** How a person reads where a collection lies: `Thesis / Chapter 2`. */
export function pathLabels(collections: readonly Known[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  // Parents stand before what lies in them.
  for (const { id, name, parentId } of collections) {
    const outer = parentId === undefined ? undefined : labels.get(parentId);
    labels.set(id, outer === undefined ? name : `${outer} / ${name}`);
  }
  return labels;
}

/** A collection and all that lies in it. */
export function withinOf(collections: readonly Known[], id: string): ReadonlySet<string> {
  const within = new Set([id]);
  for (const each of collections) if (each.parentId && within.has(each.parentId)) within.add(each.id);
  return within;
}

/** The collection that typed letters mean: the one called so, or else the first with them in its name. */
export function meantBy(labels: ReadonlyMap<string, string>, typed: string): string | undefined {
  const wanted = typed.trim().toLowerCase();
  const known = [...labels].map(([id, label]) => ({ id, label: label.toLowerCase() }));
  const isCalled = ({ label }: { readonly label: string }) =>
    label === wanted || label.endsWith(` / ${wanted}`);
  return (known.find(isCalled) ?? known.find(({ label }) => label.includes(wanted)))?.id;
}
