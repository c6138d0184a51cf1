import { EXCHANGE_FORMATS, isMoved, type MovedFormatId } from '#core/exchange/format-facts.ts';
import type { FormatLosses } from '#core/exchange/losses.ts';
import { OWN_VARIABLES } from '#core/model/own-variables.ts';
import { richItems } from '../fixtures/rich-items.ts';
import {
  type FieldCount,
  type FieldCounts,
  type FormatMeasure,
  keptShare,
  measureFormat,
} from './measure-format.ts';

export const BEGIN_MARK = '<!-- losses: made by npm run losses -->';
export const END_MARK = '<!-- /losses -->';

const OWN = new Set([...OWN_VARIABLES, 'files'].map((variable) => `custom.${variable}`));

type Measures = ReadonlyMap<MovedFormatId, FormatMeasure>;

/** Every format that is read and written, measured with the rich items. */
export function measureAll(): Measures {
  return new Map(EXCHANGE_FORMATS.filter(isMoved).map((id) => [id, measureFormat(id, richItems)]));
}

/** The losses of each format, as they must stand in `losses.json`. */
export function lossesOf(measures: Measures): Readonly<Record<string, FormatLosses>> {
  return Object.fromEntries(Array.from(measures, ([id, measure]) => [id, lossesOfFormat(measure)]));
}

function lossesOfFormat({ forOthers, forPressmark }: FormatMeasure): FormatLosses {
  return {
    unseen: fieldsWhere(forOthers, (count) => markOf(count) === 'none'),
    partly: fieldsWhere(forOthers, (count) => markOf(count) === 'some'),
    changed: fieldsWhere(forPressmark, ({ changed }) => changed > 0),
    lost: fieldsWhere(forPressmark, ({ gone }) => gone > 0),
  };
}

function fieldsWhere(counts: FieldCounts, isMeant: (count: FieldCount) => boolean): readonly string[] {
  return [...byName(counts)].flatMap(([field, count]) => (isMeant(count) ? [field] : [])).sort();
}

/** Our own variables by their names, and all that a person added as one, `custom`. */
function byName(counts: FieldCounts): ReadonlyMap<string, FieldCount> {
  const named = new Map<string, FieldCount>();
  for (const [field, { kept, changed, gone }] of counts) {
    const isOthers = field.startsWith('custom.') && !OWN.has(field);
    const name = isOthers ? 'custom' : field.replace(/^custom\./u, '');
    const known = named.get(name) ?? { kept: 0, changed: 0, gone: 0 };
    named.set(name, {
      kept: known.kept + kept,
      changed: known.changed + changed,
      gone: known.gone + gone,
    });
  }
  return named;
}

function markOf({ kept, changed, gone }: FieldCount): 'all' | 'some' | 'none' {
  if (kept + changed === 0) return 'none';
  return changed + gone === 0 ? 'all' : 'some';
}

/** `losses.json` as a whole: a line for each list, so that a change is seen in the line that it is in. */
export function lossesJson(measures: Measures): string {
  const formats = Object.entries(lossesOf(measures)).map(([id, losses]) => {
    const lists = Object.entries(losses).map(
      ([name, fields]) => `    ${JSON.stringify(name)}: ${JSON.stringify(fields)}`,
    );
    return `  ${JSON.stringify(id)}: {\n${lists.join(',\n')}\n  }`;
  });
  return `{\n${formats.join(',\n')}\n}\n`;
}

const MARKS = { all: '●', some: '◐', none: '○' } as const;

/** The section of docs/formats.md between the two marks, without them. */
export function lossesSection(measures: Measures): string {
  const formats = [...measures.keys()];
  const percent = (counts: FieldCounts) => `${(keptShare(counts) * 100).toFixed(1)} %`;
  const shares = Array.from(measures, ([id, measure]) => {
    const { forOthers, forPressmark } = measure;
    const { changed, lost } = lossesOfFormat(measure);
    const notes = [
      ...changed.map((field) => `\`${field}\` changed`),
      ...lost.map((field) => `\`${field}\` lost`),
    ];
    return `| ${id} | ${percent(forOthers)} | ${percent(forPressmark)} | ${notes.join(', ')} |`;
  });
  return [
    '',
    `Of the ${richItems.length} made-up items of \`tests/fixtures/rich-items.ts\`, this share of the fields comes back as it was: for other`,
    'programs, measured by reading the file without what only Pressmark understands in it; and for Pressmark itself.',
    '',
    '| format | other programs | Pressmark | even in Pressmark |',
    '| --- | --- | --- | --- |',
    ...shares,
    '',
    'What other programs get: ● all, ◐ of some items only or otherwise than it was, ○ nothing.',
    '',
    `| field | ${formats.join(' | ')} |`,
    `| --- |${' :-: |'.repeat(formats.length)}`,
    ...fieldRows(measures),
    '',
  ].join('\n');
}

/** A row for each pattern of marks, with the fields that have it; the best carried first. */
function fieldRows(measures: Measures): readonly string[] {
  const rows = new Map<string, string[]>();
  const counts = [...measures.values()].map(({ forOthers }) => byName(forOthers));
  const fields = [...(counts[0]?.keys() ?? [])].sort();
  for (const field of fields) {
    const marks = counts.map((each) => MARKS[markOf(each.get(field) ?? { kept: 0, changed: 0, gone: 1 })]);
    const pattern = marks.join(' | ');
    rows.set(pattern, [...(rows.get(pattern) ?? []), `\`${field}\``]);
  }
  const score = (pattern: string) =>
    [...pattern].reduce((sum, mark) => sum + (mark === MARKS.all ? 2 : mark === MARKS.some ? 1 : 0), 0);
  return [...rows]
    .sort(([one], [other]) => score(other) - score(one))
    .map(([pattern, named]) => `| ${named.join(', ')} | ${pattern} |`);
}
