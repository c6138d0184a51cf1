import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { biblatexWriter } from '#core/exchange/bibtex/write-biblatex.ts';
import { bibtexWriter } from '#core/exchange/bibtex/write-bibtex.ts';
import type { ReferenceWriter } from '#core/exchange/exchange-format.ts';
import { hostileEntries, hostileEntry, referenceEntriesIn } from '../fixtures/exchange-entries.ts';
import { richItems } from '../fixtures/rich-items.ts';

/** Writes .bib files of what we have in each flavour into a folder, for `scripts/check-bib.mjs`, and prints their names and sizes. */
const [folder = ''] = process.argv.slice(2);

/** Data that lies beside the project on some machines. The program is run from the root of the project. */
const shared = path.resolve('../shared/data');
const naughty = path.join(shared, 'corpora/naughty-strings/blns.json');
const strings: readonly string[] = existsSync(naughty) ? JSON.parse(readFileSync(naughty, 'utf8')) : [];
const sources = {
  rich: richItems,
  reference: referenceEntriesIn(path.join(shared, 'citation-reference.json')),
  hostile: [...hostileEntries, ...strings.map(hostileEntry)],
};
const writers: Readonly<Record<string, () => ReferenceWriter>> = {
  'bibtex-unicode': () => bibtexWriter(),
  'bibtex-macros': () => bibtexWriter({ letters: 'macros' }),
  'biblatex-unicode': () => biblatexWriter(),
  'biblatex-macros': () => biblatexWriter({ letters: 'macros' }),
};

const files = Object.entries(sources).flatMap(([source, entries]) =>
  Object.entries(writers).map(([flavour, writerOf]) => {
    const writer = writerOf();
    const parts = entries.map((entry, index) => writer.entry(entry, index));
    const name = `${source}-${flavour}`;
    writeFileSync(path.join(folder, `${name}.bib`), [writer.begin(), ...parts, writer.end()].join(''));
    return { name, program: flavour.startsWith('bibtex') ? 'bibtex' : 'biber', entries: entries.length };
  }),
);
console.log(JSON.stringify(files));
