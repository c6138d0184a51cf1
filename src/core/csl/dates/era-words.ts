/** What is said in a date besides the calendar: the era of a year, or that it is only about right. */
export type EraWord = 'before' | 'after' | 'about';

/**
 * By their letters in lower case, without full stops and spaces: `v. Chr.` is `vchr`. A bar parts words that mean
 * something else without one: `e.Kr.` is after Christ in Swedish, `eKr.` before Christ in Finnish.
 */
const WORDS: Readonly<Record<EraWord, string>> = {
  before:
    'bc bce vchr vuz vdz avjc avec avantjc aec ac adec adejc avc acn dhr fkr fvt pne prkr predkr přkr přnl ' +
    'prednl ekr eaa pmē kre îhr îen донэ дорх доне данэ прне прхр пне πχ πκχ πκε mö 公元前 西元前 前 紀元前 기원전 ' +
    'قم پم לפנהס לפניהספירה sm tcn',
  after:
    'ad ce annodomini nchr uz udz apjc aprjc dc ddec jkr e|kr eejc μχ μκχ нэ 公元 西元 西暦 서기 م ميلادي ميلادية לספירה',
  about:
    'c ca cca circa circ approx approximately about abt around um zirka etwa ungefähr vers environ env hacia cerca ' +
    'aprox aproximadamente verso около ок близько каля okolo ok kolem asi noin omkring omtrent cirka ung ongeveer ' +
    'omstreeks rond περίπου περί حوالي حدود yaklaşık kb körül 約 约 약 대략 khoảng sekitar',
};

const BY_LETTERS: ReadonlyMap<string, EraWord> = new Map(
  (['about', 'after', 'before'] as const).flatMap((meaning) =>
    WORDS[meaning].split(' ').map((letters) => [letters, meaning] as const),
  ),
);

/** The era, or the “about”, that words mean; `undefined` for any others. */
export function eraWord(words: readonly string[]): EraWord | undefined {
  return BY_LETTERS.get(words.join('|')) ?? BY_LETTERS.get(words.join(''));
}
