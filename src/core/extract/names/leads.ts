/** What a byline begins with, and hardly anything else does. */
const SURE = phrases(`
  by|written by|words by|story by|text by|posted by|published by|reported by|reporting by|review by|analysis by|opinion by|compiled by|words and photos by|story and photos by|
  von|geschrieben von|verfasst von|ein beitrag von|ein artikel von|ein gastbeitrag von|gastbeitrag von|ein kommentar von|text und fotos|fotos und text|text:|texte:|texte :|
  par|publié par|écrit par|propos recueillis par|auteur:|auteur :|auteurs :|
  por|escrito por|publicado por|texto:|textos:|autor:|autora:|autores:|
  scritto da|a cura di|testo di|autore:|door|geschreven door|av|publicerad av|af|skrevet af|tekst:|teksti:|
  autorin:|autoren:|author:|authors:|reporter:|przez|napisał|napisała|szerző|írta|συντάκτης|
  текст|автор|авторы|автори|журналист|кореспондент|корреспондент|
  yazan|yazan:|yazar:|haber:|muhabir:|oleh|penulis:|laporan|tác giả|theo|
  بقلم|كتب|كتبت|الكاتب|کاتب|إعداد|تقرير|نویسنده|نوشته|خبرنگار|نووسین|نووسینی|ئامادەکردن|ئامادەکردنی|
  מאת|作者|记者|記者|本报记者|本報記者|文|撰文|著者|筆者|執筆|取材・文|構成・文|文・写真|取材・文・写真|글`);
/** What is cut before a name, though other lines begin with it too. */
const POSSIBLE = phrases(`
  from|text|texte|texto|testo|tekst|author|authors|autor|autorin|autora|autore|auteur|reporter|editor|journalist|interview|photos|photo|story|words|
  vom|per|di|da|de|od|del|geschrieben|yazar|haber|muhabir|penulis|created by|submitted by|contributed by|article by|report by|photos by|photo by|interview by|
  entrevista de|από|του|της|من|تحرير|راپۆرتی|راپۆرت|本报特约记者|기자`);
const AFTER = /^(?:[\s:：/／|=＝●]|$)/u;
const KOREAN = /(?:^|[\s=])\p{Script=Hangul}{2,4}\s?(?:기자|특파원|선임기자|논설위원)(?:\s|$)/u;
const LONGEST_KOREAN = 80;
/** “林晓 著、周岚 訳” */
const JAPANESE_BOOK = /^[^、。]{2,40}\s(?:共)?著(?=[、,，]|$)/u;

/** Whether a line is likely to be a byline: it begins as one, or names a reporter in the Korean way. */
export function isByline(line: string): boolean {
  // Italian “di” is small before a name; with a capital it may be part of one.
  const isSure = leadLength(withoutMarks(line), SURE) > 0 || /^di \p{Lu}/u.test(line);
  return isSure || (line.length <= LONGEST_KOREAN && (KOREAN.test(line) || JAPANESE_BOOK.test(line)));
}

/** Whether there is anything in a byline after what it begins with. */
export function isOnlyLead(line: string): boolean {
  const text = withoutMarks(line);
  return !/[\p{L}\p{N}]/u.test(text.slice(leadLength(text, SURE)));
}

/** Cuts what comes before the names in a byline: “By”, “Von”, “Text:”, “بقلم”, “记者”. */
export function withoutLead(byline: string): string {
  let rest = withoutMarks(byline);
  for (let times = 0; times < 3; times += 1) {
    const length = leadLength(rest, SURE) || leadLength(rest, POSSIBLE);
    const shorter = withoutMarks(rest.slice(length));
    if (length === 0 || !/\p{L}/u.test(shorter)) break;
    rest = shorter;
  }
  return rest;
}

function leadLength(text: string, leads: readonly string[]): number {
  const start = text.slice(0, 40).toLowerCase();
  const lead = leads.find(
    (each) => start.startsWith(each) && (/[:：]$/u.test(each) || AFTER.test(start.slice(each.length))),
  );
  return lead?.length ?? 0;
}

/** Without the bars, dots, dashes, open brackets and pictures that set a byline off. */
function withoutMarks(text: string): string {
  return text.replaceAll('\uFE0F', '').replace(/^[\s|•·:：=＝●/／–—([【［《\p{So}-]{1,10}/u, '');
}

/** Longest first, so that “written by” goes before “written”. */
function phrases(list: string): readonly string[] {
  return list
    .split('|')
    .map((phrase) => phrase.trim())
    .sort((one, other) => other.length - one.length);
}
