/** `npm run conformance -- --whole-engine`: bibliographies put together, beside what the engine prints of all at once. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openStyleSource } from '#adapters/styles/open-style-source.ts';
import { BibliographyPress } from '#core/cite/bibliography/bibliography-press.ts';
import { Citer } from '#core/cite/citer.ts';
import { plainTextOf } from '#core/cite/output/runs.ts';
import type { CiteEntry } from '#core/model/cite-entry.ts';
import { makeReferences, makeSharedNames } from '../benchmarks/corpus/reference.ts';

const WORKS = 1_000;
const AT_ONCE = 50;
const STYLES = [
  ...['apa', 'modern-language-association', 'chicago-author-date', 'chicago-fullnote-bibliography', 'ieee'],
  ...['harvard-cite-them-right', 'vancouver', 'nature', 'din-1505-2'],
];
const CORPORA = { 'few names are shared': makeReferences(1), 'many names are shared': makeSharedNames(1) };

const styles = openStyleSource(new URL('../styles/', pathToFileURL(`${path.resolve('out/main')}/`)));

/** Compares entry for entry. @returns how many entries differ */
export function wholeEngine(): number {
  let differing = 0;
  for (const [name, reference] of Object.entries(CORPORA)) {
    const works = Array.from({ length: WORKS }, (_, at) => reference(at));
    for (const style of STYLES) {
      const together = printedTogether(style, works);
      const pressed = printedApart(style, works);
      const same = together.filter((entry, at) => entry === pressed[at]).length;
      differing += Math.max(together.length, pressed.length) - same;
      console.log(`${style}, ${name}: ${same} of ${together.length} entries are the whole engine’s`);
    }
  }
  return differing;
}

function printedApart(style: string, works: readonly CiteEntry[]): string[] {
  const press = new BibliographyPress(styles);
  const items = works.map(({ csl, id, version = id }) => ({ csl, version }));
  for (let at = 0; at < items.length; at += AT_ONCE) {
    const some = items.slice(at, at + AT_ONCE);
    const rendered = press.render(
      { style },
      some.map(({ csl }) => csl),
    );
    press.take({ style }, some, rendered);
  }
  const { entries } = press.assemble(
    { style },
    items.map(({ version }) => version),
  );
  return entries.map(({ printed }, at) => plainTextOf(printed.content(at + 1), 'ltr'));
}

/** By an engine that tells citations apart as it comes. */
function printedTogether(style: string, works: readonly CiteEntry[]): string[] {
  const citer = new Citer(styles);
  Reflect.deleteProperty(citer.pool.engine({ style }, []).disambiguate, 'run');
  return citer.bibliography(works, { style }).entries.map(({ content }) => plainTextOf(content, 'ltr'));
}
