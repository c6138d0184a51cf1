import { fieldOf, isSameValue, nameOfMember, type Shape, shapeOfStep } from './shape.ts';

/** Where two states of a value differ. A side that is absent was, or is, not there. */
export type Difference = {
  readonly path: readonly string[];
  readonly at?: number | undefined;
  readonly before?: unknown;
  readonly after?: unknown;
};

/**
 * What turns one state of a value into another, value by value as `shape` says. `withDifferences` makes the one of
 * the other by it, either way.
 */
export function differencesOf(
  shape: Shape,
  before: unknown,
  after: unknown,
  path: readonly string[] = [],
): Difference[] {
  if (before === after) return [];
  if (shape === 'whole') return isSameValue(before, after) ? [] : [difference(path, before, after)];
  if (before === undefined || after === undefined) {
    // First that there is a list or an object at all, then what is in it.
    const empty = shape.kind === 'members' ? [] : {};
    const made = difference(path, before && empty, after && empty);
    const within = differencesOf(shape, before ?? empty, after ?? empty, path);
    return before === undefined ? [made, ...within] : [...within, made];
  }
  return shape.kind === 'members'
    ? differencesOfMembers(shape, listOf(before), listOf(after), path)
    : differencesOfFields(shape, before, after, path);
}

function differencesOfFields(
  shape: Shape,
  before: unknown,
  after: unknown,
  path: readonly string[],
): Difference[] {
  const names = new Set([...Object.keys(Object(before)), ...Object.keys(Object(after))]);
  return [...names].flatMap((name) =>
    differencesOf(shapeOfStep(shape, name), fieldOf(before, name), fieldOf(after, name), [...path, name]),
  );
}

function differencesOfMembers(
  shape: Shape,
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
  path: readonly string[],
): Difference[] {
  const found: Difference[] = [];
  for (const [at, [name, member]] of [...before].entries()) {
    if (!after.has(name)) found.push({ path: [...path, name], at, before: member });
    else found.push(...differencesOf(shapeOfStep(shape, name), member, after.get(name), [...path, name]));
  }
  const [order, newOrder] = [
    [...before.keys()].filter((name) => after.has(name)),
    [...after.keys()].filter((name) => before.has(name)),
  ];
  if (!isSameValue(order, newOrder)) found.push({ path, before: order, after: newOrder });
  for (const [at, [name, member]] of [...after].entries()) {
    if (!before.has(name)) found.push({ path: [...path, name], at, after: member });
  }
  return found;
}

/** The members of a list by their names, each once. */
export function listOf(list: unknown): ReadonlyMap<string, unknown> {
  const members = new Map<string, unknown>();
  for (const member of Array.isArray(list) ? list : []) {
    const name = nameOfMember(member);
    if (!members.has(name)) members.set(name, member);
  }
  return members;
}

function difference(path: readonly string[], before: unknown, after: unknown): Difference {
  return { path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}
