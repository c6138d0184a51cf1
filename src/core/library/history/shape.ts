/**
 * How finely changes of a value are recorded. `whole`: one value, replaced as such; `fields`: name by name; `members`:
 * a list of texts, or of objects with an `id`, member by member, none twice.
 */
export type Shape =
  | 'whole'
  | { readonly kind: 'fields'; readonly fields: Readonly<Record<string, Shape>> }
  | { readonly kind: 'members'; readonly each: Shape };

const fields = (named: Readonly<Record<string, Shape>> = {}): Shape => ({ kind: 'fields', fields: named });
const members = (each: Shape): Shape => ({ kind: 'members', each });

/**
 * A library as its changes are recorded. A field that is not named here is one value. A new list whose members people
 * change one by one gets a line, so that two changes of different members do not stand in each other's way.
 */
export const LIBRARY_SHAPE: Shape = fields({
  items: members(
    fields({
      // A variable is one value: half of a date of one change and half of another would be a wrong date.
      csl: fields({ custom: fields() }),
      provenance: fields(),
      tags: members('whole'),
      snapshots: members(fields()),
      related: members('whole'),
    }),
  ),
  collections: members(fields({ itemIds: members('whole') })),
  savedSearches: members(fields()),
  autoExports: members(fields()),
  tagColours: fields(),
  settings: fields(),
});

/** The shape of what a path leads to. */
export function shapeAt(shape: Shape, path: readonly string[]): Shape {
  let at = shape;
  for (const step of path) at = shapeOfStep(at, step);
  return at;
}

/** The shape of a field or a member. */
export function shapeOfStep(shape: Shape, step: string): Shape {
  if (shape === 'whole') return 'whole';
  if (shape.kind === 'members') return shape.each;
  return Object.hasOwn(shape.fields, step) ? (shape.fields[step] ?? 'whole') : 'whole';
}

/** The name of a member: a text is its own name. */
export function nameOfMember(member: unknown): string {
  if (typeof member === 'string') return member;
  const id = member instanceof Object && 'id' in member ? member.id : undefined;
  return typeof id === 'string' ? id : '';
}

/** True for two values that are written alike; a field that is `undefined` is as one that is absent. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!(one instanceof Object) || !(other instanceof Object)) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((each, at) => isSameValue(each, other[at]));
  }
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSameValue(fieldOf(one, name), fieldOf(other, name)));
}

/** A field of an object; `undefined` where there is none, or no object. */
export function fieldOf(value: unknown, name: string): unknown {
  return value instanceof Object && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
