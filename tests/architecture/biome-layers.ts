import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { allowedTo, layerOf, type Place, PREFIXES } from './layer-of.ts';
import { layers } from './layers.ts';

/**
 * The layer table as Biome’s configuration: `biome.layers.json`, which `biome.json` extends. Biome compares what an
 * import says, not where it leads; so of relative imports it tells those by the name of the folder they climb to. The
 * test of layers follows them all.
 */
export function biomeLayers(): unknown {
  const folders = Object.entries(layers).flatMap(([folder, { isolated }]) =>
    isolated ? foldersIn(folder) : [folder],
  );
  return {
    $schema: './node_modules/@biomejs/biome/configuration_schema.json',
    overrides: [...new Set(folders)].map(overrideFor),
  };
}

function overrideFor(folder: string): unknown {
  const place = layerOf(`${folder}/x`);
  if (!place) throw new Error(`${folder} lies in no known layer`);
  const deeper = Object.keys(layers).filter((other) => other.startsWith(`${folder}/`));
  const message = allowedTo(place);
  const patterns = [
    { group: notAllowedByName(place), message },
    { group: notAllowedByPlace(place), message },
  ].filter(({ group }) => group.length > 0);
  return {
    includes: [`${folder}/**`, ...deeper.map((other) => `!${other}/**`), '!**/*.test.ts', '!**/*.test.tsx'],
    linter: {
      rules: { style: { noRestrictedImports: { level: 'error', options: { patterns } } } },
    },
  };
}

/** Every package and every `#…`, but for those that are allowed. */
function notAllowedByName({ own, layer }: Place): readonly string[] {
  const ours = Object.entries(PREFIXES).flatMap(([prefix, folder]) =>
    [own, ...layer.imports]
      .map((allowed) => `${allowed}/`)
      .filter((allowed) => allowed.startsWith(folder))
      .map((allowed) => `${prefix}${allowed.slice(folder.length)}**`),
  );
  const packages = layer.packages.flatMap((name) => [name, `${name}/**`]);
  return ['**', '!./**', '!../**', ...[...ours, ...packages].map((allowed) => `!${allowed}`)];
}

/** Relative imports that climb to a folder of the table which is not allowed, where its name tells it. */
function notAllowedByPlace({ own, layer }: Place): readonly string[] {
  const allowed = [own, ...layer.imports];
  const isAllowed = (folder: string) =>
    allowed.some((each) => `${folder}/`.startsWith(`${each}/`) || each.startsWith(`${folder}/`));
  const known = new Set(
    allowed.flatMap((folder) => [
      ...folder.split('/'),
      ...foldersUnder(folder).map((each) => path.posix.basename(each)),
    ]),
  );
  const siblings = layer.isolated
    ? foldersIn(path.posix.dirname(own)).filter((folder) => folder !== own)
    : [];
  return [...Object.keys(layers).filter((folder) => !isAllowed(folder)), ...siblings]
    .map((folder) => path.posix.basename(folder))
    .filter((name, at, names) => !known.has(name) && names.indexOf(name) === at)
    .sort()
    .map((name) => `../**/${name}/**`);
}

function foldersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`)
    .sort();
}

function foldersUnder(folder: string): readonly string[] {
  return foldersIn(folder).flatMap((each) => [each, ...foldersUnder(each)]);
}
