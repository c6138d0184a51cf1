/** Letters and digits alone, in lower case: what is left of two writings of the same. */
export function plainOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
