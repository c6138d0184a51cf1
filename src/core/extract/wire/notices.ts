import { findWrittenDate } from '../../csl/dates/written-date.ts';
import { formatPartialDate } from '../../model/partial-date.ts';
import type { Notice } from '../../model/reading.ts';

type Kind = Notice['kind'];

/** What a notice is called at its head, before a colon. */
const LABELS: readonly (readonly [Kind, readonly string[]])[] = [
  [
    'correction',
    [
      'corrections?',
      'corrected',
      'correction to this (?:article|story)',
      'erratum',
      'errata',
      'korrektur',
      'berichtigung',
      'richtigstellung',
      'rectificatif',
      'rectification',
      'corrección',
      'rectificación',
      'fe de erratas',
      'fe de errores',
      'correzione',
      'rettifica',
      'errata corrige',
      'correção',
      'retificação',
      'correctie',
      'rectificatie',
      'düzeltme',
      'tekzip',
      'исправление',
      'поправка',
      'تصحيح',
      'تصويب',
      'استدراك',
      'اصلاحیه',
      'تصحیح',
      'ڕاستکردنەوە',
      'rastkirin',
      '更正',
      '勘误',
      '訂正',
    ],
  ],
  [
    'clarification',
    [
      'clarifications?',
      'klarstellung',
      'präzisierung',
      'précision',
      'mise au point',
      'aclaración',
      'precisazione',
      'chiarimento',
      'esclarecimento',
      'verduidelijking',
      'açıklama notu',
      'уточнение',
      'разъяснение',
      'توضيح',
      'توضیح',
      'ڕوونکردنەوە',
      'zelalkirin',
      '说明',
    ],
  ],
  [
    'retraction',
    [
      'retraction',
      'retracted',
      'withdrawn',
      'rücknahme',
      'rétractation',
      'retractación',
      'ritrattazione',
      'retratação',
      'опровержение',
      'سحب الخبر',
      '撤稿',
      '撤回',
    ],
  ],
  [
    'update',
    [
      'updates?',
      'updated',
      'aktualisierung',
      'aktualisiert',
      'mise à jour',
      'actualización',
      'aggiornamento',
      'atualização',
      'güncelleme',
      'обновлено',
      'تحديث',
      'نوێکردنەوە',
      '更新',
      '追記',
    ],
  ],
  [
    'note',
    [
      "editors?[’']?s? note",
      'note from the editors?',
      'note to readers',
      'anmerkung der redaktion',
      'hinweis der redaktion',
      'anm\\. d\\. red\\.',
      'note de la rédaction',
      'ndlr',
      'nota del editor',
      'nota de la redacción',
      'nota della redazione',
      'ndr',
      'nota do editor',
      'nota da redação',
      'noot van de redactie',
      'editörün notu',
      'примечание редакции',
      'от редакции',
      'ملاحظة المحرر',
      'ملاحظة من المحرر',
      'یادداشت سردبیر',
      'تێبینی سەرنووسەر',
      '编者按',
      '编者注',
    ],
  ],
];

const ARTICLE =
  '(?:(?:article|story|report|post|piece|page|headline|column|version|dispatch|Artikel|Text|Beitrag|article|artículo|articolo|artigo|artikel|haber|статья|статьи)\\b)';
