import { type Layer, layers } from './layers.ts';

/** Where package `imports` of package.json lead. */
export const PREFIXES: Readonly<Record<string, string>> = {
  '#core/': 'src/core/',
  '#contract/': 'src/contract/',
  '#messages/': 'src/messages/',
  '#adapters/': 'electron/adapters/',
};

/** A file’s place in the table: its row, and the folder whose files it may always import. */
export type Place = { readonly folder: string; readonly own: string; readonly layer: Layer };

/** The row that holds for a file: the longest folder it lies in. */
export function layerOf(file: string): Place | undefined {
  const [folder] = Object.keys(layers)
    .filter((each) => file.startsWith(`${each}/`))
    .sort((a, b) => b.length - a.length);
  const layer = folder === undefined ? undefined : layers[folder];
  if (folder === undefined || layer === undefined) return undefined;
  const own = layer.isolated ? `${folder}/${file.slice(folder.length + 1).split('/')[0]}` : folder;
  return { folder, own, layer };
}

/** What is allowed to a folder, where that is written, and what to do instead: the same words from every tool. */
export function allowedTo({ own, layer }: Place): string {
  const list = (names: readonly string[]) => (names.length > 0 ? names.join(', ') : 'nothing');
  return `${own} may import, besides itself, of ours ${list(layer.imports)}; of packages ${list(layer.packages)} (the table: tests/architecture/layers.ts). Instead: ${layer.instead}.`;
}
