import {
  CSL_DATE_VARIABLES,
  CSL_NAME_VARIABLES,
  CSL_TEXT_VARIABLES,
  type CslDate,
  type CslDateVariable,
  type CslItem,
  type CslName,
  type CslNameVariable,
  type CslTextVariable,
} from '../../model/csl-item.ts';
import type { ParsedEntry, ReadPiece } from '../../model/reference-entry.ts';
import type { ReadReferences } from '../exchange-format.ts';

/** Text in which a person made lines and indents. */
const AS_WRITTEN: ReadonlySet<string> = new Set(['note', 'annote']);
/** True of most texts that need nothing: no white space but single spaces inside. */
const NEEDS_FOLDING = /[^\S ]|\s\s|^\s|\s$/u;
const NAME_PARTS = [
  'family',
  'given',
  'literal',
  'non-dropping-particle',
  'dropping-particle',
  'suffix',
] as const;

/** A reader whose entries have their white space folded, whatever their format leaves in a field. */
export function withSpaceFolded(read: ReadReferences): ReadReferences {
  return function* folded(text) {
    for (const piece of read(text)) yield foldedPiece(piece);
  };
}

function foldedPiece(piece: ReadPiece): ReadPiece {
  const entry = piece.entry && foldedEntry(piece.entry);
  return entry === piece.entry ? piece : { ...piece, entry };
}

/**
 * The entry with each run of white space in texts, names and tags as one space, as CSL prints it: tabs, line ends and
 * doubled spaces are how a file was laid out. A single space that must not break, or of another width, is typography
 * and stays, but in names, where programs put it. Abstracts keep their paragraphs, notes all that is in them.
 */
export function foldedEntry(entry: ParsedEntry): ParsedEntry {
  const csl = foldedItem(entry.csl);
  const tags = entry.tags?.some(needsFolding) ? [...new Set(entry.tags.map(foldRuns))] : entry.tags;
  if (csl === entry.csl && tags === entry.tags) return entry;
  return { ...entry, csl, ...(tags && { tags: tags.filter((tag) => tag !== '') }) };
}

function foldedItem(csl: CslItem): CslItem {
  if (!Object.values(csl).some(hasSpace)) return csl;
  const texts: Partial<Record<CslTextVariable, string>> = {};
  const names: Partial<Record<CslNameVariable, CslName[]>> = {};
  const dates: Partial<Record<CslDateVariable, CslDate>> = {};
  for (const variable of CSL_TEXT_VARIABLES) {
    const value = csl[variable];
    if (value === undefined || AS_WRITTEN.has(variable) || !needsFolding(value)) continue;
    texts[variable] = variable === 'abstract' ? foldParagraphs(value) : foldRuns(value);
  }
  for (const variable of CSL_NAME_VARIABLES) {
    const list = csl[variable];
    if (list?.some(hasSpaceToFold)) names[variable] = list.map(foldedName);
  }
  for (const variable of CSL_DATE_VARIABLES) {
    const { literal, ...date } = csl[variable] ?? {};
    if (literal !== undefined && needsFolding(literal))
      dates[variable] = { ...date, literal: foldRuns(literal) };
  }
  const isSame = [texts, names, dates].every((group) => Object.keys(group).length === 0);
  return isSame ? csl : { ...csl, ...texts, ...names, ...dates };
}

/** True if a value of any variable may need folding; most items have none. */
function hasSpace(value: CslItem[keyof CslItem]): boolean {
  if (typeof value === 'string') return needsFolding(value);
  if (Array.isArray(value)) return value.some(hasSpaceToFold);
  return value !== undefined && typeof value.literal === 'string' && needsFolding(value.literal);
}

function hasSpaceToFold(name: CslName): boolean {
  return NAME_PARTS.some((part) => {
    const value = name[part];
    return value !== undefined && needsFolding(value);
  });
}

function foldedName(name: CslName): CslName {
  const folded: { -readonly [Part in keyof CslName]: CslName[Part] } = { ...name };
  for (const part of NAME_PARTS) {
    const value = name[part];
    if (value !== undefined) folded[part] = value.replace(/\s+/gu, ' ').trim();
  }
  return folded;
}

function needsFolding(text: string): boolean {
  return NEEDS_FOLDING.test(text);
}

function foldRuns(text: string): string {
  return text
    .trim()
    .replace(/\s+/gu, (run) =>
      run.length === 1 && !/[\t\n\v\f\r\u0085\u2028\u2029]/u.test(run) ? run : ' ',
    );
}

function foldParagraphs(text: string): string {
  const lines = text.split(/\r\n?|[\n\u0085\u2028\u2029]/u).map(foldRuns);
  return lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
