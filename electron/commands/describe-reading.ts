import { displayName } from '#core/csl/names/display-name.ts';
import { cslDateSchema, cslNameSchema } from '#core/model/csl-item.ts';
import type { FieldOrigin } from '#core/model/item.ts';
import { formatPartialDate, partialDateFromCsl } from '#core/model/partial-date.ts';
import type { Candidate, Reading } from '#core/model/reading.ts';
import { cli } from '#messages/cli.ts';
import { say } from '#messages/say.ts';

const LONGEST_RAW = 80;

/** A value of CSL-JSON in a line: names after one another, a date as ISO 8601. */
export function lineOfValue(value: unknown): string {
  if (value === undefined) return cli.reading.unknown;
  if (Array.isArray(value)) {
    return value.map((name) => displayName(cslNameSchema.catch({}).parse(name))).join('; ');
  }
  if (typeof value !== 'object') return String(value);
  const date = cslDateSchema.catch({}).parse(value);
  const day = partialDateFromCsl(date);
  return day ? formatPartialDate(day) : (date.literal ?? date.raw ?? '');
}

/** Where a value comes from, in a few words. */
export function lineOfOrigin(origin: FieldOrigin | undefined): string {
  if (!origin) return '';
  if (origin.state === 'unknown') return say(origin.reason);
  return origin.by === 'extracted' ? `${origin.rule}, ${origin.confidence}` : cli.reading.givenBy(origin.by);
}

/** Each field with its value, where that comes from and how sure it is, and what else the source offers for it. */
export function fieldLines(
  csl: Readonly<Record<string, unknown>>,
  provenance: Readonly<Record<string, FieldOrigin>>,
  { candidates }: Reading,
): string[] {
  return Object.entries(provenance).flatMap(([variable, origin]) => {
    const [chosen, ...others] = candidates[variable] ?? [];
    return [
      `${variable}: ${lineOfValue(csl[variable])}  [${lineOfOrigin(origin)}${alsoBy(chosen)}${raw(chosen)}]`,
      ...others.map(
        (each) =>
          `    ${cli.reading.or(lineOfValue(each.value), `${each.rule}, ${each.confidence}${alsoBy(each)}${raw(each)}`)}`,
      ),
    ];
  });
}

/** What was read besides fields and text, a line each. */
export function readingLines({ dateline, credits, notices, quotations, figures, tags }: Reading): string[] {
  return [
    ...(dateline
      ? [cli.reading.dateline([dateline.place, dateline.agency, dateline.date].filter(Boolean).join(' · '))]
      : []),
    ...credits.map(({ role, names, text }) => cli.reading.credit(role, lineOfValue(names), text)),
    ...notices.map(({ kind, text, date }) => cli.reading.notice(kind, text, date)),
    ...quotations.map((each) => cli.reading.quotation(each.paragraph + 1, each)),
    ...figures.map((each) => cli.reading.figure(each.paragraph + 1, each)),
    ...(tags.length > 0 ? [cli.reading.tags(tags.map(({ name, kind }) => `${name} (${kind})`))] : []),
  ];
}

/** The paragraphs of a text, numbered from 1, with what they are if not plain prose. */
export function paragraphLines(paragraphs: readonly string[], { marks }: Pick<Reading, 'marks'>): string[] {
  const kinds = new Map(
    marks.map(({ at, kind, level }) => [at, level === undefined ? kind : `${kind} ${level}`]),
  );
  return paragraphs.map((text, at) => `${at + 1}${kinds.has(at) ? ` ${kinds.get(at)}` : ''}. ${text}`);
}

function alsoBy(candidate: Candidate | undefined): string {
  return candidate?.alsoBy ? cli.reading.alsoBy(candidate.alsoBy) : '';
}

function raw(candidate: Candidate | undefined): string {
  return candidate?.raw ? `: “${candidate.raw.slice(0, LONGEST_RAW)}”` : '';
}
