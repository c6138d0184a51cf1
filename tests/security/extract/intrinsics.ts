const WATCHED: readonly (readonly [name: string, constructor: { readonly prototype: object }])[] =
  Object.entries({
    Object,
    Array,
    String,
    Number,
    Boolean,
    Function,
    RegExp,
    Map,
    Set,
    Promise,
    Date,
    Error,
  });

/** What every object inherits, as it is at some time. */
export type Intrinsics = ReadonlyMap<string, PropertyDescriptorMap>;

/** Takes down what every object inherits. */
export function intrinsicsNow(): Intrinsics {
  return new Map<string, PropertyDescriptorMap>(
    WATCHED.flatMap(([name, made]) => [
      [name, descriptorsOf(made)] as const,
      [`${name}.prototype`, descriptorsOf(made.prototype)] as const,
    ]),
  );
}

/** Names what was added to it, taken from it or changed in it since. */
export function changedSince(before: Intrinsics): readonly string[] {
  return [...intrinsicsNow()].flatMap(([place, now]) => {
    const then = before.get(place) ?? {};
    return [...new Set([...Reflect.ownKeys(now), ...Reflect.ownKeys(then)])]
      .filter((key) => !isSame(Reflect.get(now, key), Reflect.get(then, key)))
      .map((key) => `${place}.${String(key)} was changed.`);
  });
}

function isSame(a: PropertyDescriptor | undefined, b: PropertyDescriptor | undefined): boolean {
  return Object.is(a?.value, b?.value) && a?.get === b?.get && a?.set === b?.set;
}

function descriptorsOf(made: object): PropertyDescriptorMap {
  return Object.getOwnPropertyDescriptors(made);
}
