#!/usr/bin/env node
/**
 * `npm run names`: makes `src/core/search/names/known-names.json`, the names of the same, out of `resources/names/own-names.txt`
 * and of the Unicode CLDR: countries, cities of time zones, and parts of countries, in the languages below.
 * The packages of the CLDR (Unicode-3.0, 140 MB) are brought up for this alone, and kept in the cache.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runScript } from './lib/bring-up.mjs';
import { bundleForNode } from './lib/bundle-for-node.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

const CLDR = '48.2.0';
const PACKAGES = ['cldr-localenames-full', 'cldr-dates-full', 'cldr-subdivisions-full'];
const LOCALES =
  'en de fr es it pt nl sv da nb fi is pl cs sk sl hr sr sr-Latn bs mk bg ro hu lt lv et sq ca el tr az ku ckb fa ps ur ar he ru uk be ka hy kk uz ky tk tg zh zh-Hant ja ko hi bn ta th vi id ms sw so am'.split(
    ' ',
  );
/** Common words that are names too, of parts of countries. */
const TOO_COMMON = new Set(
  'north south east west central centre center northern southern eastern western nord sud est ouest oeste norte sur sul leste littoral plateau coast capital district province state region city island islands bay cross river delta lakes highlands upper lower other unknown world'.split(
    ' ',
  ),
);
const SHORTEST_LATIN = 4;

await runScript(async () => {
  const { soughtWords } = await import(
    pathToFileURL(await bundleForNode('src/core/search/word-stream.ts')).href
  );
  const cldr = await bringUpCldr();
  const fold = (name) => {
    const words = soughtWords(name).join(' ');
    // Two capitals may be a word in another language: they are a name only where they are typed as capitals.
    return /^[A-Z]{2}$/.test(name.trim()) ? `^${words}` : words;
  };
  const own = readFileSync(path.join(root, 'resources/names/own-names.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((name) => fold(name)));
  const taken = [...territories(cldr), ...cities(cldr), ...subdivisions(cldr)].map((names) =>
    names.flatMap((name) => usable(fold(name.replace(/\s*[([（].*$/u, '')))),
  );
  const lines = [...own, ...taken]
    .map((names) => [...new Set(names.filter(Boolean))])
    .filter((names) => names.length > 1)
    .map((names) => names.join('|'));
  const distinct = [...new Set(lines)];
  writeFileSync(
    path.join(root, 'src/core/search/names/known-names.json'),
    `${JSON.stringify(distinct, undefined, 2)}\n`,
  );
  console.log(`${distinct.length} groups, ${distinct.join('|').split('|').length} names`);
});

function usable(words) {
  if (words.startsWith('^') || TOO_COMMON.has(words)) return [];
  return /^[a-z0-9]+$/.test(words) && words.length < SHORTEST_LATIN ? [] : [words];
}

async function bringUpCldr() {
  const folder = path.join(root, 'node_modules/.cache/pressmark/cldr');
  mkdirSync(folder, { recursive: true });
  const missing = PACKAGES.filter((name) => !existsSync(path.join(folder, 'node_modules', name)));
  if (missing.length > 0) {
    writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
    const wanted = PACKAGES.map((name) => `${name}@${CLDR}`);
    await run('npm', ['install', '--no-audit', '--no-fund', ...wanted], { cwd: folder, inherit: true });
  }
  return path.join(folder, 'node_modules');
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Adds to each group the names that one locale has, by code. */
function gather(groups, names) {
  for (const [code, name] of names) groups.set(code, [...(groups.get(code) ?? []), name]);
}

function territories(cldr) {
  const groups = new Map();
  for (const locale of LOCALES) {
    const json = readJson(path.join(cldr, 'cldr-localenames-full/main', locale, 'territories.json'));
    const names = Object.entries(json?.main[locale]?.localeDisplayNames.territories ?? {});
    const countries = names
      .map(([code, name]) => [code.split('-alt-')[0], name])
      .filter(([code, name]) => /^[A-Z]{2}$/.test(code) && name !== code);
    gather(groups, countries);
  }
  return [...groups.values()];
}

function cities(cldr) {
  const groups = new Map();
  for (const locale of LOCALES) {
    const json = readJson(path.join(cldr, 'cldr-dates-full/main', locale, 'timeZoneNames.json'));
    gather(groups, citiesIn(json?.main[locale]?.dates.timeZoneNames.zone ?? {}, ''));
  }
  return [...groups.values()];
}

function citiesIn(zones, above) {
  return Object.entries(zones).flatMap(([name, inside]) => {
    if (typeof inside !== 'object' || name === 'Etc') return [];
    const own = inside.exemplarCity === undefined ? [] : [[`${above}/${name}`, inside.exemplarCity]];
    return [...own, ...citiesIn(inside, `${above}/${name}`)];
  });
}

function subdivisions(cldr) {
  const groups = new Map();
  const folder = path.join(cldr, 'cldr-subdivisions-full/subdivisions');
  for (const locale of readdirSync(folder).filter((each) => LOCALES.includes(each.replace('_', '-')))) {
    const [file] = readdirSync(path.join(folder, locale));
    const json = readJson(path.join(folder, locale, file));
    const names = Object.entries(json?.subdivisions.localeDisplayNames.subdivisions ?? {});
    gather(groups, names);
  }
  return [...groups.values()];
}
