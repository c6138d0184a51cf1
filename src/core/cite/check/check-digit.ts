/** True if an ISBN of ten or thirteen digits ends with the digit that the others ask for. @see ISO 2108:2017, Annex C */
export function isIsbn(text: string): boolean {
  const digits = text.replace(/^isbn(?:-1[03])?:?|[\s-]/giu, '').toUpperCase();
  if (/^\d{13}$/u.test(digits)) return weighed(digits, (at) => (at % 2 === 0 ? 1 : 3)) % 10 === 0;
  return /^\d{9}[\dX]$/u.test(digits) && weighed(digits, (at) => 10 - at) % 11 === 0;
}

/** True if an ISSN ends with the digit that the others ask for. @see ISO 3297:2022, Annex B */
export function isIssn(text: string): boolean {
  const digits = text.replace(/^e?issn:?|[\s-]/giu, '').toUpperCase();
  return /^\d{7}[\dX]$/u.test(digits) && weighed(digits, (at) => 8 - at) % 11 === 0;
}

function weighed(digits: string, weightAt: (at: number) => number): number {
  return Array.from(digits, (digit, at) => (digit === 'X' ? 10 : Number(digit)) * weightAt(at)).reduce(
    (sum, value) => sum + value,
    0,
  );
}
