import { PressmarkError } from '../../errors/pressmark-error.ts';

/**
 * The values that should be CSL items in a text of JSON: those of an array, or of `items` or `references` in an
 * object, or the object itself.
 *
 * @throws PressmarkError `unreadable` if the text is not JSON, or neither an array nor an object
 */
export function cslJsonValues(text: string): readonly unknown[] {
  const data = parseJson(text);
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
  return new PressmarkError(
    'unreadable',
    'This is not CSL-JSON: a JSON array of items was expected. Export it again as CSL-JSON.',
    { cause },
  );
}
