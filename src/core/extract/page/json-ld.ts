import { decodeEntities } from '../../csl/decode-entities.ts';
import { mendJson } from './mend-json.ts';

/** An object of a page’s JSON-LD. It is untrusted: any property may be missing or of another kind. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** What a page describes in JSON-LD. @see https://schema.org/Article */
export type JsonLd = {
  /** Every object with a type, those inside others too. */
  readonly nodes: readonly JsonLdNode[];
  /** The work that this page is, as far as it can be told; what another object says of it is added. */
  readonly article: JsonLdNode | undefined;
  /** An object, or the one that a reference (`@id`) to it means. */
  resolve(value: unknown): JsonLdNode | undefined;
};

/** An object, and the properties by which it hangs on the outermost one. */
export type PlacedNode = { readonly node: JsonLdNode; readonly path: readonly string[] };

const LARGEST = 2_000_000;
const DEEPEST = 12;
const MOST_NODES = 3_000;

/** What was read out of a page’s JSON-LD. */
export type JsonLdGraph = Pick<JsonLd, 'nodes' | 'resolve'> & {
  /** Those with a type. */
  readonly placed: readonly PlacedNode[];
};

/** Reads a page’s JSON-LD, the texts of its scripts; what cannot be read is passed over. */
export function readJsonLd(scripts: readonly string[]): JsonLdGraph {
  const placed: PlacedNode[] = [];
  for (const script of scripts) collect(parseScript(script), [], placed);
  const byId = new Map<string, JsonLdNode>();
  for (const { node } of placed) {
    const id = node['@id'];
    if (typeof id === 'string' && sizeOf(node) > sizeOf(byId.get(id))) byId.set(id, node);
  }
  const resolve: JsonLd['resolve'] = (value) => {
    if (typeof value === 'string') return byId.get(value);
    if (!isNode(value)) return undefined;
    const id = value['@id'];
    return value.name === undefined && typeof id === 'string' ? (byId.get(id) ?? value) : value;
  };
  const typed = placed.filter(({ node }) => typeOf(node) !== '');
  return { nodes: typed.map(({ node }) => node), placed: typed, resolve };
}

/** The first type of an object without a prefix, or nothing. */
export function typeOf(node: JsonLdNode | undefined): string {
  return typesOf(node)[0] ?? '';
}

/** The types of an object, `Article` for `https://schema.org/Article`. */
export function typesOf(node: JsonLdNode | undefined): readonly string[] {
  return listOf(node?.['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.slice(0, 200).replace(/^.*[/:#]/u, '')] : [],
  );
}

/** A property’s first value, if it is text; what a site escaped twice is mended. */
export function textOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  const text = isNode(first) ? first['@value'] : first;
  return typeof text === 'string' && text.trim() ? decodeEntities(text.replace(/\s+/gu, ' ')) : undefined;
}

/** A property’s values: JSON-LD writes a list of one as that one. */
export function listOf(value: unknown): readonly unknown[] {
  if (isNode(value) && Array.isArray(value['@list'])) return value['@list'];
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function parseScript(text: string): unknown {
  if (text.length > LARGEST) return undefined;
  for (const attempt of [text, mendJson]) {
    try {
      return JSON.parse(typeof attempt === 'string' ? attempt : attempt(text));
    } catch {
      // Broken JSON is ordinary on the web: the next attempt mends it.
    }
  }
  return undefined;
}

function collect(value: unknown, path: readonly string[], into: PlacedNode[]): void {
  if (path.length > DEEPEST || into.length >= MOST_NODES) return;
  if (Array.isArray(value)) {
    for (const each of value) if (typeof each === 'object') collect(each, [...path, ''], into);
  } else if (isNode(value)) {
    into.push({ node: value, path: path.filter((property) => property !== '') });
    for (const [property, each] of Object.entries(value)) {
      if (typeof each === 'object') collect(each, [...path, property], into);
    }
  }
}

function sizeOf(node: JsonLdNode | undefined): number {
  return node === undefined ? 0 : Object.keys(node).length;
}

function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
