/**
 * What biblatex prints in English for the keys that it has others write into `type` and `pubstate`. Theses have their own,
 * for CSL and people write them with capitals.
 *
 * @see biblatex manual, 4.9.2.11 to 4.9.2.13
 */
const WORDS: Readonly<Record<string, string>> = {
  mathesis: 'Master’s thesis',
  phdthesis: 'PhD thesis',
  candthesis: 'Candidate thesis',
  bathesis: 'Bachelor’s thesis',
  resreport: 'research report',
  techreport: 'technical report',
  datacd: 'CD-ROM',
  audiocd: 'audio CD',
  patentde: 'German patent',
  patenteu: 'European patent',
  patentfr: 'French patent',
  patentuk: 'British patent',
  patentus: 'U.S. patent',
  patreq: 'patent request',
  patreqde: 'German patent request',
  patreqeu: 'European patent request',
  patreqfr: 'French patent request',
  patrequk: 'British patent request',
  patrequs: 'U.S. patent request',
  inpreparation: 'in preparation',
  inpress: 'in press',
  prepublished: 'pre-published',
};

const KEYS: ReadonlyMap<string, string> = new Map(Object.entries(WORDS).map(([key, words]) => [words, key]));

/** The words that a key stands for; anything that is no key stays as it is. */
export function wordsOfKey(text: string): string {
  const key = text.trim().toLowerCase();
  return Object.hasOwn(WORDS, key) ? (WORDS[key] ?? text) : text;
}

/** The key that prints these words in the reader’s language, if there is one. */
export function keyOfWords(words: string): string | undefined {
  return KEYS.get(words);
}
