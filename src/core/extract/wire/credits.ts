import type { CslName } from '../../model/csl-item.ts';
import type { Credit } from '../../model/reading.ts';
import { splitNames } from '../names/split-names.ts';

type Role = Credit['role'];

const LONGEST = 500;
const NAMES = '(?<names>.{2,200})';

/** How a credit begins (or ends), by role; the first that fits counts. A colon or a word like “by” is always there. */
const CREDITS: readonly (readonly [Role, RegExp])[] = (
  [
    [
      'contributor',
      `^(?:additional|further|extra) (?:reporting|research|writing|editing)(?: and (?:reporting|writing|research))? (?:by|from):? ${NAMES}$`,
    ],
    [
      'contributor',
      `^with (?:additional )?(?:reporting|files|inputs?|contributions?|material) (?:by|from):? ${NAMES}$`,
    ],
    [
      'contributor',
      `^(?:associated press |ap )?(?:(?:staff )?writers? |reporters? |correspondents? )?${NAMES} contributed to this (?:report|story|article)$`,
    ],
    ['editor', `^(?:edited|editing|copy-?edited)(?: and (?:translated|rewritten))? by:? ${NAMES}$`],
    ['editor', `^editors?: ${NAMES}$`],
    [
      'translator',
      `^(?:translated|translation)(?: from (?:the )?\\p{L}{3,15})?(?: and edited)?(?: by)?:? ${NAMES}$`,
    ],
    ['interviewer', `^(?:interviewed by|interview(?: conducted)? by|interview:|questions by):? ${NAMES}$`],
    [
      'author',
      `^(?:reporting|reported|report|writing|written|story|words|text|compiled)(?:,? and (?:reporting|writing|written|compiled|photographs|photos))?(?: by:?|:) ${NAMES}$`,
    ],

    ['contributor', `^mit (?:material|agenturmaterial|informationen) (?:von|der|des|aus) ${NAMES}$`],
    ['contributor', `^(?:mitarbeit|unter mitarbeit von):? ${NAMES}$`],
    ['editor', `^(?:redaktion|redigiert von|bearbeitet von|bearbeitung):? ${NAMES}$`],
    ['translator', `^(?:übersetzung|übersetzt von|aus dem \\p{L}{3,20} (?:übersetzt )?von):? ${NAMES}$`],
    ['interviewer', `^(?:(?:das )?interview führten?|interview|die fragen stellten?):? ${NAMES}$`],
    ['author', `^(?:bericht von|bericht:|geschrieben von|text:|autor(?:in)?:) ?${NAMES}$`],

    [
      'contributor',
      `^(?:avec|\\(?avec) (?:l[’'])?(?<names>AFP|Reuters|AP|Agence France-Presse|agences?|AFP et Reuters|Reuters et AFP)$`,
    ],
    ['editor', `^(?:édité par|édition(?: de)?:?|relecture:?) ${NAMES}$`],
    [
      'translator',
      `^(?:traduit (?:de l[’']?\\p{L}{3,15} )?par|traduction(?: de)?|version française(?: de)?):? ${NAMES}$`,
    ],
    ['interviewer', `^(?:propos recueillis par|entretien réalisé par):? ${NAMES}$`],
    ['author', `^(?:reportage(?: de)?|rédigé par|rédaction:?|récit de):? ${NAMES}$`],

    ['contributor', `^con (?:información|informaciones|material) de:? ${NAMES}$`],
    ['editor', `^(?:editado(?: en español)? por|edición(?: de)?):? ${NAMES}$`],
    ['translator', `^(?:traducido por|traducción(?: de)?):? ${NAMES}$`],
    ['author', `^(?:reporte(?: adicional)? de|reportaje de|escrito por|redacción:):? ${NAMES}$`],
    ['editor', `^(?:a cura di|edição(?: de)?|editado por):? ${NAMES}$`],
    ['translator', `^(?:traduzione(?: di)?|tradotto da|tradução(?: de)?|traduzido por):? ${NAMES}$`],
    ['author', `^(?:reportagem(?: de)?|texto(?: de)?|testo di):? ${NAMES}$`],
    ['editor', `^(?:redactie|bewerkt door):? ${NAMES}$`],
    ['translator', `^(?:vertaling|vertaald door):? ${NAMES}$`],

    ['editor', `^(?:editör|editörler|düzenleyen|edîtor|edîtorî): ?${NAMES}$`],
    ['translator', `^(?:çeviri|çeviren|tercüme|werger|wergêr|wergerandin): ?${NAMES}$`],
    ['author', `^(?:haber|muhabir|yazan|hazırlayan|nûçe|amadekar|amadekirin): ?${NAMES}$`],

    ['editor', `^(?:редактор|редактировал|под редакцией):? ${NAMES}$`],
    ['translator', `^(?:перевод|перевёл|перевел|перевела):? ${NAMES}$`],
    ['author', `^(?:автор|корреспондент|подготовил|подготовила|текст):? ${NAMES}$`],

    ['editor', `^(?:تحرير|التحرير|المحرر) ?[:–-]? ?${NAMES}$`],
    ['translator', `^(?:ترجمة|الترجمة) ?[:–-]? ?${NAMES}$`],
    ['interviewer', `^(?:حاوره|حاورته|حاورها|أجرى الحوار|أجرت الحوار) ?:? ?${NAMES}$`],
    ['contributor', `^(?:شارك في التغطية|ساهم في (?:التغطية|الإعداد)) ?:? ?${NAMES}$`],
    ['author', `^(?:إعداد|اعداد|تقرير|تغطية(?: صحفية)?|كتابة|كتب) ?[:–-] ?${NAMES}$`],
    ['author', `^(?:إعداد|اعداد|تغطية صحفية) ${NAMES}$`],
    ['editor', `^(?:ویرایش|ویراستار|دبیر) ?: ?${NAMES}$`],
    ['translator', `^(?:ترجمه|مترجم) ?:? ?${NAMES}$`],
    ['author', `^(?:خبرنگار|گزارش|نویسنده) ?: ?${NAMES}$`],
    ['editor', `^(?:دەستکاری|دەستکاریکردن|ئێدیتۆر|سەرپەرشتیار) ?: ?${NAMES}$`],
    ['translator', `^(?:وەرگێڕان|وەرگێڕ|وەرگێڕانی) ?:? ?${NAMES}$`],
    ['interviewer', `^(?:هەڤپەیڤین|چاوپێکەوتن) ?: ?${NAMES}$`],
    ['author', `^(?:ئامادەکردن|ئامادەکردنی|نووسین|نووسینی|ڕاپۆرت) ?: ?${NAMES}$`],

    ['editor', `^(?:责任编辑|责编|编辑)[：:] ?${NAMES}$`],
    ['translator', `^(?:翻译|译者|編訳|翻訳)[：:] ?${NAMES}$`],
    ['author', `^(?:记者|文|撰文|執筆)[：:] ?${NAMES}$`],
  ] as const
).map(([role, pattern]) => [role, new RegExp(pattern, 'iu')]);

