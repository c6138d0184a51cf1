const RAISED = pairs('0123456789+-=()aoinehrstdmcxy', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ªºⁱⁿᵉʰʳˢᵗᵈᵐᶜˣʸ');
const LOWERED = pairs('0123456789+-=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ');

function pairs(plain: string, shaped: string): ReadonlyMap<string, string> {
  const shapes = [...shaped];
  return new Map([...plain].map((letter, at) => [letter, shapes[at] ?? letter]));
}

/** Raised type as characters of their own, “10⁶”; what Unicode has none for stands behind `^`. */
export function raised(text: string): string {
  return shaped(text, RAISED, '^');
}

/** Lowered type as characters of their own, “CO₂”; what Unicode has none for stands behind `_`. */
export function lowered(text: string): string {
  return shaped(text, LOWERED, '_');
}

function shaped(text: string, shapes: ReadonlyMap<string, string>, sign: string): string {
  const letters = [...text.replaceAll('−', '-')];
  if (letters.every((letter) => shapes.has(letter)))
    return letters.map((letter) => shapes.get(letter)).join('');
  return letters.length === 1 ? `${sign}${text}` : `${sign}(${text})`;
}
