import { edtfOrWords } from '../../csl/dates/date-as-text.ts';
import { bareDoi } from '../../csl/identifiers/normal-identifier.ts';
import {
  CSL_DATE_VARIABLES,
  CSL_NAME_VARIABLES,
  CSL_TEXT_VARIABLES,
  type CslDate,
  type CslItem,
} from '../../model/csl-item.ts';
import { isRecord, type UnknownRecord } from '../fields/csl-record.ts';
import { differences, isSameExactly } from '../fields/leftovers.ts';
import type { Field } from './entry-fields.ts';
import { OWN_FIELDS, OWN_PREFIX } from './field-map.ts';
import { exactText } from './latex-text.ts';
import { ownFieldValue } from './own-field.ts';
import { readEntry } from './read-entry.ts';

/** In the order in which they are carried. */
const VARIABLES = [...CSL_NAME_VARIABLES, ...CSL_DATE_VARIABLES, ...CSL_TEXT_VARIABLES];
const PLACES = new Map<string, number>(VARIABLES.map((variable, at) => [variable, at]));
const OWN = new Set<string>([...OWN_FIELDS.map(([, variable]) => variable), 'files']);
/** What they refer to may not be in the file, which is an error for BibTeX. */
const REFERRING = new Set(['crossref', 'xref', 'xdata', 'related', 'entryset', 'ids', 'options', 'execute']);
const LEGAL_NAME = /^[a-z][a-z\d_.:-]*$/u;

/**
 * The fields of ours that an entry needs besides `fields`, so that reading it again gives the item as it was: the
 * entry is read back here, and what came out otherwise is carried exactly, in `x-csl-…`, which styles pass over.
 */
export function carriedFields(csl: CslItem, { type, fields, citekey }: CarriedFrom): Field[] {
  const carried: Field[] = [];
  const back = readEntry(type, rawFields(fields)).csl;
  // An entry without any field would be taken for a broken one.
  if (back.type !== csl.type || fields.length === 0) carried.push([`${OWN_PREFIX}type`, `{${csl.type}}`]);
  // What the fields say depends on the type, so it is asked again with the type known.
  const read = carried.length === 0 ? back : readEntry(type, rawFields([...fields, ...carried])).csl;
  const spurious: string[] = [];
  for (const variable of variablesLeft(csl, read)) {
    if (variable === 'citation-key' && csl[variable] === citekey) continue;
    const value = ownFieldValue(csl, variable);
    if (value !== undefined && value !== '')
      carried.push([OWN_PREFIX + variable.toLowerCase(), `{${value}}`]);
    else if (read[variable] !== undefined) spurious.push(variable);
  }
  if (spurious.length > 0) carried.push([`${OWN_PREFIX}none`, `{${spurious.join(', ')}}`]);
  return [...carried, ...customFields(csl, type, read)];
}

/** The variables that reading gives otherwise, in the order in which they are carried. */
function variablesLeft(csl: CslItem, read: CslItem): readonly (typeof VARIABLES)[number][] {
  const { custom: _, ...wanted } = csl;
  const { custom: __, ...got } = read;
  const places = differences(wanted, got, isSame).flatMap(([name]) => PLACES.get(name) ?? []);
  return places.sort((a, b) => a - b).flatMap((place) => VARIABLES[place] ?? []);
}

type CarriedFrom = { readonly type: string; readonly fields: readonly Field[]; readonly citekey: string };

function rawFields(fields: readonly Field[]) {
  return fields.flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value: value.startsWith('{') ? value.slice(1, -1) : value }],
  );
}

/** BibTeX has ways of its own to write pages, DOIs and dates. */
function isSame(a: unknown, b: unknown, variable: string): boolean {
  if (typeof a === 'string' && typeof b === 'string') {
    if (variable === 'DOI') return bareDoi(a) === bareDoi(b);
    return variable === 'page' ? dashless(a) === dashless(b) : a === b;
  }
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) && isEmpty(b);
  if (isSameExactly(withoutEmpty(a), withoutEmpty(b), variable)) return true;
  return isDate(a) && isDate(b) && edtfOrWords(a) === edtfOrWords(b);
}

function dashless(page: string): string {
  return page.replace(/\s?[-–—]{1,3}\s?/gu, '-');
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Names without parts that say nothing. */
function withoutEmpty(value: unknown): unknown {
  return Array.isArray(value) ? value.map((name) => (isRecord(name) ? filled(name) : name)) : value;
}

function filled(name: UnknownRecord): UnknownRecord {
  return Object.fromEntries(Object.entries(name).filter(([, part]) => part !== undefined && part !== ''));
}

function isDate(value: unknown): value is CslDate {
  return isRecord(value);
}

/** Text under `custom` goes to a field of its own name where that is free; all else goes, as JSON, to one field. */
function customFields(csl: CslItem, type: string, read: CslItem): Field[] {
  const fields: Field[] = [];
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(csl.custom ?? {})) {
    if (value === undefined) continue;
    const isKept = OWN.has(name) && JSON.stringify(value) === JSON.stringify(read.custom?.[name]);
    if (isKept) continue;
    const latex = typeof value === 'string' ? exactText(value) : '';
    const isFree =
      latex !== '' &&
      LEGAL_NAME.test(name) &&
      !name.startsWith('x-') &&
      !REFERRING.has(name) &&
      readEntry(type, [{ name, value: latex }]).csl.custom?.[name] === value;
    if (isFree) fields.push([name, `{${latex}}`]);
    else rest[name] = value;
  }
  if (Object.keys(rest).length > 0)
    fields.push([`${OWN_PREFIX}custom`, `{${exactText(JSON.stringify(rest))}}`]);
  return fields;
}
