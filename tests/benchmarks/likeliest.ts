import type { Article } from './corpus/article.ts';

type Words = { readonly counts: ReadonlyMap<string, number>; readonly all: number };
type Known = { readonly id: string; readonly title: Words; readonly body: Words };

/** How the made queries take their words: a third from titles. */
const FROM_TITLE = 1 / 3;
const LETTERS = /[a-z]+/g;
const SHORTEST = 6;

/**
 * Ranks articles by how likely it is that a query with one wrong word was made out of them, by the very way in which the
 * queries are made: no search could do better on average that does not know which word is wrong.
 */
export function likeliest({
  size,
  article,
}: {
  readonly size: number;
  readonly article: (index: number) => Article;
}): (query: string) => readonly string[] {
  const known = Array.from({ length: size }, (_, at): Known => {
    const { item, text } = article(at);
    return { id: item.id, title: wordsOf(item.csl.title ?? ''), body: wordsOf(text) };
  });
  const inTitles = new Map<string, number>();
  for (const { title } of known) {
    for (const [word, count] of title.counts) inTitles.set(word, (inTitles.get(word) ?? 0) + count);
  }
  return (query) => {
    const words = query.trim().split(/\s+/);
    const scores = known.map((one) => {
      const shares = words.map((word) => share(one, word));
      const chances = words.map((word, wrong) => {
        const others = shares.filter((_, at) => at !== wrong);
        return others.reduce((product, each) => product * each, (inTitles.get(word) ?? 0) + 0.5);
      });
      return { id: one.id, score: chances.reduce((sum, each) => sum + each, 0) };
    });
    return scores.sort((a, b) => b.score - a.score).map(({ id }) => id);
  };
}

/** How often one meets a word who takes words out of an article. */
function share({ title, body }: Known, word: string): number {
  const inTitle = (title.counts.get(word) ?? 0) / Math.max(1, title.all);
  const inBody = (body.counts.get(word) ?? 0) / Math.max(1, body.all);
  return FROM_TITLE * inTitle + (1 - FROM_TITLE) * inBody;
}

function wordsOf(text: string): Words {
  const words = (text.toLowerCase().match(LETTERS) ?? []).filter((word) => word.length >= SHORTEST);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, all: words.length };
}
