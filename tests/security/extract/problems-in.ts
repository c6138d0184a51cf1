import { isDeepStrictEqual } from 'node:util';
import { type CslItem, cslItemSchema } from '#core/model/csl-item.ts';
import type { Draft } from '#core/model/draft.ts';
import { fieldOriginSchema, type Provenance } from '#core/model/item.ts';
import { type Reading, readingSchema } from '#core/model/reading.ts';

/** What is wrong with a draft, whatever it was read out of; nothing, if all that is promised of it holds. */
export function problemsIn({ csl, provenance, paragraphs, reading }: Draft): readonly string[] {
  const parsed = readingSchema.safeParse(reading);
  const item = cslItemSchema.strict().safeParse(csl);
  return [
    ...(parsed.success ? [] : [`The reading is malformed: ${parsed.error.message}`]),
    ...(item.success ? [] : [`The item is malformed: ${item.error.message}`]),
    ...paragraphs.flatMap(paragraphProblems),
    ...originProblems(csl, provenance),
    ...candidateProblems(csl, provenance, reading),
    ...placeProblems(paragraphs, reading),
  ];
}

function paragraphProblems(paragraph: unknown, at: number): readonly string[] {
  if (typeof paragraph !== 'string') return [`Paragraph ${at} is no text.`];
  return [
    ...(paragraph.trim() === '' ? [`Paragraph ${at} is empty.`] : []),
    ...(paragraph.includes('\n\n') ? [`Paragraph ${at} holds an empty line.`] : []),
    ...(isWellFormed(paragraph) ? [] : [`Paragraph ${at} holds half a letter, which no file can keep.`]),
  ];
}

/** True if no half of a pair stands alone. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

function originProblems(csl: CslItem, provenance: Provenance): readonly string[] {
  const known = new Map(Object.entries(provenance));
  return [
    ...[...known].flatMap(([variable, origin]) => {
      if (!fieldOriginSchema.safeParse(origin).success) return [`The origin of ${variable} is malformed.`];
      const isThere = Object.hasOwn(csl, variable);
      return (origin.state === 'known') === isThere
        ? []
        : [`${variable} is ${origin.state}, yet ${isThere ? '' : 'not '}there.`];
    }),
    ...Object.keys(csl)
      .filter((variable) => !known.has(variable))
      .map((variable) => `No origin is given for ${variable}.`),
  ];
}

/** What was extracted is the first of its candidates, by the rule that is named. */
function candidateProblems(csl: CslItem, provenance: Provenance, { candidates }: Reading): readonly string[] {
  const values = new Map<string, unknown>(Object.entries(csl));
  return Object.entries(candidates).flatMap(([variable, [best]]) => {
    const origin = provenance[variable];
    if (!best) return [`${variable} has an empty list of candidates.`];
    if (origin?.state !== 'known' || origin.by !== 'extracted') return [];
    const isChosen = isDeepStrictEqual(values.get(variable), best.value) && origin.rule === best.rule;
    return isChosen ? [] : [`${variable} is not the first of its candidates.`];
  });
}

function placeProblems(paragraphs: readonly string[], reading: Reading): readonly string[] {
  const inText = [...reading.quotations, ...reading.figures].filter(
    ({ paragraph, start, end }) => start > end || end > (paragraphs[paragraph]?.length ?? -1),
  );
  const marks = reading.marks.filter(
    ({ at }, index) => at >= paragraphs.length || at <= (reading.marks[index - 1]?.at ?? -1),
  );
  const notices = reading.notices.filter(({ paragraph = 0 }) => paragraph >= Math.max(1, paragraphs.length));
  return [...inText, ...marks, ...notices].map(
    (place) => `No such place in the text: ${JSON.stringify(place)}`,
  );
}
