import { type KnownWord, Vocabulary } from '#core/search/vocabulary.ts';
import type { Sql } from './sqlite.ts';

const WORDS_A_STEP = 800;
const WORDS_A_PART = 20_000;
/** Beyond this a “word” is a string of characters that nobody types. */
const LONGEST_WORD = 40;

/** Loads the words kept at the last run, pausing often. @returns `undefined` if none are kept, or it was stopped */
export async function loadVocabulary(
  sql: Sql,
  pause: () => Promise<boolean>,
): Promise<Vocabulary | undefined> {
  const texts: string[] = [];
  for (let after = -1; ; ) {
    const row = sql.get('SELECT part, words FROM vocabulary WHERE part > ? ORDER BY part LIMIT 1', [after]);
    if (!row) break;
    after = Number(row.part);
    if (!(await pause())) return undefined;
    texts.push(String(row.words));
  }
  return texts.length > 0 ? new Vocabulary(wordsIn(texts)) : undefined;
}

/** Words with their counts, as they were kept. */
function* wordsIn(texts: readonly string[]): Generator<KnownWord> {
  for (const text of texts) {
    const parts = text.split(' ');
    for (let at = 0; at + 1 < parts.length; at += 2) {
      yield { word: parts[at] ?? '', count: Number(parts[at + 1]) };
    }
  }
}

/**
 * Reads every word out of the word index, pausing often: after many texts at once, which is faster than learning
 * them one by one.
 *
 * @param pause resolves when others have had their turn; false stops.
 */
export async function readVocabulary(
  sql: Sql,
  pause: () => Promise<boolean>,
): Promise<Vocabulary | undefined> {
  const known: KnownWord[] = [];
  let last = '';
  for (;;) {
    const rows = sql.all('SELECT term, doc FROM temp.known_words WHERE term > ? ORDER BY term LIMIT ?', [
      last,
      WORDS_A_STEP,
    ]);
    for (const { term, doc } of rows) {
      const word = String(term);
      if (word.length <= LONGEST_WORD && !word.includes(' ')) known.push({ word, count: Number(doc) });
    }
    if (rows.length < WORDS_A_STEP) break;
    last = String(rows.at(-1)?.term);
    if (!(await pause())) return undefined;
  }
  return known.length > 0 ? new Vocabulary(known) : undefined;
}

/** So many pieces of what was learnt are kept apart; then all is written anew. */
const MOST_PARTS = 400;
const LEARNT_FROM = 1_000_000;

/** Keeps words that were learnt for the next run. Part of the caller's transaction. @returns true if it is time to write all anew */
export function keepLearnt(sql: Sql, words: ReadonlyMap<string, number>): boolean {
  const text = [...words]
    .filter(([word]) => word.length <= LONGEST_WORD)
    .flat()
    .join(' ');
  if (text === '') return false;
  const last = Number(sql.get('SELECT coalesce(max(part), 0) AS part FROM vocabulary')?.part);
  const part = Math.max(last + 1, LEARNT_FROM);
  sql.run('INSERT INTO vocabulary VALUES(?, ?)', [part, text]);
  return part > LEARNT_FROM + MOST_PARTS;
}

/** How many pieces of what was learnt are kept apart. */
export function learntParts(sql: Sql): number {
  return Number(sql.get('SELECT count(*) AS n FROM vocabulary WHERE part >= ?', [LEARNT_FROM])?.n);
}

/** Keeps the words for the next run. Part of the caller's transaction. */
export function keepVocabulary(sql: Sql, vocabulary: Vocabulary): void {
  sql.run('DELETE FROM vocabulary');
  let part: string[] = [];
  let number = 0;
  const flush = () => {
    if (part.length > 0) sql.run('INSERT INTO vocabulary VALUES(?, ?)', [number++, part.join(' ')]);
    part = [];
  };
  for (const { word, count } of vocabulary.entries()) {
    part.push(word, String(count));
    if (part.length >= WORDS_A_PART * 2) flush();
  }
  flush();
}
