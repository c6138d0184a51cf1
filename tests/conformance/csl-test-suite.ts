import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CitationItem, Engine } from 'citeproc';
import { openStyleSource } from '#adapters/styles/open-style-source.ts';
import { type EngineItem, EnginePool } from '#core/cite/engine/engine-pool.ts';
import { readMarkup } from '#core/cite/engine/read-markup.ts';
import { writeEntries } from '#core/cite/engine/write-entries.ts';
import { styleTree } from '#core/cite/styles/style-tree.ts';
import { citeprocHtml } from './citeproc-html.ts';
import { type CslFixture, readFixture } from './csl-fixture.ts';

const snapshot = openStyleSource(new URL(`file://${path.resolve('out/styles')}/`));

/** Runs the CSL test suite in a folder. @returns how many tests did not give the suite’s result */
export function cslTestSuite(suite: string, { show }: { readonly show: boolean }): number {
  const names = readdirSync(suite).filter((name) => /^[^_]+_.*\.txt$/u.test(name));
  const failures: string[] = [];
  for (const name of names) {
    const fixture = readFixture(name.replace(/\.txt$/u, ''), readFileSync(path.join(suite, name), 'utf8'));
    const { result, difference } = run(fixture);
    if (difference === undefined) continue;
    failures.push(fixture.name);
    if (show) console.log(`\n${fixture.name}\n  wanted ${fixture.result}\n  got    ${result}`);
  }
  console.log(`CSL test suite: ${names.length - failures.length} of ${names.length} passed`);
  for (const name of failures) console.log(`  not ${name}`);
  return failures.length;
}

function run(fixture: CslFixture): { readonly result: string; readonly difference?: string } {
  try {
    const result = fixture.mode === 'bibliography' ? bibliography(fixture) : citations(fixture);
    return same(result, fixture.result) ? { result } : { result, difference: fixture.result };
  } catch (error) {
    return { result: String(error), difference: fixture.result };
  }
}

/** A pool with the one style of a fixture, read as a style that a person installs. */
function engineOf({ name, csl, input, abbreviations, options }: CslFixture): Engine {
  const style = JSON.stringify(styleTree(csl));
  const locale = /default-locale="([^"]+)"/u.exec(csl)?.[1]?.split('-x-')[0];
  const id = `fixture-${name}`;
  const pool = new EnginePool({
    ...snapshot,
    style: () => style,
    list: () => [
      { id, title: name, fields: [], format: 'author-date', isNote: false, hasBibliography: true, locale },
    ],
  });
  const items = input.map((item): EngineItem => ({ ...item, id: String(item.id) }));
  const engine = pool.engine({ style: id }, items);
  // The results of the suite are without links around addresses.
  Object.assign(engine.opt.development_extensions, { wrap_url_and_doi: false }, options);
  if (abbreviations !== undefined) Object.assign(engine.sys, abbreviationsFrom(abbreviations));
  return engine;
}

function abbreviationsFrom(given: unknown) {
  const lists = given as Record<string, Record<string, Record<string, string>>>;
  return {
    getAbbreviation(
      _style: string,
      known: Record<string, Record<string, Record<string, string>>>,
      jurisdiction: string,
      category: string,
      key: string,
    ) {
      const place = lists[jurisdiction]?.[category] ? jurisdiction : 'default';
      known[place] ??= {};
      known[place][category] ??= {};
      const target = known[place][category];
      const value = lists[place]?.[category]?.[key];
      if (value !== undefined) target[key] = value;
      return place;
    },
  };
}

function bibliography(fixture: CslFixture): string {
  const engine = engineOf(fixture);
  updateItems(engine, fixture);
  cite(engine, fixture);
  const written = writeEntries(engine, { substitutes: true, section: fixture.bibSection });
  const entries = (written?.entries ?? []).map(
    ({ markup }) => `  <div class="csl-entry">${citeprocHtml(readMarkup(markup))}</div>\n`,
  );
  return `<div class="csl-bib-body">\n${entries.join('')}</div>`;
}

function citations(fixture: CslFixture): string {
  const engine = engineOf(fixture);
  updateItems(engine, fixture);
  const { citationItems } = fixture;
  if (fixture.citations) return cite(engine, fixture);
  const clusters = citationItems ?? [engine.registry.reflist.map(({ id }) => ({ id }))];
  return clusters
    .map((items) => citeprocHtml(readMarkup(engine.makeCitationCluster(items as CitationItem[]))))
    .join('\n');
}

function updateItems(engine: Engine, { input, bibEntries, citations }: CslFixture): void {
  const all = citations === undefined ? [input.map(({ id }) => String(id))] : [];
  for (const ids of bibEntries ?? all) engine.updateItems(ids);
}

/** The citations of a document as they stand at the end; those that the last one changed are marked. */
function cite(engine: Engine, { citations: given }: CslFixture): string {
  const texts = new Map<string, string>();
  let order: string[] = [];
  let last = new Set<string>();
  for (const [citation, before, after] of given ?? []) {
    const [, changed] = engine.processCitationCluster(citation as never, before, after);
    const id = String((citation as { citationID?: string }).citationID);
    order = [...before.map(([each]) => each), id, ...after.map(([each]) => each)];
    last = new Set(changed.map(([at]) => order[at] ?? ''));
    for (const [at, markup] of changed) texts.set(order[at] ?? '', citeprocHtml(readMarkup(markup)));
  }
  return order.map((id, at) => `${last.has(id) ? '>>' : '..'}[${at}] ${texts.get(id) ?? ''}`).join('\n');
}

function same(one: string, other: string): boolean {
  return one.trim() === other.trim();
}
