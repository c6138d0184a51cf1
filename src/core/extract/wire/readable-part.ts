/** Far more than any article has. A longer text is a book or hostile, and is not worth the time. */
const MOST_PARAGRAPHS = 3_000;
const MOST_SIGNS = 400_000;

/** The beginning of a text, no longer than an article can be: what is read besides the text is looked for there. */
export function readablePart(paragraphs: readonly string[]): readonly string[] {
  let signs = 0;
  const end = paragraphs.slice(0, MOST_PARAGRAPHS).findIndex((paragraph) => {
    signs += paragraph.length;
    return signs > MOST_SIGNS;
  });
  return paragraphs.slice(0, end < 0 ? MOST_PARAGRAPHS : end);
}
