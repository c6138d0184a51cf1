import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';
import { allowedTo, layerOf, PREFIXES } from './layer-of.ts';

/**
 * Lists the imports of one file that the layer table does not allow, each as a readable sentence that says what is
 * allowed and what to do instead.
 *
 * @throws Error if the file cannot be parsed.
 */
export function violationsIn(file: string, source = readFileSync(file, 'utf8')): string[] {
  const place = layerOf(file);
  if (!place)
    return [`${file} lies in no known layer. Give its folder a row in tests/architecture/layers.ts.`];
  const { own, layer } = place;
  const isAllowed = (specifier: string) => {
    const target = folderPathOf(file, specifier);
    return target === undefined
      ? layer.packages.some((name) => isPackage(specifier, name))
      : [own, ...layer.imports].some((folder) => target.startsWith(`${folder}/`));
  };
  return importsOf(file, source)
    .filter((specifier) => !isAllowed(specifier))
    .map((specifier) => `${file} may not import ${specifier}. ${allowedTo(place)}`);
}

function importsOf(file: string, source: string): string[] {
  const { module, errors } = parseSync(file, source);
  const [firstError] = errors;
  if (firstError) throw new Error(`${file}: ${firstError.message}`);
  return [
    ...module.staticImports.map((found) => found.moduleRequest.value),
    ...module.staticExports.flatMap((found) =>
      found.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => source.slice(start + 1, end - 1)),
  ];
}

/** Where in this repository a specifier points, or `undefined` for a package. */
function folderPathOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(file), specifier);
  const prefix = Object.entries(PREFIXES).find(([start]) => specifier.startsWith(start));
  return prefix && prefix[1] + specifier.slice(prefix[0].length);
}

function isPackage(specifier: string, name: string): boolean {
  if (name.endsWith('*')) return specifier.startsWith(name.slice(0, -1));
  return specifier === name || specifier.startsWith(`${name}/`);
}
