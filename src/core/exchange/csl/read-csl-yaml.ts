import { PressmarkError } from '../../errors/pressmark-error.ts';
import type { ReadPiece } from '../../model/reference-entry.ts';
import { said } from '../../said/said.ts';
import { DATE_VARIABLES, isRecord, NAME_VARIABLES } from '../fields/csl-record.ts';
import { linesOf } from '../fields/lines.ts';
import { yamlValue } from '../fields/yaml-value.ts';
import { pieceFromValue, piecesFromValues } from './read-csl-json.ts';

/**
 * Reads the `references` of a YAML document as pandoc has them, or a bare list of items. Entries are read one by
 * one, so that one that is not YAML does not lose the rest; only a file with aliases is read as a whole.
 *
 * @throws PressmarkError `unreadable`, at the first piece, if there is no list of references in it, or if its
 *   aliases would grow without measure
 * @see https://pandoc.org/MANUAL.html#specifying-bibliographic-data
 */
export function* readCslYaml(text: string): Generator<ReadPiece> {
  const items = hasAliases(text) ? undefined : itemsOf(text);
  if (!items) {
    yield* piecesFromValues(listIn(yamlValue(text)).map(asCslJson));
    return;
  }
  for (const [index, { source, line, next }] of items.entries()) {
    const at = { index, line, fraction: Math.min(1, next / text.length) };
    let value: unknown;
    try {
      value = yamlValue(source, line);
    } catch (cause) {
      const { said: message } = PressmarkError.from(cause);
      yield { problems: [{ index, line, message, isLost: true }], fraction: at.fraction };
      continue;
    }
    for (const each of Array.isArray(value) ? value : [value]) yield pieceFromValue(asCslJson(each), at);
  }
}

function hasAliases(text: string): boolean {
  return /[\s[{,:-]\*[\p{L}\p{N}_]/u.test(text) && /[\s[{,:-]&[\p{L}\p{N}_]/u.test(text);
}

type YamlItem = { readonly source: string; readonly line: number; readonly next: number };

/** The items of a block list under `references:` or at the top, as texts of their own; `undefined` if there is none. */
function itemsOf(text: string): YamlItem[] | undefined {
  const items: YamlItem[] = [];
  let indent: number | undefined;
  let isInside = !/^references:/mu.test(text);
  let begin = 0;
  let line = 0;
  let at = 0;
  for (const { text: written, number, next } of linesOf(text)) {
    const content = written.trimStart();
    const column = written.length - content.length;
    const isDash = content === '-' || content.startsWith('- ');
    const close = () => {
      if (line > 0) items.push({ source: text.slice(begin, at), line, next: at });
      line = 0;
    };
    if (!isInside)
      isInside = written.startsWith('references:') && /^references:\s{0,99}(?:#.*)?$/u.test(written);
    else if (indent === undefined && content !== '' && !content.startsWith('#') && written !== '---') {
      if (!isDash) return undefined;
      indent = column;
      begin = at;
      line = number;
    } else if (indent !== undefined && content !== '') {
      const isEnd = column < indent || (column === indent && !isDash && !content.startsWith('#'));
      if (isEnd) close();
      if (isEnd) break;
      if (column === indent && isDash) {
        close();
        begin = at;
        line = number;
      }
    }
    at = next;
  }
  if (line > 0) items.push({ source: text.slice(begin, at), line, next: at });
  return items.length > 0 ? items : undefined;
}

function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value) && value.some(isRecord)) return value;
  const references = isRecord(value) ? value.references : undefined;
  if (Array.isArray(references)) return references;
  throw new PressmarkError('unreadable', said('format.no-csl-yaml', {}));
}

/** Pandoc's looser forms as CSL-JSON has them: one name for a list, dates as maps, lists for texts. */
function asCslJson(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([name, given]): [string, unknown] => {
    if (NAME_VARIABLES.has(name)) return [name, Array.isArray(given) || given === null ? given : [given]];
    if (DATE_VARIABLES.has(name)) return [name, dateAsCslJson(given)];
    if (name === 'keyword' && Array.isArray(given)) return [name, given.map(String).join('; ')];
    if (name !== 'custom' && typeof given === 'boolean') return [name, String(given)];
    return [name, given];
  });
  return Object.fromEntries(entries);
}

function dateAsCslJson(given: unknown): unknown {
  const sides = (Array.isArray(given) ? given : [given]).filter(isRecord);
  const [first] = sides;
  if (!first || !sides.every((side) => 'year' in side)) return first ?? given;
  const { season, circa, literal } = first;
  return {
    'date-parts': sides.map(({ year, month, day }) =>
      [year, month, day].filter((part) => part !== undefined),
    ),
    ...(season !== undefined && { season }),
    ...(circa !== undefined && { circa: circa === 'true' || circa === true ? true : circa }),
    ...(literal !== undefined && { literal }),
  };
}
