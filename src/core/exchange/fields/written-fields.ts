import { oneLine } from './clean-text.ts';

/** A field of a format that has one a line: its tag, and its value as the reader of the format gets it. */
export type WrittenField = { readonly tag: string; readonly lines: [string] };

/** The fields that have a value, each on one line. */
export function writtenFields(
  fields: readonly (readonly [tag: string, value: string | undefined])[],
): WrittenField[] {
  return fields.flatMap(([tag, value]): WrittenField[] => {
    const text = oneLine(value ?? '');
    return text === '' ? [] : [{ tag, lines: [text] }];
  });
}