/** Sentences that tell of a change, by what they say. */
const SENTENCES: readonly (readonly [Kind, RegExp])[] = (
  [
    ['retraction', `^This ${ARTICLE} (?:has been|was|is) (?:retracted|withdrawn)`],
    [
      'correction',
      `^(?:An?|The) (?:earlier|previous|original|prior) (?:version|edition|headline) of (?:this|the) ${ARTICLE}`,
    ],
    ['correction', `^This ${ARTICLE} (?:has been|was) (?:\\p{Ll}{2,10} )?(?:corrected|amended)`],
    ['clarification', `^This ${ARTICLE} (?:has been|was) (?:\\p{Ll}{2,10} )?(?:clarified)`],
    [
      'update',
      `^This (?:is an? (?:updated|developing)|${ARTICLE} (?:has been|was|will be) (?:\\p{Ll}{2,10} )?(?:updated|edited|revised|modified))`,
    ],
    [
      'update',
      '^(?:Last |Most recently )?updated (?:on |at )?(?=\\p{L}{3,12} \\p{N}{1,2},? \\p{N}{4}|\\p{N}{1,2} \\p{L}{3,12} \\p{N}{4})',
    ],
    ['correction', '^In einer (?:früheren|vorherigen|ursprünglichen|ersten) (?:Version|Fassung)'],
    ['update', `^Diese[rs]? ${ARTICLE} wurde (?:[\\p{L}\\p{N}.:]{1,12} ){0,6}aktualisiert`],
    ['correction', `^Diese[rs]? ${ARTICLE} wurde (?:[\\p{L}\\p{N}.:]{1,12} ){0,6}(?:korrigiert|berichtigt)`],
    ['correction', '^(?:Dans une|Une) (?:version|première version) (?:précédente|antérieure|initiale)'],
    ['update', '^Cet article a été (?:\\p{L}{2,12} ){0,2}(?:mis à jour|actualisé|modifié)'],
    ['correction', '^Cet article a été (?:\\p{L}{2,12} ){0,2}corrigé'],
    ['correction', '^(?:En una|Una) versión (?:anterior|previa|inicial)'],
    ['update', '^Est[ea] (?:artículo|noticia|nota) (?:ha sido|fue) (?:\\p{L}{2,12} ){0,2}actualizad'],
    ['correction', '^Est[ea] (?:artículo|noticia|nota) (?:ha sido|fue) (?:\\p{L}{2,12} ){0,2}corregid'],
    ['correction', '^(?:In una|Una) versione precedente'],
    ['correction', '^(?:Numa|Em uma|Uma) versão anterior'],
    ['correction', '^In een eerdere versie'],
    ['correction', '^(?:В предыдущей версии|В первоначальной версии)'],
    ['correction', '^(?:ورد في نسخة سابقة|في نسخة سابقة|ذكرت نسخة سابقة)'],
    ['update', '^(?:تم تحديث هذا|جرى تحديث هذا)'],
  ] as const
).map(([kind, pattern]) => [kind, new RegExp(pattern, 'iu')]);

const LABELLED: readonly (readonly [Kind, RegExp])[] = LABELS.map(([kind, names]) => [
  kind,
  new RegExp(`^(?:${names.join('|')})(?<when>[ ,(]{1,3}[^:：]{3,40})?\\s?[:：—–]`, 'iu'),
]);

const BARE = /^[*_([\s–—-]{1,5}/u;
const LONGEST_HEAD = 200;
const LONGEST = 2_000;
/** After “updated on”, a date is the day of the change; elsewhere it may be what was wrong. */
const CHANGED_ON =
  /(?:updated|corrected|amended|clarified|revised|retracted|withdrawn|modified|edited|aktualisiert|korrigiert|berichtigt|mis à jour|corrigé|modifié|actualizad[oa]|corregid[oa])[\s:]{1,3}(?:(?:on|at|am|le|el|vom)\s)?(?<when>[^.;]{4,40})/iu;
const WURDE_AM =
  /wurde (?:zuletzt )?am (?<when>[^;]{4,30}?) (?:um [^.;]{3,12} )?(?:aktualisiert|korrigiert|berichtigt)/iu;
const AFTER_LABEL = /^[^:：]{2,30}[:：]\s{0,3}(?<when>[^.:–—]{6,40}?)\s?[.–—]/u;

/** Finds where an article says that it was corrected, clarified, updated or taken back after it had appeared. */
export function readNotices(paragraphs: readonly string[]): readonly Notice[] {
  return paragraphs.flatMap((text, paragraph) => {
    const notice = readNotice(text);
    return notice ? [{ ...notice, paragraph }] : [];
  });
}

/** Reads one paragraph as a notice; `undefined` if it is none. */
export function readNotice(paragraph: string): Notice | undefined {
  if (paragraph.length > LONGEST) return undefined;
  const head = paragraph.slice(0, LONGEST_HEAD).replace(BARE, '');
  for (const [kind, pattern] of LABELLED) {
    const match = pattern.exec(head);
    if (match) return noticeOf(meant(kind, head.slice(match[0].length)), paragraph, match.groups?.when);
  }
  const said = SENTENCES.find(([, pattern]) => pattern.test(head));
  return said && noticeOf(said[0], paragraph, undefined);
}

/** “Editor’s note: This article has been corrected” says more than its label. */
function meant(kind: Kind, rest: string): Kind {
  if (kind !== 'note') return kind;
  return SENTENCES.find(([, pattern]) => pattern.test(rest.trimStart()))?.[0] ?? kind;
}

function noticeOf(kind: Kind, text: string, labelled: string | undefined): Notice {
  const bounded = text.slice(0, LONGEST);
  const written = [
    labelled,
    CHANGED_ON.exec(bounded)?.groups?.when,
    WURDE_AM.exec(bounded)?.groups?.when,
    AFTER_LABEL.exec(bounded)?.groups?.when,
  ];
  const [date] = written.flatMap((when) => {
    const found = when === undefined ? undefined : findWrittenDate(when);
    return found ? [found] : [];
  });
  return { kind, text, ...(date && { date: formatPartialDate(date) }) };
}
