import type { ExchangeFormat } from './exchange-format.ts';

const BEGINNING = 65_536;

/**
 * Tells by its content which of the formats a text is in; `undefined` if it is none. Only where the content would do
 * for several, the ending of the file's name decides, and after it the order of the formats.
 */
export function recogniseFormat(
  formats: readonly ExchangeFormat[],
  text: string,
  fileName = '',
): ExchangeFormat | undefined {
  const beginning = text.slice(0, BEGINNING);
  const possible = formats.filter((format) => format.recognises(beginning));
  const extension = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
  return possible.find(({ extensions }) => extensions.includes(extension)) ?? possible[0];
}
