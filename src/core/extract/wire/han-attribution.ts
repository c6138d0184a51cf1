import { inAllLanguages, languageTagged } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf } from '../../languages/phrases.ts';
import type { NoList, Words } from '../../languages/words.ts';
import type { Attribution } from './attribution.ts';

/** Words of a language that puts no spaces between them. */
const ofSpeech = (tag: string) => listOf(listOf(languageTagged(tag)?.reports)?.speech);
const chinese = ofSpeech('zh');
const japanese = ofSpeech('ja');
const list = (words: Words | NoList | undefined) => anyOf(listOf(words) ?? []);

const CHINESE_VERB = list(chinese?.verbs);
/** Chinese: “项目总工程师魏国林说：” before what is quoted. */
const CHINESE_BEFORE = new RegExp(
  `(?<speaker>[\\p{Script=Han}·]{1,30})(?:在[^，。；]{2,30})?${CHINESE_VERB}(?:道)?[：:，,]?\\s*$`,
  'u',
);
const CHINESE_AFTER = new RegExp(
  `^[，,\\s]*(?<speaker>[\\p{Script=Han}·]{1,30}?)${CHINESE_VERB}(?:道)?`,
  'u',
);
/** Japanese: “館長の星野恵美さんは「…」と話した”. */
const JAPANESE_BEFORE = new RegExp(
  `(?<speaker>[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}ー・]{1,40}?)${anyOf(
    inAllLanguages(({ names }) => listOf(names)?.honorificsBehind),
  )}?${list(japanese?.subjectMarks)}(?:[^「」。]{0,30})$`,
  'u',
);
const JAPANESE_SAID = new RegExp(
  `^${list(japanese?.saidMarks)}(?:[^「」。]{0,12})${list(japanese?.verbs)}`,
  'u',
);

const CHINESE_OFFICE = new RegExp(
  `^(?<role>[\\p{Script=Han}]{0,24}${list(listOf(languageTagged('zh')?.reports)?.offices)})(?<name>[\\p{Script=Han}·]{2,12})$`,
  'u',
);
const PRONOUN = new RegExp(`^${anyOf([...(chinese?.pronouns ?? []), ...(japanese?.pronouns ?? [])])}$`, 'u');

/** Who a clause beside a quotation says is speaking, in Chinese or Japanese. */
export function hanAttribution(
  clause: string,
  side: 'before' | 'after' | 'whole',
  tail: string,
): Attribution | undefined {
  const bounded = side === 'before' ? clause.slice(-80) : clause.slice(0, 80);
  if (side === 'after') return speaker(CHINESE_AFTER.exec(bounded)?.groups?.speaker);
  const chinese = speaker(CHINESE_BEFORE.exec(bounded)?.groups?.speaker);
  if (chinese || !JAPANESE_SAID.test(tail.slice(0, 60))) return chinese;
  return japaneseSpeaker(JAPANESE_BEFORE.exec(bounded)?.groups?.speaker);
}

function speaker(written: string | undefined): Attribution | undefined {
  if (written === undefined) return undefined;
  if (PRONOUN.test(written)) return { by: 'pronoun', isSaid: true };
  const { role, name } = CHINESE_OFFICE.exec(written)?.groups ?? {};
  if (name !== undefined && role !== undefined) return { by: 'named', name, role, isSaid: true };
  return { by: written.length <= 4 ? 'named' : 'described', name: written, isSaid: true };
}

function japaneseSpeaker(written: string | undefined): Attribution | undefined {
  if (written === undefined) return undefined;
  if (PRONOUN.test(written)) return { by: 'pronoun', isSaid: true };
  const [, role, name] = /^(.{2,24})の([^の]{2,12})$/u.exec(written) ?? [];
  if (name !== undefined && role !== undefined) return { by: 'named', name, role, isSaid: true };
  return { by: 'named', name: written, isSaid: true };
}
