import { count, number } from '../words.ts';

/** Where in a file something was wrong, and what. */
type ProblemPlace = {
  readonly index: number;
  readonly line?: number | undefined;
  readonly name?: string | undefined;
  readonly what: string;
};

/** What is said where references and bibliographies leave the library or come into it. */
export const exchanging = {
  exporting: {
    title: 'Export',
    what: 'What',
    selection: (total: number) => `Chosen (${number(total)})`,
    collection: (name: string) => `“${name}”`,
    all: (total: number) => `All (${number(total)})`,
    as: 'As',
    kinds: { bibliography: 'Bibliography', references: 'References for another program' },
    style: 'Style',
    document: 'File',
    documents: {
      docx: 'Word (.docx)',
      odt: 'OpenDocument (.odt)',
      rtf: 'Rich text (.rtf)',
      html: 'Web page (.html)',
      markdown: 'Markdown (.md)',
      asciidoc: 'AsciiDoc (.adoc)',
      latex: 'LaTeX (.tex)',
      text: 'Plain text (.txt)',
    },
    byItem: 'Begin each entry at the side that its work is read from',
    format: 'Format',
    losses: 'What this format does not carry',
    noLosses: 'This format carries everything there is.',
    macros: 'Write accented letters as LaTeX commands (for old BibTeX)',
    keep: 'Keep this file up to date',
    keepNote: 'Pressmark writes it anew whenever the library changes.',
    submit: 'Export…',
    done: (entries: number, file: string) => `Wrote ${count(entries, 'entry', 'entries')} to ${file}.`,
    keptDone: (entries: number, file: string) =>
      `Wrote ${count(entries, 'entry', 'entries')} to ${file}, and keeps it up to date from now on.`,
    running: 'Exporting',
    nothing: 'There is nothing to export yet.',
    noBibliography: 'This style has no bibliography. Choose another one.',
    checking: 'Checking what the style asks for…',
    checkedGood: (checked: number) =>
      `${count(checked, 'entry has', 'entries have')} all that the style asks for.`,
    checkedSome: (found: number, checked: number) =>
      `${number(found)} of ${count(checked, 'entry', 'entries')} ${
        found === 1 ? 'has' : 'have'
      } something to look at`,
    checkedList: 'Entries to look at',
    checkedMore: (rest: number) => `${number(rest)} more are not listed.`,
    show: (title: string) => `Show ${title}`,
  },
  kept: {
    title: 'Files kept up to date',
    text: 'Pressmark writes these files anew whenever the library changes, for programs that read them.',
    none: 'No file is kept up to date',
    noneText:
      'Export references for another program and choose “Keep this file up to date” there: LaTeX or a text editor then always reads what the library says.',
    export: 'Export…',
    list: 'Files',
    all: 'all items',
    stop: 'Stop',
    stopOne: (file: string) => `Stop keeping ${file} up to date`,
    stopped: (file: string) => `${file} stays as it is from now on.`,
    failed: 'The list cannot be read',
  },
  importing: {
    title: 'Import references',
    fileOf: (at: number, total: number) => `File ${number(at)} of ${number(total)}`,
    reading: 'Reading the file…',
    entries: (total: number) => count(total, 'entry', 'entries'),
    nothing: 'There is nothing to import in this file.',
    pasted: 'Pasted text',
    archive: 'Archive as a text instead',
    duplicates: (total: number) => `${count(total, 'entry is', 'entries are')} in the library already`,
    moreDuplicates: (rest: number) => `and ${number(rest)} more`,
    what: 'What to do with them',
    choices: { skip: 'Skip', merge: 'Fill in what is missing', add: 'Add anyway' },
    choiceNotes: {
      skip: 'What is in the library stays as it is.',
      merge: 'Empty fields are filled in from the file; what you have is not changed.',
      add: 'They will be there twice.',
    },
    problems: (total: number) =>
      `${count(total, 'thing is not as it', 'things are not as they')} should be in this file`,
    moreProblems: (rest: number) => `and ${number(rest)} more`,
    problem: ({ index, line, name, what }: ProblemPlace) =>
      `${line === undefined ? `Entry ${index + 1}` : `Line ${line}`}${name ? ` (${name})` : ''}: ${what}`,
    notes: 'Good to know',
    submit: (total: number) => `Import ${count(total, 'entry', 'entries')}`,
    submitAny: 'Import',
    nextFile: 'Leave this file out',
    failed: 'This file cannot be read',
    done: (file: string, counts: { added: number; merged: number; skipped: number }) => {
      const parts = [
        `${count(counts.added, 'item', 'items')} added`,
        ...(counts.merged > 0 ? [`${number(counts.merged)} filled in`] : []),
        ...(counts.skipped > 0 ? [`${number(counts.skipped)} skipped`] : []),
      ];
      return `${file}: ${parts.join(', ')}.`;
    },
  },
} as const;
