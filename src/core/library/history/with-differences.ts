import type { ChangePart } from '../../model/change-record.ts';
import type { Difference } from './differences.ts';
import { fieldOf, isSameValue, nameOfMember, type Shape, shapeAt, shapeOfStep } from './shape.ts';

/** The same differences the other way round, last first: by them the later state becomes the earlier. */
export function inverseOf(parts: readonly ChangePart[]): ChangePart[] {
  return parts
    .map(({ before, after, ...rest }) => ({
      ...rest,
      ...(after === undefined ? {} : { before: after }),
      ...(before === undefined ? {} : { after: before }),
    }))
    .reverse();
}

/** How a thing stands to a part of a change: as before it, as after it, or otherwise. */
export type Standing = 'before' | 'after' | 'other';

/**
 * How a value stands to each of the differences that belong together. An order, or that there is an empty list,
 * stands in nobody's way: it is never otherwise.
 */
export function standings(shape: Shape, value: unknown, differences: readonly Difference[]): Standing[] {
  const made = differences.filter((each) => isContainer(shape, each) && each.after !== undefined);
  const prepared = withDifferences(shape, value, made);
  return differences.map((each) => standing(shape, prepared, each));
}

function standing(shape: Shape, value: unknown, difference: Difference): Standing {
  const { path, before, after } = difference;
  if (isContainer(shape, difference)) return 'before';
  if (isOrder(shape, difference)) {
    return isSameValue(orderIn(shape, value, difference), after) ? 'after' : 'before';
  }
  const parent = valueAt(shape, value, path.slice(0, -1));
  const now = valueAt(shape, value, path);
  if (parent === undefined && path.length > 0) return after === undefined ? 'after' : 'other';
  if (isSameValue(now, after)) return 'after';
  return isSameValue(now, before) ? 'before' : 'other';
}

/** A value after the differences. Those that are done already change nothing; whether all stand is for `standing`. */
export function withDifferences(shape: Shape, value: unknown, differences: readonly Difference[]): unknown {
  return [...differences]
    .sort((one, other) => phaseOf(shape, one) - phaseOf(shape, other) || (one.at ?? 0) - (other.at ?? 0))
    .reduce((state, each) => withOne(shape, state, each.path, { shape, difference: each }), value);
}

/** What a path leads to; `undefined` where it leads nowhere. */
export function valueAt(shape: Shape, value: unknown, path: readonly string[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (shape !== 'whole' && shape.kind === 'members') {
    const member = (Array.isArray(value) ? value : []).find((each) => nameOfMember(each) === step);
    return valueAt(shape.each, member, rest);
  }
  return valueAt(shapeOfStep(shape, step), fieldOf(value, step), rest);
}

/** Lists are made before their members come; members go, are put in order, and come; then empty lists go. */
function phaseOf(shape: Shape, difference: Difference): number {
  if (isContainer(shape, difference)) return difference.after === undefined ? 4 : 0;
  if (isOrder(shape, difference)) return 2;
  return difference.before === undefined && difference.at !== undefined ? 3 : 1;
}

function isContainer(shape: Shape, { path, before, after }: Difference): boolean {
  const there = before ?? after;
  return (
    shapeAt(shape, path) !== 'whole' &&
    (before === undefined) !== (after === undefined) &&
    there instanceof Object &&
    Object.keys(there).length === 0
  );
}

function isOrder(shape: Shape, { path, before, after }: Difference): boolean {
  const at = shapeAt(shape, path);
  return at !== 'whole' && at.kind === 'members' && Array.isArray(before) && Array.isArray(after);
}

/** The members that a difference of order names, in the order that they have now. */
function orderIn(shape: Shape, value: unknown, { path, after }: Difference): readonly string[] {
  const named = new Set(Array.isArray(after) ? after : []);
  const list = valueAt(shape, value, path);
  return (Array.isArray(list) ? list : []).map(nameOfMember).filter((name) => named.has(name));
}

type Step = { readonly shape: Shape; readonly difference: Difference };

function withOne(shape: Shape, value: unknown, path: readonly string[], step: Step): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return replaced(value, step);
  if (shape !== 'whole' && shape.kind === 'members') {
    return withMember(shape, Array.isArray(value) ? value : [], { name, rest, step });
  }
  if (value === undefined) return value;
  const before = fieldOf(value, name);
  const after = withOne(shapeOfStep(shape, name), before, rest, step);
  if (after === before) return value;
  const { [name]: _, ...others } = value as Readonly<Record<string, unknown>>;
  return after === undefined ? others : { ...(value as object), [name]: after };
}

function replaced(value: unknown, { shape, difference }: Step): unknown {
  if (isOrder(shape, difference)) return inOrder(value, difference.after);
  // A list that something came into meanwhile stays, and one that is there is not made again.
  if (isContainer(shape, difference)) {
    if (difference.after !== undefined) return value ?? difference.after;
    return value instanceof Object && Object.keys(value).length > 0 ? value : undefined;
  }
  return difference.after;
}

function withMember(
  shape: Shape,
  list: readonly unknown[],
  { name, rest, step }: { readonly name: string; readonly rest: readonly string[]; readonly step: Step },
): readonly unknown[] {
  const place = list.findIndex((each) => nameOfMember(each) === name);
  const before = place < 0 ? undefined : list[place];
  const after = withOne(shapeOfStep(shape, name), before, rest, step);
  if (after === before) return list;
  if (after === undefined) return list.filter((_, at) => at !== place);
  if (place >= 0) return list.with(place, after);
  return list.toSpliced(step.difference.at ?? list.length, 0, after);
}

/** Puts the members that are named in that order, into the places that they hold; others keep theirs. */
function inOrder(value: unknown, order: unknown): unknown {
  if (!Array.isArray(value) || !Array.isArray(order)) return value;
  const places = new Map(order.map((name, at) => [name, at]));
  const placeOf = (member: unknown) => places.get(nameOfMember(member));
  const named = value.filter((each) => placeOf(each) !== undefined);
  named.sort((one, other) => (placeOf(one) ?? 0) - (placeOf(other) ?? 0));
  let next = 0;
  return value.map((each) => (placeOf(each) === undefined ? each : named[next++]));
}
