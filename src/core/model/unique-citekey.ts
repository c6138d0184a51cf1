/** `base`, or the first of `base` with a, b, … z, aa, ab … that is not taken. */
export function uniqueCitekey(base: string, isTaken: (citekey: string) => boolean): string {
  if (!isTaken(base)) return base;
  for (let number = 1; ; number += 1) {
    const citekey = base + letters(number);
    if (!isTaken(citekey)) return citekey;
  }
}

/** 1 is a, 26 is z, 27 is aa. */
function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  const last = String.fromCharCode(97 + ((number - 1) % 26));
  return rest === 0 ? last : letters(rest) + last;
}
