import { dateFromText } from '../csl/dates/typed-date.ts';
import { readNames } from '../csl/names/read-names.ts';
import { PressmarkError } from '../errors/pressmark-error.ts';
import {
  CSL_DATE_VARIABLES,
  CSL_NAME_VARIABLES,
  CSL_TEXT_VARIABLES,
  CSL_TYPES,
  type CslDate,
  type CslItem,
  cslItemSchema,
} from '../model/csl-item.ts';
import type { FieldOrigin, Item } from '../model/item.ts';
import { OWN_VARIABLES, type OwnVariable, withOwnVariable } from '../model/own-variables.ts';
import { formatPartialDate, partialDateFromCsl } from '../model/partial-date.ts';
import { said } from '../said/said.ts';

/** Variables by name, as a person typed their values; an empty value removes the variable. */
export type TypedChanges = Readonly<Record<string, string>>;

/** As older files have it. */
const EMPTIED_IN_WORDS = 'You left it empty.';

/** True of a variable that a person emptied, and that nothing but a person fills again. */
export function wasEmptied(origin: FieldOrigin | undefined): boolean {
  if (origin?.state !== 'unknown') return false;
  const { reason } = origin;
  return typeof reason === 'string' ? reason === EMPTIED_IN_WORDS : reason.key === 'library.left-empty';
}

const CITEKEY = /^[A-Za-z0-9][A-Za-z0-9_:.+/-]{0,99}$/;
const WEB_ADDRESS = /^https?:\/\/[^\s/]+/i;

/**
 * An item with some variables set as a person typed them. What a person sets is marked as theirs; what they
 * empty becomes unknown by their word. `citation-key` sets the citekey; our own variables are edited like CSL's.
 *
 * @throws PressmarkError `invalid-input` if a variable or a value is not one; the sentence names it.
 */
export function editItem(item: Item, changes: TypedChanges, { now }: { readonly now: number }): Item {
  let csl = item.csl;
  const provenance: Record<string, FieldOrigin> = { ...item.provenance };
  let citekey = item.citekey;
  for (const [variable, typed] of Object.entries(changes)) {
    const text = typed.normalize('NFC').trim();
    if (variable === 'citation-key') {
      citekey = checkedCitekey(text);
      continue;
    }
    csl = withTyped(csl, variable, text);
    provenance[variable] =
      text === ''
        ? { state: 'unknown', reason: said('library.left-empty', {}) }
        : { state: 'known', by: 'person', at: now };
  }
  return { ...item, citekey, csl, provenance, modifiedAt: Math.max(now, item.modifiedAt + 1) };
}

function withTyped(csl: CslItem, variable: string, text: string): CslItem {
  const own = OWN_VARIABLES.find((each) => each === variable);
  if (own !== undefined) return withOwnVariable(csl, own, typedOwnValue(own, text));
  const { [variable]: _, ...others }: Record<string, unknown> = csl;
  const value = typedValue(variable, text);
  return checkedCsl(value === undefined ? others : { ...others, [variable]: value });
}

/** An archived copy's address is a web address; its date is kept as ISO text, to the precision it was typed with. */
function typedOwnValue(variable: OwnVariable, text: string): string {
  if (text === '') return '';
  if (variable === 'archive-url') return checkedAddress(text);
  if (variable !== 'archive-date') return text;
  const date = partialDateFromCsl(onlyDay(dateFromText(text)));
  if (date) return formatPartialDate(date);
  throw new PressmarkError('invalid-input', said('library.no-day', { text }));
}

/** A copy was archived on one day, not over a time. */
function onlyDay(date: CslDate): CslDate | undefined {
  const isOne = date['date-parts']?.length === 1 && date.season === undefined && !date.circa;
  return isOne ? date : undefined;
}

function typedValue(variable: string, text: string): CslItem[keyof CslItem] {
  if (variable === 'type') return checkedType(text);
  const isKnown = [...CSL_NAME_VARIABLES, ...CSL_DATE_VARIABLES, ...CSL_TEXT_VARIABLES].some(
    (known) => known === variable,
  );
  if (!isKnown) {
    throw new PressmarkError('invalid-input', said('library.no-variable', { variable }));
  }
  if (text === '') return undefined;
  if (CSL_NAME_VARIABLES.some((known) => known === variable)) return readNames(text);
  if (CSL_DATE_VARIABLES.some((known) => known === variable)) return dateFromText(text);
  return variable === 'URL' ? checkedAddress(text) : text;
}

function checkedAddress(text: string): string {
  if (WEB_ADDRESS.test(text)) return text;
  throw new PressmarkError('invalid-input', said('library.no-address', { text }));
}

function checkedType(text: string): CslItem['type'] {
  const type = CSL_TYPES.find((known) => known === text);
  if (type) return type;
  throw new PressmarkError('invalid-input', said('library.no-type', { text }));
}

function checkedCitekey(text: string): string {
  if (CITEKEY.test(text)) return text;
  throw new PressmarkError('invalid-input', said('library.no-citekey', { text }));
}

function checkedCsl(csl: Record<string, unknown>): CslItem {
  const parsed = cslItemSchema.safeParse(csl);
  if (parsed.success) return parsed.data;
  throw new PressmarkError('invalid-input', said('library.not-valid', {}), {
    cause: parsed.error,
  });
}
