const FOREIGN_DIGITS = /[٠-٩۰-۹߀-߉०-९০-৯੦-੯૦-૯୦-୯௦-௯౦-౯೦-೯൦-൯෦-෯๐-๙໐-໙༠-༩၀-၉០-៩᠐-᠙０-９]/gu;

/** The digits of other scripts, and full-width ones, as the digits 0 to 9. */
export function westernDigits(text: string): string {
  // Each of these blocks has its zero at a code point that ends in 0 or 6, so the value is a distance.
  return text.replace(FOREIGN_DIGITS, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return String(code >= 0x966 && code < 0xe00 ? (code - 0x966) % 0x80 : code & 0xf);
  });
}
