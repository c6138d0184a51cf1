import { PressmarkError } from '../../errors/pressmark-error.ts';
import { CSL_TYPES, cslDateSchema, cslNameSchema } from '../../model/csl-item.ts';
import { said } from '../../said/said.ts';
import { DATE_VARIABLES, isRecord, NAME_VARIABLES, TEXT_VARIABLES } from '../fields/csl-record.ts';
import { isForeign } from '../foreign/foreign-file.ts';
import { foreignJson } from '../foreign/foreign-json.ts';

/**
 * The values that should be CSL items in a text of JSON: those of an array, or of `items` or `references` in an
 * object, or the object itself.
 *
 * @throws PressmarkError `unreadable` if the text is not JSON, or no value in it is a CSL item; it names the program
 *   whose JSON it is, where that can be told
 */
export function cslJsonValues(text: string): readonly unknown[] {
  const data = parseJson(text);
  const foreign = foreignJson(data);
  if (foreign) throw isForeign(foreign);
  const values = valuesIn(data);
  if (values.length > 0 && !values.some(isLikeCslItem)) throw notCslJson();
  return values;
}

/** True for an object that is meant as a CSL item: by its type, or by an id beside a variable as CSL has it. */
export function isLikeCslItem(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (CSL_TYPES.some((type) => type === value.type)) return true;
  return (
    ('id' in value || 'type' in value) &&
    Object.entries(value).some(([name, given]) => isVariable(name, given))
  );
}

function isVariable(name: string, given: unknown): boolean {
  if (TEXT_VARIABLES.has(name)) return typeof given === 'string' || typeof given === 'number';
  if (NAME_VARIABLES.has(name))
    return Array.isArray(given) && given.some((each) => cslNameSchema.safeParse(each).success);
  return DATE_VARIABLES.has(name) && cslDateSchema.safeParse(given).success;
}

function valuesIn(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data;
  if (typeof data !== 'object' || data === null) throw notCslJson();
  for (const name of ['items', 'references']) {
    const inner: unknown = Object.getOwnPropertyDescriptor(data, name)?.value;
    if (Array.isArray(inner) && !('type' in data)) return inner;
  }
  return [data];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (cause) {
    throw notCslJson(cause);
  }
}

function notCslJson(cause?: unknown): PressmarkError {
  return new PressmarkError('unreadable', said('format.no-csl-json', {}), { cause });
}
