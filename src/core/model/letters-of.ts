/** The letters and digits of a text, to compare texts that differ in marks and spaces. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
