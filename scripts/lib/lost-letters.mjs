/** Letters of the West that a font joins, and forms of Arabic ones: compatible with the letters that they stand for. */
const UNSEEN = /\s|\p{Cf}|\p{Variation_Selector}/gu;
/** What a line may be broken at, and what readers write in their own way. */
const HYPHENS = /[-\u2010\u2011]/gu;
/** Readers of text print stars for italics, and curl quotation marks. */
const MARKS = /[*_~^`'"‘’“”«»]/gu;

/**
 * The letters, digits and signs that were printed and cannot be read back, each as often as it is lost. In a picture
 * they stand in another order where lines run both ways, so that only their number is compared, as it is for others.
 *
 * @param {string} printed
 * @param {string} read
 * @param {{ readonly isPicture?: boolean }} [options] a picture has accents and joined letters in forms of their own
 * @returns {string}
 */
export function lostLetters(printed, read, { isPicture = false } = {}) {
  const left = new Map();
  for (const character of letters(read, isPicture)) left.set(character, (left.get(character) ?? 0) + 1);
  let lost = '';
  for (const character of letters(printed, isPicture)) {
    const count = left.get(character) ?? 0;
    if (count > 0) left.set(character, count - 1);
    else lost += character;
  }
  return lost;
}

function letters(text, isPicture) {
  const plain = text
    .normalize(isPicture ? 'NFKD' : 'NFKC')
    .replace(UNSEEN, '')
    .replace(HYPHENS, '')
    .replace(MARKS, '');
  return isPicture ? plain.replace(/\p{M}/gu, '').normalize('NFKC') : plain;
}
