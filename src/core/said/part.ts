/** Something said inside of something else that is said: the kind of a file, the reason of a failure. */
export type Part = { readonly key: string; readonly values: Readonly<Record<string, unknown>> };

/** No values. */
export type None = Readonly<Record<never, never>>;
