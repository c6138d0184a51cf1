const ARTICLE = /(?<![^ ])ال(?=\p{L}{3,}(?: |$))/gu;

/** Folded words, separated by spaces, without the Arabic article where at least three letters follow it. */
export function withoutArticles(folded: string): string {
  return folded.replace(ARTICLE, '');
}
