import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { sentencesIn } from './sentences-in.ts';

/** Folders whose words no person is told by Pressmark. */
const NOT_SAID = [
  'src/messages/**',
  // Words to recognise in what is read.
  'src/core/{languages,csl}/**',
  // What styles print in a citation, in the language of the citation.
  'src/core/cite/{rules,output}/**',
  // Runs in captured pages, and speaks to the log.
  'electron/page/**',
  '**/testing/**',
];

/** Texts that read like sentences and are none, or that the log alone gets. */
const ALLOWED = [
  // SQL, and conditions put together to SQL.
  /^electron\/adapters\/catalogue\//u,
  // Selectors and values of CSS, and places of pop-ups.
  /: (?:input, textarea|bottom (?:start|end)$|sandbox )/u,
  // Names of attributes and tags.
  /^src\/core\/model\/note-markup\.ts|self-contained-html\.ts/u,
  // The beginning of a file, and what a browser wrote into one.
  /: (?:SQLite format 3|saved date)$/u,
  // A protocol’s own words.
  /filtering-proxy\.ts:\d+: Basic realm=|app-protocol\.ts|snapshot-protocol\.ts/u,
  // For who knows the format of the library’s files, inside of what is said about a damaged one.
  /storage\/(?:envelope|library-file-state)\.ts/u,
  // The name of the program in the lock, and what is passed on inside the program.
  /: command line$|library-is-open\.ts/u,
  // Reasons in the log of a capture.
  /electron\/main\/capture\/(?:cdp-targets|prepare-frames|take-page)\.ts/u,
  // Names of styles to be found by, a pattern, and the name of a file.
  /styles\/search-styles\.ts|citekey-pattern\.ts|preferences\.ts|export-files\.ts/u,
  // Commands of LaTeX, and what BibTeX and its styles call theses, patents and states.
  /bibtex\/(?:latex-arguments|localised-words|read-type)\.ts/u,
  // Names of columns, tags, elements and types in other programs’ files, and of the programs.
  /exchange\/(?:csv\/csv-(?:columns|programs|types)|endnote\/endnote-types|enw\/(?:enw-types|entry-from-enw))\.ts/u,
  /exchange\/(?:marcxml\/marc-roles|mods\/(?:guess-mods-type|mods-terms|(?:read|write)-mods-\w+)|ovid\/ovid-tags)\.ts/u,
  /exchange\/(?:refworks\/refworks-types|wos\/wos-types|zotero\/read-zotero-item|fields\/extra-lines|format-facts|foreign\/foreign-json)\.ts/u,
  // Selectors, names of rules, and words to recognise in pages.
  /extract\/article\/(?:link-lists|pre-clean)\.ts|extract\/(?:names\/agencies|suggest\/detect-language)\.ts/u,
  /extract\/fields\/(?:genre|identifiers|kind-of-outlet|outlet-evidence|standfirst|title-headings)\.ts/u,
  /extract\/wire\/(?:channels|figure-words)\.ts/u,
  // What stands in files that Pressmark writes.
  /: A list of references, written by Pressmark\.$|write-markdown\.ts:\d+: … et al\.$/u,
  // Names of outlets and of months, and variables of CSL.
  /^src\/core\/cite\/check\/(?:known-outlets|name-words)\.ts|^src\/core\/cite\/styles\/mends\//u,
  // As older files have it.
  /edit-item\.ts:\d+: You left it empty\.$/u,
];

const files = globSync(['src/**/*.{ts,tsx}', 'electron/**/*.ts'], {
  ignore: ['**/*.test.*', '**/*.d.ts', ...NOT_SAID],
});

describe('sentences', () => {
  it('stand in src/messages and nowhere else', () => {
    expect(files.length).toBeGreaterThan(300);
    const found = files.sort().flatMap((file) => sentencesIn(file));
    expect(found.filter((each) => !ALLOWED.some((allowed) => allowed.test(each)))).toEqual([]);
  });

  it.each([
    ['src/core/library/x.ts', "throw new PressmarkError('not-found', 'There is no such item.')"],
    ['src/core/workflows/x.ts', 'const note = `A part of it was left out.`'],
    ['electron/main/x.ts', "dialog.showErrorBox('Pressmark stopped', error)"],
    ['src/features/reader/x.tsx', 'export const X = () => <p>Nothing to see</p>'],
    ['src/features/reader/x.tsx', 'export const X = () => <Button label="Remove this item" />'],
  ])('are noticed in %s: %s', (file, source) => {
    expect(sentencesIn(file, source)).toHaveLength(1);
  });

  it.each([
    ['electron/main/x.ts', "throw new Error('the proxy has no port')"],
    ['electron/main/x.ts', "console.error('refused call:', error)"],
    ['src/core/library/x.ts', "import { a } from './not a sentence.ts'"],
    ['src/core/library/x.ts', "throw new PressmarkError('not-found', said('library.no-item', { id }))"],
  ])('are not what developers read, in %s: %s', (file, source) => {
    expect(sentencesIn(file, source)).toEqual([]);
  });
});
