/**
 * Chinese family names that are read otherwise than the same characters are as words, in pinyin without tones.
 *
 * @see 《百家姓》 and 现代汉语词典, 7th edition, under each character: “姓”
 */
const READINGS: Readonly<Record<string, string>> = {
  单: 'shan',
  單: 'shan',
  曾: 'zeng',
  解: 'xie',
  仇: 'qiu',
  查: 'zha',
  翟: 'zhai',
  区: 'ou',
  區: 'ou',
  盖: 'ge',
  蓋: 'ge',
  朴: 'piao',
  缪: 'miao',
  繆: 'miao',
  覃: 'qin',
  折: 'she',
  黑: 'he',
  乐: 'yue',
  樂: 'yue',
  员: 'yun',
  員: 'yun',
  秘: 'bi',
  种: 'chong',
  洗: 'xian',
  召: 'shao',
  重: 'chong',
  繁: 'po',
  薄: 'bo',
  祭: 'zhai',
  卜: 'bu',
  贾: 'jia',
  賈: 'jia',
  尉迟: 'yuchi',
  尉遲: 'yuchi',
  万俟: 'moqi',
  澹台: 'tantai',
  澹臺: 'tantai',
  长孙: 'zhangsun',
  長孫: 'zhangsun',
};

const HAN = /^\p{Script=Han}+$/u;

/** How the family name is read that a name in Chinese characters begins with, and the characters after it. */
export function chineseSurname(name: string): { readonly read: string; readonly rest: string } {
  if (!HAN.test(name)) return { read: '', rest: name };
  const [first = '', second = ''] = name;
  for (const surname of [first + second, first]) {
    if (Object.hasOwn(READINGS, surname))
      return { read: READINGS[surname] ?? '', rest: name.slice(surname.length) };
  }
  return { read: '', rest: name };
}
