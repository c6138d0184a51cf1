import { oneOf, type Random, seededRandom, wholeBelow } from './random.ts';

/** The words of a language, the most frequent first, and how a text of it is put together. */
export type Lexicon = {
  /** BCP 47 */
  readonly language: string;
  readonly words: readonly string[];
  /** Words are written without spaces. */
  readonly isUnspaced: boolean;
  readonly stop: string;
};

type Script = {
  readonly language: string;
  readonly size: number;
  /** Function words, the most frequent ones of any text. */
  readonly frequent: readonly string[];
  readonly openings: readonly string[];
  readonly middles: readonly string[];
  readonly closings: readonly string[];
  readonly isUnspaced?: boolean;
  readonly stop?: string;
};

const split = (text: string) => text.split(' ');

const SCRIPTS: readonly Script[] = [
  {
    language: 'en',
    size: 90_000,
    frequent: split(
      'the of and to in a that for is on said was with as it by at from he his have has be an are which were they who not this had but their after been its will more about one two new over people also would year than when last first government during against could all or into while before under between out other up where since some because',
    ),
    openings: split(
      'st br ca de mi pro con re tr pl gr s b d m n l f h w v sh ch th in un per col par mon ber nor kel fin dra sal tor mar',
    ),
    middles: split('a e i o u ai ea ou er an or in al is ar on um es'),
    closings: split('t n r d s l m ng nt rs ck tion ment ly ing ed er al ty nce st ve ble'),
  },
  {
    language: 'ar',
    size: 30_000,
    frequent: split(
      'في من على إلى أن التي الذي عن مع هذا هذه كان قال بعد قبل بين كل غير حيث وقد أو ما لا لم حتى خلال عام أكثر',
    ),
    openings: split('ال م ت ي و أ إ ب مست است مت ن ح ع ق ك'),
    middles: split('حر سل عم كت قو نظ شر بن جم فر صد عل سي دو رئ خب طر مل'),
    closings: split('ب ة ون ات ين ي اء ان ير يد ول ار م ق'),
  },
  {
    language: 'ckb',
    size: 20_000,
    frequent: split('لە بە و کە بۆ ئەو ئەم لەگەڵ دوای پێش هەموو سەر نێوان زۆر یەک دوو ساڵ کرد بوو دەکات'),
    openings: split('کو سە هە دە بە پا شا ڕا گە چا ئا مە نا وە'),
    middles: split('رد ڵ ست ن م ش ڕ ک ل ت ز ێ ۆ ی'),
    closings: split('ان ەکان ێک ستان ی ە ین دا وە یی'),
  },
  {
    language: 'kmr',
    size: 20_000,
    frequent: split('û li ku di de ji bi ew ev bo gel her du yek sal kir bû dike nav ber piştî hemû'),
    openings: split('ki ser he da be par şa ra ge çar a me na we xwe'),
    middles: split('rd l st n m ş r k t z ê o î û'),
    closings: split('an ên ek stan î e în de ve yî'),
  },
  {
    language: 'zh',
    size: 12_000,
    frequent: split('的 在 是 了 和 对 将 为 中 有 与 不 人 这 上 国 年 月 日'),
    openings: split('政 经 社 国 人 民 军 外 内 北 南 东 西 新 大 小 中 公 安 全 总 地 市 法 电 网'),
    middles: split('府 济 会 际 员 主 事 交 部 京 海 方 闻 学 业 司 保 统 区 场 律 视 络'),
    closings: [''],
    isUnspaced: true,
    stop: '。',
  },
  {
    language: 'ja',
    size: 12_000,
    frequent: split('の は を に が で と した する も から まで こと ため など'),
    openings: split('政 経 社 国 東 日 新 大 会 地 報 記 発 首 選 災 交 市 電 車 学'),
    middles: split('府 済 会 際 京 本 聞 学 社 方 道 者 表 相 挙 害 通 場 気 両 校'),
    closings: split('した される に では について です'),
    isUnspaced: true,
    stop: '。',
  },
];

/** The languages of the corpus, made from a seed; how often each is used is in `LANGUAGE_SHARES`. */
export function makeLexicons(seed: number): readonly Lexicon[] {
  return SCRIPTS.map((script, index) => ({
    language: script.language,
    words: makeWords(script, seededRandom(seed * 31 + index)),
    isUnspaced: script.isUnspaced ?? false,
    stop: script.stop ?? '.',
  }));
}

/** Of a hundred articles, how many are in each language, in the order of `makeLexicons`. */
export const LANGUAGE_SHARES = [72, 8, 7, 5, 4, 4] as const;

function makeWords(script: Script, random: Random): string[] {
  const words = new Set(script.frequent);
  for (let tries = 0; words.size < script.size && tries < script.size * 20; tries += 1) {
    const syllables = words.size < 2_500 ? 1 : 1 + wholeBelow(random, words.size < 20_000 ? 2 : 3);
    let word = '';
    for (let at = 0; at < syllables; at += 1)
      word += oneOf(random, script.openings) + oneOf(random, script.middles);
    words.add(word + oneOf(random, script.closings));
  }
  return [...words];
}
