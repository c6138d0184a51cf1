import { findWrittenDate } from '../../csl/dates/written-date.ts';
import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf, phrasePattern } from '../../languages/phrases.ts';
import { formatPartialDate } from '../../model/partial-date.ts';
import type { Notice } from '../../model/reading.ts';

type Kind = Notice['kind'];

const KINDS = ['correction', 'clarification', 'retraction', 'update', 'note'] as const;
/** What a notice is called at its head, before a colon. */
const LABELLED: readonly (readonly [Kind, RegExp])[] = KINDS.map((kind) => {
  const labels = inAllLanguages(({ reports }) => listOf(listOf(reports)?.notices)?.[kind]);
  return [kind, new RegExp(`^${anyOf(labels)}(?<when>[ ,(]{1,3}[^:：]{3,40})?\\s?[:：—–]`, 'iu')];
});
const CHANGES = inAllLanguages(({ reports }) => listOf(reports)?.changes);
const UPDATES = anyOf(inAllLanguages(({ reports }) => listOf(reports)?.updates));
const DATED = '(?=\\p{L}{3,12} \\p{N}{1,2},? \\p{N}{4}|\\p{N}{1,2} \\p{L}{3,12} \\p{N}{4})';
/** Sentences that tell of a change, by what they say. */
const SENTENCES: readonly (readonly [Kind, RegExp])[] = [
  ...(['retraction', 'correction', 'clarification', 'update'] as const).map((kind) => {
    const sentences = inAllLanguages(({ reports }) => listOf(listOf(reports)?.noticeSentences)?.[kind]);
    return [kind, new RegExp(`^${anyOf(sentences)}`, 'iu')] as const;
  }),
  ['update', new RegExp(`^${UPDATES} ${DATED}`, 'iu')],
];

const BARE = /^[*_([\s–—-]{1,5}/u;
const LONGEST_HEAD = 200;
const LONGEST = 2_000;
/** After “updated on”, a date is the day of the change; elsewhere it may be what was wrong. */
const CHANGED_ON = new RegExp(
  `${anyOf(CHANGES.filter((phrase) => !phrase.includes('…')))}[\\s:]{1,3}(?<when>[^.;]{4,40})`,
  'iu',
);
/** “wurde am 3. Mai um 10 Uhr aktualisiert” */
const CHANGED_AROUND = CHANGES.filter((phrase) => phrase.includes('…')).map((phrase) => {
  const [before = '', after = ''] = phrase.split('…');
  return new RegExp(`${phrasePattern(before)}(?<when>[^;]{4,42}?)${phrasePattern(after)}`, 'iu');
});
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
    ...CHANGED_AROUND.map((pattern) => pattern.exec(bounded)?.groups?.when),
    AFTER_LABEL.exec(bounded)?.groups?.when,
  ];
  const [date] = written.flatMap((when) => {
    const found = when === undefined ? undefined : findWrittenDate(when);
    return found ? [found] : [];
  });
  return { kind, text, ...(date && { date: formatPartialDate(date) }) };
}
