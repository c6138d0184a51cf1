import Papa from 'papaparse';
import { parse, stringify } from 'yaml';
import type { MovedFormatId } from '#core/exchange/format-facts.ts';

/**
 * A file of ours without what only Pressmark understands in it: the file as another program reads it. Zotero takes
 * `variable: value` from its Extra field, so there only the lines that begin with `csl:` are ours.
 */
export function withoutCarrier(format: MovedFormatId, file: string): string {
  return CARRIERS[format](file);
}

const without = (pattern: RegExp) => (file: string) => file.replace(pattern, '');

const CARRIERS: Readonly<Record<MovedFormatId, (file: string) => string>> = {
  bibtex: without(/^ {2}x-(?:csl-[\w-]+|collections|citekey) = .*,\n/gmu),
  biblatex: without(/^ {2}x-(?:csl-[\w-]+|collections|citekey) = .*,\n/gmu),
  ris: without(/^M2 {2}- .*\r\n/gmu),
  'csl-json': (file) => JSON.stringify(JSON.parse(file, withoutCustom)),
  'csl-yaml': (file) => stringify(parse(file, withoutCustom)),
  'endnote-xml': without(/\n?csl:[\w-]+: [^\n<]*/gu),
  enw: without(/^%4 .*\r\n/gmu),
  nbib: without(/^GN {2}- .*\n/gmu),
  mods: without(/<note type="csl:[^"]*">[^<]*<\/note>/gu),
  'zotero-rdf': without(/\n?csl:[\w-]+: [^\n<]*/gu),
  coins: without(/&amp;rft_dat=[^"&]*/gu),
  cff: (file) => stringify(parse(file, withoutNotes)),
  csv: (file) => {
    const [header = [], ...rows] = Papa.parse<string[]>(file.trimEnd()).data;
    const more = header.indexOf('more');
    return Papa.unparse([header, ...rows.map((row) => row.map((cell, at) => (at === more ? '' : cell)))]);
  },
};

function withoutCustom(key: unknown, value: unknown): unknown {
  return key === 'custom' ? undefined : value;
}

function withoutNotes(key: unknown, value: unknown): unknown {
  return key === 'notes' && typeof value === 'string' && value.startsWith('csl+json:') ? undefined : value;
}