/** “in Paris”, “for the Arabic bulletin”: where the work was done, and for what. */
const WHERE =
  /\s(?:in|à|en|a|au|en|из|في|fi|li|bo|للنشرة)\s(?:\p{Lu}[\p{L}\p{M}.’' -]{1,40}|العربية|[\p{Script=Arabic}]{2,15})(?=$|,|\s(?:and|und|et|y|e)\s)/gu;

/**
 * Reads a paragraph of credits such as “Editing by A B” or “(Reporting by C D and E F; Editing by G H)”.
 *
 * @returns `undefined` if it holds anything else
 */
export function readCredits(paragraph: string): readonly Credit[] | undefined {
  const whole = paragraph.trim();
  if (whole.length > LONGEST) return undefined;
  const inner = whole
    .replace(/^[([（]/u, '')
    .replace(/[)\]）]\.?$/u, '')
    .trim();
  const parts = partsOf(inner);
  const credits: Credit[] = [];
  for (const part of parts) {
    const credit = readCredit(part);
    if (!credit) return undefined;
    credits.push(credit);
  }
  return credits.length === 0 ? undefined : credits;
}

/** Credits are parted by semicolons, sentence ends, or, in Arabic and French bulletins, a dash or a comma. */
function partsOf(inner: string): readonly string[] {
  const clean = (part: string) =>
    part
      .trim()
      .replace(/[.。]$/u, '')
      .trim();
  const parts = inner.split(/[;؛；]\s{0,5}|(?<=\p{Ll}{2})\.\s{1,5}(?=\p{Lu})|\s[–—-]\s/u).map(clean);
  return parts
    .flatMap((part) =>
      part.split(/,\s(?=(?:édité|traduit|version|edited|writing|redigiert|geschrieben|editado)\s)/iu),
    )
    .filter((part) => part !== '');
}

function readCredit(text: string): Credit | undefined {
  for (const [role, pattern] of CREDITS) {
    const names = pattern.exec(text)?.groups?.names;
    if (names === undefined) continue;
    const found = namesIn(names);
    if (found.length > 0) return { role, names: found, text };
  }
  return undefined;
}

function namesIn(text: string): CslName[] {
  const bare = text.replace(WHERE, '').replaceAll('、', ', ').trim();
  // A sentence goes on where a list of names would end.
  if (/[.!?:]\s/u.test(bare) || bare.split(/\s+/u).length > 30) return [];
  const found = splitNames(bare);
  return found.every(isShort) ? found : [];
}

function isShort(name: CslName): boolean {
  return [name.literal, name.given, name.family].every((part) => (part ?? '').split(' ').length <= 6);
}
