import type { Attribution } from './attribution.ts';

/** Chinese: “项目总工程师魏国林说：” before what is quoted. */
const CHINESE_BEFORE =
  /(?<speaker>[\p{Script=Han}·]{1,30})(?:在[^，。；]{2,30})?(?:告诉记者|指出|表示|强调|认为|写道|回应|透露|介绍|坦言|说|称)(?:道)?[：:，,]?\s*$/u;
const CHINESE_AFTER =
  /^[，,\s]*(?<speaker>[\p{Script=Han}·]{1,30}?)(?:告诉记者|指出|表示|强调|认为|写道|透露|说|称)(?:道)?/u;
/** Japanese: “館長の星野恵美さんは「…」と話した”. */
const JAPANESE_BEFORE =
  /(?<speaker>[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー・]{1,40}?)(?:さん|氏|容疑者|被告)?(?:は|が)(?:[^「」。]{0,30})$/u;
const JAPANESE_SAID =
  /^と(?:[^「」。]{0,12})(?:述べ|話し|語っ|説明|強調|コメント|発表|主張|訴え|明らか|指摘)/u;

const CHINESE_OFFICE =
  /^(?<role>[\p{Script=Han}]{0,24}(?:总工程师|工程师|发言人|部长|主席|总统|总理|主任|教授|记者|局长|市长|省长|院长|经理|校长|专家|研究员|负责人|秘书长|大使|外长|首相|总裁|董事长|书记|代表|队长|医生|律师|司令|村民|居民))(?<name>[\p{Script=Han}·]{2,12})$/u;
const PRONOUN = /^(?:他|她|他们|她们|彼|彼女)$/u;

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
