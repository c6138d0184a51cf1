import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openStyleSource } from '#adapters/styles/open-style-source.ts';
import { BibliographyPress } from '#core/cite/bibliography/bibliography-press.ts';
import { plainTextOf } from '#core/cite/output/runs.ts';
import { printBibliography } from '#core/cite/print-bibliography.ts';
import type { CslItem } from '#core/model/csl-item.ts';
import { OUTPUT_EXTENSIONS, OUTPUT_FORMATS } from '#core/model/output-format.ts';
import { worksOfScripts } from '../fixtures/works-of-scripts.ts';

/**
 * Writes bibliographies in six styles, and one in a language from the right, in every format to a folder, and prints
 * which: `{ name, format, text }`, with the text that the style printed.
 */
const [folder = '.', stylesFolder = '', worksFile] = process.argv.slice(2);
const BIBLIOGRAPHIES = [
  ['apa', 'en-US'],
  ['modern-language-association', 'en-US'],
  ['chicago-author-date', 'en-US'],
  ['chicago-fullnote-bibliography', 'en-US'],
  ['ieee', 'en-US'],
  ['american-medical-association', 'en-US'],
  ['apa', 'ar'],
] as const;

const works: readonly CslItem[] =
  worksFile === undefined ? worksOfScripts : (JSON.parse(readFileSync(worksFile, 'utf8')) as CslItem[]);
const styles = openStyleSource(new URL(stylesFolder));
const press = new BibliographyPress(styles);
const files: { name: string; format: string; text: string }[] = [];
for (const [style, locale] of BIBLIOGRAPHIES) {
  const key = { style, locale };
  const items = works.map((csl, at) => ({ version: String(at), csl }));
  press.take(key, items, press.render(key, works));
  const versions = items.map(({ version }) => version);
  const { entries } = press.assemble(key, versions);
  const text = entries.map(({ printed }, at) => plainTextOf(printed.content(at + 1), 'ltr'));
  const orders = items.map(({ version }, rank) => ({ id: version, citekey: `work${rank}`, version, rank }));
  for (const format of OUTPUT_FORMATS) {
    const { content } = await printBibliography(press, key, { orders, format });
    const name = `${style}-${locale}-${format}.${OUTPUT_EXTENSIONS[format]}`;
    writeFileSync(path.join(folder, name), content);
    files.push({ name, format, text: [press.headingOf(key), ...text].join('\n') });
  }
}
console.log(JSON.stringify(files));
