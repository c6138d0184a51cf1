import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf } from '../../languages/phrases.ts';
import { withoutEnd } from '../names/without-end.ts';
import { isOrganisation } from '../suggest/organisation-words.ts';
import { isOffice } from './office-words.ts';

/** A capitalised word; a full stop belongs to it only in initials and shortened titles. */
const WORD = `(?:${anyOf(inAllLanguages(({ names }) => listOf(names)?.shortTitles).map(withCapital))}\\.|(?:\\p{Lu}\\.){1,4}|\\p{Lu}(?:[\\p{L}\\p{M}\\p{N}’'-]|\\.(?=[\\p{L}\\p{N}])){0,40})`;
/** Small words that names have inside. */
const INNER = anyOf(inAllLanguages(({ names }) => listOf(names)?.inner));
const PREFIX = anyOf(inAllLanguages(({ names }) => listOf(names)?.prefixes));
/** Capitalised words in a row. */
const RUN = new RegExp(`${WORD}(?:[ \\u00A0](?:${INNER}[ \\u00A0]){0,2}${PREFIX}?${WORD}){0,7}`, 'gu');
const LONGEST_PARAGRAPH = 20_000;

/** Capitalised words that begin a sentence without being part of a name. */
const OPENERS: ReadonlySet<string> = new Set(inAllLanguages(({ grammar }) => listOf(grammar)?.openers));
const PARTING = anyOf(inAllLanguages(({ names }) => listOf(names)?.partings));
const ARTICLE = anyOf(inAllLanguages(({ grammar }) => listOf(grammar)?.articles));
const CUT = new RegExp(`[’']s[ \\u00A0]|[ \\u00A0]${PARTING}[ \\u00A0](?:${ARTICLE}[ \\u00A0])?`, 'u');

/** A run of capitalised words, with where it stands in its text. */
export type NameRun = { readonly name: string; readonly at: number };

/** The runs of capitalised words in a text, without the words that merely begin a sentence. */
export function nameRuns(text: string): readonly NameRun[] {
  return [...text.slice(0, LONGEST_PARAGRAPH).matchAll(RUN)].flatMap(({ 0: run, index }) =>
    partsOf(run, index).flatMap(withoutOpeners),
  );
}

/** “Ford’s Mustang” is two names, and so is “Emi Hoshino of Japan”; “Ministry of Defence” is one. */
function partsOf(run: string, at: number): readonly NameRun[] {
  const cut = CUT.exec(run);
  if (!cut || (!cut[0].includes('s') && isOrganisation(run.slice(0, cut.index)))) return [{ name: run, at }];
  const rest = cut.index + cut[0].length;
  return [{ name: run.slice(0, cut.index), at }, ...partsOf(run.slice(rest), at + rest)];
}

function withoutOpeners({ name: run, at }: NameRun): readonly NameRun[] {
  const words = run.split(/[ \u00A0]/u);
  let skipped = 0;
  while (words.length > 0 && OPENERS.has((words[0] ?? '').toLowerCase())) {
    skipped += (words.shift() ?? '').length + 1;
  }
  const name = words.join(' ').replace(/[’']s?$/u, '');
  const plain = /(?:^|\s)(?:\p{Lu}\.){2,4}$/u.test(name) ? name : withoutEnd(name, ".’'-");
  return plain.length < 2 ? [] : [{ name: plain, at: at + skipped }];
}

/** A name without the offices and ranks before it. */
export function withoutOffices(name: string): { readonly name: string; readonly office: string } {
  const words = name.split(' ');
  const last = words.findLastIndex((word, index) => index < words.length - 1 && isOffice(word));
  return { name: words.slice(last + 1).join(' '), office: words.slice(0, last + 1).join(' ') };
}

/** Names in full by their last word, for texts that go on with “Omer” after “Abdulkarim Omer”. */
export type FullNames = ReadonlyMap<string, string>;

/** Collects the names that a text gives in full. The first one of a family name stays. */
export function fullNamesIn(paragraphs: readonly string[]): FullNames {
  const names = new Map<string, string>();
  for (const paragraph of paragraphs) {
    for (const run of nameRuns(paragraph)) {
      const { name } = withoutOffices(run.name);
      const words = name.split(' ');
      const family = words.at(-1);
      if (words.length < 2 || words.length > 5 || family === undefined || names.has(family)) continue;
      names.set(family, name);
    }
  }
  return names;
}

/** The last person whom a sentence names in full. */
export function personIn(sentence: string, names: FullNames): string | undefined {
  const people = nameRuns(sentence)
    .map((run) => withoutOffices(run.name).name)
    .filter(
      (name) =>
        name.includes(' ') && !isOrganisation(name) && names.get(name.split(' ').at(-1) ?? '') === name,
    );
  return people.at(-1);
}

function withCapital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
