import type { Vocabulary } from './vocabulary.ts';

type Pairs = readonly (readonly [string, string])[];

/** Letters that are written one way or the other, in English of Britain and of America. */
const BRITISH_AMERICAN: Pairs = [
  ['our', 'or'],
  ['isation', 'ization'],
  ['ise', 'ize'],
  ['ising', 'izing'],
  ['ised', 'ized'],
  ['yse', 'yze'],
  ['ysed', 'yzed'],
  ['tre', 'ter'],
  ['bre', 'ber'],
  ['ence', 'ense'],
  ['ogue', 'og'],
  ['mme', 'm'],
  ['lled', 'led'],
  ['lling', 'ling'],
  ['ller', 'ler'],
  ['llment', 'lment'],
  ['lful', 'llful'],
  ['ae', 'e'],
  ['oe', 'e'],
  ['que', 'ck'],
  ['wards', 'ward'],
];
/** Letters by which other scripts, and umlauts, are written one way or the other. */
const TRANSLITERATED: Pairs = [
  ['ue', 'u'],
  ['ae', 'a'],
  ['oe', 'o'],
  ['ph', 'f'],
  ['x', 'ks'],
  ['q', 'k'],
  ['ck', 'k'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['dj', 'j'],
  ['tsch', 'ch'],
  ['ss', 's'],
  ['y', 'i'],
];
/** What follows no rule. */
const ALONE: readonly (readonly string[])[] = [
  ['jail', 'gaol'],
  ['tyre', 'tire'],
  ['tyres', 'tires'],
  ['grey', 'gray'],
  ['plough', 'plow'],
  ['cheque', 'check'],
  ['kerb', 'curb'],
  ['aluminium', 'aluminum'],
  ['sceptic', 'skeptic'],
  ['sceptical', 'skeptical'],
  ['sulphur', 'sulfur'],
  ['storey', 'story'],
  ['pyjamas', 'pajamas'],
  ['moustache', 'mustache'],
  ['mum', 'mom'],
  ['aeroplane', 'airplane'],
  ['artefact', 'artifact'],
  ['draught', 'draft'],
  ['cosy', 'cozy'],
  ['manoeuvre', 'maneuver'],
  ['speciality', 'specialty'],
  ['licence', 'license'],
  ['practise', 'practice'],
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['okay', 'ok'],
  ['percent', 'pct'],
];
const MOST = 6;

/** Other spellings of a word that occur in the library; for a word that does not occur itself, bolder ones too. */
export function spellingsOf(word: string, vocabulary: Vocabulary): string[] {
  const others = new Set<string>();
  for (const group of ALONE) if (group.includes(word)) for (const each of group) others.add(each);
  if (word.length > 4) {
    const pairs = vocabulary.countOf(word) > 0 ? BRITISH_AMERICAN : [...BRITISH_AMERICAN, ...TRANSLITERATED];
    for (const [one, other] of pairs) {
      for (const each of [...replaced(word, one, other), ...replaced(word, other, one)]) others.add(each);
    }
  }
  others.delete(word);
  return [...others].filter((each) => vocabulary.countOf(each) > 0).slice(0, MOST);
}

/** The word with one, and with every, occurrence of some letters replaced; its first letters stay. */
function replaced(word: string, from: string, to: string): string[] {
  const found: string[] = [];
  for (let at = word.indexOf(from, 1); at >= 0; at = word.indexOf(from, at + 1)) {
    found.push(word.slice(0, at) + to + word.slice(at + from.length));
  }
  return found.length > 1 ? [...found, word.split(from).join(to)] : found;
}
