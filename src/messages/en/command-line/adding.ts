/** What is printed of sources that were added or captured again, and of imports. */
export const adding = {
  notAnAddress: (line: number, text: string) => `Line ${line} of the list is not a web address: ${text}`,
  outcome: (outcome: 'added' | 'already-there' | 'captured-again', citekey: string, title: string) =>
    `${OUTCOMES[outcome]}: ${citekey}  ${title}`,
  change: {
    first: '(there was no capture of it yet)',
    same: '(the page has not changed)',
    'same-text': '(the text has not changed)',
    changed: '(the text has changed)',
  },
  imported: ({ file, added, merged, files, skipped }: Imported) =>
    [
      `Imported ${added} from ${file}`,
      ...(merged > 0 ? [`filled in ${merged} that were there`] : []),
      ...(files > 0 ? [`archived ${files} linked ${files === 1 ? 'file' : 'files'}`] : []),
      ...(skipped > 0 ? [`skipped ${skipped} that were there`] : []),
    ].join(', '),
  problem: ({ file, line, entry, name, problem }: Place) =>
    `${file}, ${line === undefined ? `entry ${entry}` : `line ${line}`}${name ? ` (${name})` : ''}: ${problem}`,
};

type Imported = {
  readonly file: string;
  readonly added: number;
  /** Entries whose gaps were filled in items that were there. */
  readonly merged: number;
  readonly skipped: number;
  /** Linked files that were archived. */
  readonly files: number;
};

type Place = {
  readonly file: string;
  readonly line: number | undefined;
  /** From 1. */
  readonly entry: number;
  readonly name: string | undefined;
  readonly problem: string;
};

const OUTCOMES = {
  added: 'Added',
  'already-there': 'Already there',
  'captured-again': 'Captured again',
};
