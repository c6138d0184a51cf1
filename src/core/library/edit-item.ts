import { PressmarkError } from '../errors/pressmark-error.ts';
import {
  CSL_DATE_VARIABLES,
  CSL_NAME_VARIABLES,
  CSL_TEXT_VARIABLES,
  CSL_TYPES,
  type CslItem,
  cslItemSchema,
} from '../model/csl-item.ts';
import type { FieldOrigin, Item } from '../model/item.ts';
import { dateFromText, namesFromText } from '../model/typed-text.ts';

/** Variables by name, as a person typed their values; an empty value removes the variable. */
export type TypedChanges = Readonly<Record<string, string>>;

const CITEKEY = /^[A-Za-z0-9][A-Za-z0-9_:.+/-]{0,99}$/;
const WEB_ADDRESS = /^https?:\/\/[^\s/]+/i;

/**
 * An item with some variables set as a person typed them. What a person sets is marked as theirs; what they
 * empty becomes unknown by their word. `citation-key` sets the citekey.
 *
 * @throws PressmarkError `invalid-input` if a variable or a value is not one; the sentence names it.
 */
export function editItem(item: Item, changes: TypedChanges, { now }: { readonly now: number }): Item {
  const csl: Record<string, unknown> = { ...item.csl };
  const provenance: Record<string, FieldOrigin> = { ...item.provenance };
  let citekey = item.citekey;
  for (const [variable, typed] of Object.entries(changes)) {
    const text = typed.normalize('NFC').trim();
    if (variable === 'citation-key') {
      citekey = checkedCitekey(text);
      continue;
    }
    const value = typedValue(variable, text);
    if (value === undefined) delete csl[variable];
    else csl[variable] = value;
    provenance[variable] =
      value === undefined
        ? { state: 'unknown', reason: 'You left it empty.' }
        : { state: 'known', by: 'person', at: now };
  }
  return {
    ...item,
    citekey,
    csl: checkedCsl(csl),
    provenance,
    modifiedAt: Math.max(now, item.modifiedAt + 1),
  };
}

function typedValue(variable: string, text: string): CslItem[keyof CslItem] {
  if (variable === 'type') return checkedType(text);
  const isKnown = [...CSL_NAME_VARIABLES, ...CSL_DATE_VARIABLES, ...CSL_TEXT_VARIABLES].some(
    (known) => known === variable,
  );
  if (!isKnown) {
    throw new PressmarkError(
      'invalid-input',
      `“${variable}” is not a CSL variable. Pressmark knows title, author, issued, container-title, URL and the others of CSL 1.0.2.`,
    );
  }
  if (text === '') return undefined;
  if (CSL_NAME_VARIABLES.some((known) => known === variable)) return namesFromText(text);
  if (CSL_DATE_VARIABLES.some((known) => known === variable)) return dateFromText(text);
  if (variable === 'URL' && !WEB_ADDRESS.test(text)) {
    throw new PressmarkError(
      'invalid-input',
      `“${text}” is not a web address. It should begin with https:// or http://.`,
    );
  }
  return text;
}

function checkedType(text: string): CslItem['type'] {
  const type = CSL_TYPES.find((known) => known === text);
  if (type) return type;
  throw new PressmarkError(
    'invalid-input',
    `“${text}” is not an item type. Use one of CSL’s, such as article-newspaper, webpage, report or post.`,
  );
}

function checkedCitekey(text: string): string {
  if (CITEKEY.test(text)) return text;
  throw new PressmarkError(
    'invalid-input',
    `“${text}” cannot be a citekey. Use letters a–z, digits and _ : . + / -, beginning with a letter or digit.`,
  );
}

function checkedCsl(csl: Record<string, unknown>): CslItem {
  const parsed = cslItemSchema.safeParse(csl);
  if (parsed.success) return parsed.data;
  throw new PressmarkError('invalid-input', 'These values do not make a valid item.', {
    cause: parsed.error,
  });
}
