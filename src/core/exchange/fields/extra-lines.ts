import { nameFromFields } from '../../csl/names/read-name.ts';
import { CSL_TYPES, type CslItem, type CslName } from '../../model/csl-item.ts';
import { OWN_VARIABLES, type OwnVariable, ownVariable } from '../../model/own-variables.ts';
import type { ParsedEntry } from '../../model/reference-entry.ts';
import { DATE_VARIABLES, entryFromCslRecord, NAME_VARIABLES, TEXT_VARIABLES } from './csl-record.ts';

/** True for a note that gives a citekey. */
export function givesCitekey(note: string | undefined): boolean {
  return note !== undefined && /^\s{0,20}(?:citation[ -]?key|cite-?key|bibtex|biblatex):/imu.test(note);
}

/** One line `name: value` of Zotero’s Extra. */
export type ExtraLine = { readonly name: string; readonly value: string };

const LINE = /^\s{0,20}([A-Za-z][\w -]{0,60}): ?(.*)$/u;
/** The older way: `{:variable: value}`. */
const BRACED = /^\s{0,20}\{:([A-Za-z][\w-]{0,60}): ?([^{}]{1,20000})\}\s{0,20}$/u;
/** As Zotero, Better BibTeX and people write it. */
const CITEKEY_NAMES = new Set(['citation-key', 'citekey', 'cite-key', 'bibtex', 'biblatex']);
/** What programs reckon, second names of other variables, and the note itself: nobody gives these in a note. */
const NOT_GIVEN = new Set(
  (
    'note annote keyword locator citation-key citation-label citation-number first-reference-note-number ' +
    'year-suffix page-first shortTitle journalAbbreviation'
  ).split(' '),
);
const VARIABLES: ReadonlyMap<string, string> = new Map(
  [...NAME_VARIABLES, ...DATE_VARIABLES, ...TEXT_VARIABLES]
    .filter((variable) => !NOT_GIVEN.has(variable))
    .map((variable) => [variable.toLowerCase().replaceAll('_', '-'), variable]),
);

/** What CSL has no variable for, as we name it and as people and citation templates do. */
const OWN: ReadonlyMap<string, OwnVariable> = new Map([
  ...OWN_VARIABLES.map((variable) => [variable, variable] as const),
  ['archiveurl', 'archive-url'],
  ['archived-url', 'archive-url'],
  ['archivedate', 'archive-date'],
  ['archived-date', 'archive-date'],
]);

/** The name and value of a line of Extra, the name as CSL would write it; `undefined` if the line is none. */
export function extraLine(line: string): ExtraLine | undefined {
  const [, name = '', value = ''] = LINE.exec(line) ?? BRACED.exec(line) ?? [];
  if (name === '' || value.trim() === '') return undefined;
  return { name: name.trim().toLowerCase().replace(/[ _]+/gu, '-'), value: value.trim() };
}

/** The citekey that a line of Extra gives, in any of the ways that programs write it. */
export function citekeyOfLine({ name, value }: ExtraLine): string | undefined {
  if (!CITEKEY_NAMES.has(name)) return undefined;
  return /\s/u.test(value) ? undefined : value;
}

/** A name as Extra writes it: `Family || Given`, or one that is not split. */
export function nameOfExtra(text: string): CslName {
  const [family = '', given] = text.split('||').map((part) => part.trim());
  return given === undefined ? { literal: family } : (nameFromFields({ family, given }) ?? { literal: '' });
}

/**
 * The entry with what its note says in the way of Zotero’s Extra: the citekey, and lines `variable: value` of
 * variables that it lacks. The rest of the note stays as it is.
 */
export function withExtraRead(entry: ParsedEntry): ParsedEntry {
  const { note } = entry.csl;
  if (note === undefined || !note.includes(':')) return entry;
  const found: Found = { citekey: undefined, record: {} };
  const kept = note.split('\n').filter((line) => !takeLine(line, found, entry.csl));
  if (kept.length === note.split('\n').length) return entry;
  const left = kept.join('\n').trim();
  const { note: _, ...others } = entry.csl;
  const { csl } = entryFromCslRecord(
    { ...found.record, type: found.record.type ?? entry.csl.type },
    () => undefined,
  );
  return {
    ...entry,
    citekey: found.citekey ?? entry.citekey,
    csl: {
      ...csl,
      ...others,
      type: csl.type,
      ...(csl.custom && { custom: { ...csl.custom, ...others.custom } }),
      ...(left === '' ? {} : { note: left }),
    },
  };
}

type Found = { citekey: string | undefined; readonly record: Record<string, unknown> };

/** @returns true if the line says something that is kept elsewhere now */
function takeLine(line: string, found: Found, csl: CslItem): boolean {
  const extra = extraLine(line);
  if (!extra) return false;
  const key = found.citekey === undefined ? citekeyOfLine(extra) : undefined;
  if (key !== undefined) {
    found.citekey = key;
    return true;
  }
  if (extra.name === 'type') {
    const type = CSL_TYPES.find((known) => known === extra.value);
    if (type === undefined || csl.type !== 'document') return false;
    found.record.type = type;
    return true;
  }
  const own = OWN.get(extra.name);
  if (own !== undefined)
    return ownVariable(csl, own) === undefined && takeVariable(found.record, own, extra.value);
  const variable = VARIABLES.get(extra.name);
  if (variable === undefined || Object.hasOwn(csl, variable)) return false;
  return takeVariable(found.record, variable, extra.value);
}

function takeVariable(record: Record<string, unknown>, variable: string, value: string): boolean {
  const before = record[variable];
  if (NAME_VARIABLES.has(variable))
    record[variable] = [...(Array.isArray(before) ? before : []), nameOfExtra(value)];
  else if (before === undefined) record[variable] = value;
  else return false;
  return true;
}
