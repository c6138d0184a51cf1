import { type Said, said } from '../../said/said.ts';

const LONGEST = 60;

/**
 * Of an entry whose type has no name in its format: it is read as a document.
 *
 * @param type as the file has it; empty if it has none
 * @param format the name of the format or its program
 */
export function unknownType(type: string, format: string): Said {
  return type === ''
    ? said('entry.no-type', {})
    : said('entry.unknown-type', { type: type.slice(0, LONGEST), format });
}
