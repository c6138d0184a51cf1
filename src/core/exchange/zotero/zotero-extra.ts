import { formatEdtf, parseEdtf } from '../../csl/dates/edtf.ts';
import { readDate } from '../../csl/dates/read-date.ts';
import {
  CSL_DATE_VARIABLES,
  CSL_NAME_VARIABLES,
  CSL_TEXT_VARIABLES,
  type CslName,
  cslDateSchema,
  cslNameSchema,
} from '../../model/csl-item.ts';
import { addName, type EntryDraft, setDate } from '../fields/entry-draft.ts';
import { citekeyOfLine, nameOfExtra } from '../fields/extra-lines.ts';
import type { Leftovers } from '../fields/leftovers.ts';
import { applyLeftover, decodeLeftover, encodeLeftover } from '../xml/leftover-text.ts';

const LINE = /^(csl:)?([A-Za-z][\w -]*): ?(.*)$/u;

/**
 * Reads Zotero's Extra: lines `variable: value` are variables of CSL, as Zotero takes them, and have the last word;
 * what is left is the note.
 */
export function readExtra(draft: EntryDraft, text: string): void {
  const people = new Set<string>();
  const own = text.split('\n').filter((line) => {
    const [, exact, name = '', value = ''] = LINE.exec(line) ?? [];
    if (exact) return !applyLeftover(draft, name, decodeLeftover(value));
    return !readLine(draft, { name, value }, people);
  });
  const note = own.join('\n').trim();
  if (note !== '') draft.texts.note ??= note;
}

/** Writes the note and what Zotero has no field for, in Zotero's own way where that says all of it. */
export function extraOf(note: string | undefined, citekey: string, leftovers: Leftovers): string {
  const lines = [...leftovers].flatMap(([variable, value]) => leftoverLines(variable, value));
  return [...(note ? [note] : []), ...(citekey ? [`Citation Key: ${citekey}`] : []), ...lines].join('\n');
}

function leftoverLines(variable: string, value: unknown): readonly string[] {
  const exact = `csl:${variable}: ${encodeLeftover(value)}`;
  if (CSL_NAME_VARIABLES.some((known) => known === variable)) {
    const names = cslNameSchema.array().safeParse(value).data ?? [];
    const lines = names.map(nameLine);
    return lines.length > 0 && !lines.includes(undefined)
      ? lines.map((line) => `${variable}: ${line}`)
      : [exact];
  }
  if (CSL_DATE_VARIABLES.some((known) => known === variable)) {
    const date = cslDateSchema.safeParse(value).data;
    const edtf = formatEdtf(date);
    const text = edtf && JSON.stringify(parseEdtf(edtf)) === JSON.stringify(date) ? edtf : undefined;
    return [text ? `${variable}: ${text}` : exact];
  }
  const isPlain = CSL_TEXT_VARIABLES.some((known) => known === variable) && encodeLeftover(value) === value;
  return [isPlain && variable !== 'note' && variable !== 'citation-key' ? `${variable}: ${value}` : exact];
}

function nameLine(name: CslName): string | undefined {
  const { family, given, literal, ...others } = name;
  if (Object.keys(others).length > 0) return undefined;
  const line = literal ?? `${family ?? ''} || ${given ?? ''}`;
  if (encodeLeftover(line) !== line) return undefined;
  return JSON.stringify(nameOfExtra(line)) ===
    JSON.stringify(literal === undefined ? { family, given } : { literal })
    ? line
    : undefined;
}

/** @returns false if the line is no variable */
function readLine(draft: EntryDraft, line: { name: string; value: string }, people: Set<string>): boolean {
  const value = line.value.trim();
  const name = line.name.trim().toLowerCase().replaceAll(' ', '-');
  if (value === '') return false;
  const citekey = citekeyOfLine({ name, value });
  if (citekey !== undefined) {
    draft.citekey = citekey;
    return true;
  }
  if (name === 'type') return applyLeftover(draft, 'type', value);
  const person = CSL_NAME_VARIABLES.find((known) => known === name);
  if (person) {
    if (!people.has(name)) delete draft.names[person];
    people.add(name);
    addName(draft, person, nameOfExtra(value));
    return true;
  }
  const date = CSL_DATE_VARIABLES.find((known) => known === name);
  if (date) {
    delete draft.dates[date];
    setDate(draft, date, readDate(value));
    return true;
  }
  const text = CSL_TEXT_VARIABLES.find((known) => known === line.name || known.toLowerCase() === name);
  if (!text || text === 'note') return false;
  draft.texts[text] = value;
  return true;
}
