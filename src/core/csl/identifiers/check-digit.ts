/** The last digit that the first twelve of an ISBN-13 ask for. @see ISO 2108:2017, Annex C */
export function checkDigit13(digits: string): string {
  const sum = [...digits.slice(0, 12)].reduce(
    (total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1),
    0,
  );
  return String((10 - (sum % 10)) % 10);
}

/** The last digit of an ISBN-10 or an ISSN, by the ones before it: weights fall to 2. @see ISO 3297:2022, Annex B */
export function checkDigit11(digits: string): string {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (digits.length + 1 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? 'X' : String(check);
}

/** True if an ISBN of ten or thirteen digits ends with the digit that the others ask for. */
export function isIsbn(text: string): boolean {
  const digits = text.replace(/^isbn(?:-1[03])?:?|[\s-]/giu, '').toUpperCase();
  if (/^\d{13}$/u.test(digits)) return digits.endsWith(checkDigit13(digits));
  return /^\d{9}[\dX]$/u.test(digits) && digits.endsWith(checkDigit11(digits.slice(0, 9)));
}

/** True if an ISSN ends with the digit that the others ask for. */
export function isIssn(text: string): boolean {
  const digits = text.replace(/^e?issn:?|[\s-]/giu, '').toUpperCase();
  return /^\d{7}[\dX]$/u.test(digits) && digits.endsWith(checkDigit11(digits.slice(0, 7)));
}
