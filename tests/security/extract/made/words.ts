import { oneOf, type Random, wholeBelow } from '../../../benchmarks/corpus/random.ts';

/** Sentences in the scripts of the world, with the marks that rules look for: dates, names, quotations, figures. */
export const SENTENCES: readonly string[] = [
  'ERBIL, May 17, 2024 (Agency) – The minister said on Friday that “nothing has changed”.',
  'By Ann van der Berg and Bo O’Hara, AP Writer',
  'Nearly 900 people, $1.6 million and 3.5 percent, she told reporters in a statement.',
  'Reporting by Cy Lee; Editing by Dee Ray',
  'Correction: an earlier version of this article misstated the date.',
  'Von unserem Korrespondenten, 17. Mai 2024, 08:30 Uhr. „Das ist neu“, sagte sie.',
  'Par Élodie d’Arc, publié le 17 mai 2024 à 8h30 : « Rien n’a changé. »',
  'Por María José Núñez de la O, 17 de mayo de 2024',
  'Опубликовано 17 мая 2024 года, Иван Петров. «Ничего не изменилось», — сказал он.',
  'هەولێر، ١٧ی ئایاری ٢٠٢٤ – وەزیر ڕایگەیاند: «هیچ نەگۆڕاوە».',
  'بقلم أحمد بن علي، ١٧ مايو ٢٠٢٤، «لم يتغير شيء» قال الوزير.',
  'نویسنده: علی رضایی، ۲۷ اردیبهشت ۱۴۰۳',
  '記者 王小明 2024年5月17日 「何も変わっていない」と大臣は述べた。',
  '김철수 기자 2024.05.17 “아무것도 바뀌지 않았다”고 말했다.',
  'लेखक राम कुमार, 17 मई 2024 को प्रकाशित।',
  'ข่าววันที่ 17 พฤษภาคม 2567 โดย สมชาย',
  'Δημοσιεύθηκε 17 Μαΐου 2024 από τον Γιώργο. «Τίποτα δεν άλλαξε.»',
  'פורסם ב־17 במאי 2024 מאת דוד כהן: ”שום דבר לא השתנה“.',
  'doi:10.1000/xyz(123), ISBN 978-3-16-148410-0, arXiv:2405.01234v2, PMID: 12345678',
];

/** What a rule’s expression may stumble over when it comes many times. */
const UNITS: readonly string[] = [
  ...' \t\n\u00a0-–—.,;:|/\\()[]{}<>&"\'“”«»‘’0aAéم字0१',
  ' \n',
  '\n\n',
  'a ',
  'A. ',
  'Ab ',
  'AB ',
  'and ',
  ', ',
  'By ',
  '- ',
  ' –',
  '1,',
  '1.',
  '10.1/',
  '2024-',
  '17 May ',
  'http://',
  'a@a.',
  '&#x',
  '&amp;',
  '<!--',
  '<a ',
  '</p>',
  '“a” ',
  'van der ',
  'Editing by ',
  '\u200d',
  '\u0301',
  '\ud83d\ude00',
];

/** One unit, or two in turn, up to so many letters: what makes an expression run away. */
export function monotony(random: Random, longest: number): string {
  const unit = random() < 0.5 ? oneOf(random, UNITS) : oneOf(random, UNITS) + oneOf(random, UNITS);
  const end = random() < 0.5 ? '' : oneOf(random, UNITS);
  return unit.repeat(Math.ceil((longest * random()) / unit.length)) + end;
}

/** Letters no one types: controls, halves of pairs, marks that turn text around, holes in Unicode. */
export function oddLetters(random: Random, count: number): string {
  const odd = () => {
    const from = oneOf(
      random,
      [0x00, 0x7f, 0x300, 0x600, 0x200b, 0x2028, 0x2066, 0xd800, 0xdc00, 0xfdd0, 0xfff0],
    );
    return String.fromCharCode(from + wholeBelow(random, 32));
  };
  return Array.from({ length: count }, odd).join('');
}

/** Some sentences, now and then with something hostile in between. */
export function passage(random: Random): string {
  const parts = Array.from({ length: 1 + wholeBelow(random, 6) }, () => {
    const roll = random();
    if (roll < 0.05) return monotony(random, 2_000);
    if (roll < 0.1) return oddLetters(random, 20);
    return oneOf(random, SENTENCES);
  });
  return parts.join(' ');
}
