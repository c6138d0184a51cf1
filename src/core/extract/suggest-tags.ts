const RUN =
  /\p{Lu}[\p{L}\p{M}’'.-]*(?:\s+(?:(?:of|for|the|and|al|el|de|bin|van|von)\s+)?(?:al-|el-)?\p{Lu}[\p{L}\p{M}’'.-]*)*(?:\s+\d{1,3}(?![\d,.%]))?/gu;
const OPENERS = new Set(
  'the a an in on at our every we it so some they he she but and or if according unfortunately nearly this that these those there as for from with when while after before his her their its i you one two three four five six seven eight nine ten many most more no not however meanwhile also last next monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);
const MOST = 12;

/**
 * Names in a text that may serve as tags: runs of capitalised words, those found most often first. Scripts
 * without capitals give none.
 */
export function suggestTags(paragraphs: readonly string[]): string[] {
  const found = new Map<string, { name: string; times: number; first: number }>();
  let order = 0;
  for (const paragraph of paragraphs) {
    for (const sentence of paragraph.split(/(?<=[.!?]["”’]?)\s+|[“”"()[\]]/u)) {
      for (const match of sentence.matchAll(RUN)) {
        const name = cleanName(match[0], sentence.slice(0, match.index).trim() === '');
        if (name === undefined) continue;
        const known = found.get(name) ?? { name, times: 0, first: order++ };
        found.set(name, { ...known, times: known.times + 1 });
      }
    }
  }
  return [...found.values()]
    .sort((a, b) => b.times - a.times || a.first - b.first)
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** A lone capitalised word at the start of a sentence says nothing: every sentence begins so. */
function cleanName(run: string, isStart: boolean): string | undefined {
  const words = run.split(/\s+/u);
  while (words.length > 0 && OPENERS.has((words[0] ?? '').toLowerCase())) words.shift();
  const name = words
    .join(' ')
    .replace(/[’']s$/u, '')
    .replace(/[.’'-]+$/u, '');
  const isAcronym = /^\p{Lu}{2,}$/u.test(name);
  if (name.length < 2 || (isStart && words.length === 1 && words[0] === run && !isAcronym)) return undefined;
  return OPENERS.has(name.toLowerCase()) ? undefined : name;
}
