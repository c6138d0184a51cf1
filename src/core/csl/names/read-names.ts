import type { CslName } from '../../model/csl-item.ts';
import { splitOutsideBraces } from './brace-split.ts';
import { isInitials } from './name-marks.ts';
import { cleanName, isOthers, type NameOptions, OTHERS, readName, simpleName } from './read-name.ts';

const AND = / (?:and|und|et|&) (?:(?:and|und|et|&) )*/iu;
const ENDS_IN_INITIALS = /^\p{Lu}.{0,80} (?:\p{Lu}\.-?){1,4}$|^\p{Lu}\p{Ll}.{0,80} \p{Lu}{1,3}$/u;

/**
 * Reads the names in one text: parted by semicolons outside braces, and in natural order also by “and” and commas where
 * only persons stand between them.
 */
export function readNames(text: string, options: NameOptions = {}): CslName[] {
  const simple = simpleName(text);
  if (simple) return [simple];
  const pieces = splitOutsideBraces(cleanName(text), (sign) => sign === ';' || sign === '；', {
    isEmptyKept: false,
  });
  return pieces.flatMap((piece) =>
    options.isNaturalOrder ? severalIn(piece, options) : (readName(piece, options) ?? []),
  );
}

function severalIn(piece: string, options: NameOptions): readonly CslName[] {
  const simple = simpleName(piece);
  if (simple) return [simple];
  const one = () => {
    const name = readName(piece, options);
    return name === undefined ? [] : [name];
  };
  if (!/ (?:and|und|et|&) |,/iu.test(piece) || piece.includes('{')) return one();
  const parts = piece.split(',').map((part) => part.trim());
  // One comma and no “and”: a name, unless both sides of it have initials.
  if (parts.length === 2 && !AND.test(piece)) return shortNames(parts, options) ?? one();
  const listed = shortNames(parts, options) ?? pairs(parts, options) ?? joined(piece, options);
  return listed ?? one();
}

/** `Doe J., Roe R.` and `Doe JA, Roe R`: every part is a name with its initials. */
function shortNames(parts: readonly string[], options: NameOptions): readonly CslName[] | undefined {
  const isList = parts.length > 1 && parts.every((part) => ENDS_IN_INITIALS.test(part) || isOthers(part));
  return isList ? allPersons(parts, { ...options, hasInitialsLast: true }) : undefined;
}

/** `Doe, J., Roe, R. & Moe, M.`: a family name and initials in turn. */
function pairs(parts: readonly string[], options: NameOptions): readonly CslName[] | undefined {
  const plain = parts.flatMap((part) => part.replace(/^(?:and|und|et|&) /iu, '').split(AND));
  if (plain.length < 4 || plain.length % 2 !== 0) return undefined;
  const areInitials = (part: string) => part.split(' ').every(isInitials);
  if (!plain.every((part, at) => areInitials(part) === (at % 2 === 1))) return undefined;
  const texts = plain.flatMap((part, at) => (at % 2 === 0 ? [`${part}, ${plain[at + 1] ?? ''}`] : []));
  return allPersons(texts, options);
}

/** `Jane Doe, Bo Lind and Cem Ak`, `Doe, Jane and Roe, Richard`. */
function joined(piece: string, options: NameOptions): readonly CslName[] | undefined {
  const sides = piece.split(AND).map((side) => side.replace(/,$/u, '').trim());
  const parts = sides.flatMap((side) => side.split(/, */u));
  const isInTurn = parts.length > 2 || sides.length > 1;
  const inTurn = isInTurn && parts.every((part) => part.includes(' ') || isOthers(part));
  return (
    (inTurn ? allPersons(parts, options) : undefined) ??
    (sides.length > 1 ? allPersons(sides, options) : undefined)
  );
}

/** The names of texts that are a person’s each; `undefined` if one of them is not. */
function allPersons(texts: readonly string[], options: NameOptions): readonly CslName[] | undefined {
  const names: CslName[] = [];
  for (const text of texts) {
    const name = readName(text, options);
    const isPerson = name?.family !== undefined && name.given !== undefined;
    if (name === undefined || !(isPerson || name === OTHERS)) return undefined;
    names.push(name);
  }
  return names;
}
