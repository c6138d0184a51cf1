import { NATURAL_ORDER } from '../../csl/names/read-name.ts';
import { textFromName } from '../../csl/names/write-name.ts';
import type { CslDate, CslItem } from '../../model/csl-item.ts';
import type { ExportEntry } from '../../model/reference-entry.ts';
import type { ReferenceWriter } from '../exchange-format.ts';
import { leftoversAsJson, leftoversOf } from '../fields/leftovers.ts';
import { writtenFields } from '../fields/written-fields.ts';
import { entryFromNbib } from './entry-from-nbib.ts';
import { nbibTypeOf } from './nbib-types.ts';

type Field = readonly [tag: string, value: string | undefined];

/**
 * Writes the tags of MEDLINE, a value a line. What they have no tag for stands in `GN`, the general note, as JSON
 * that our own reader takes back.
 */
export function nbibWriter(): ReferenceWriter {
  return { begin: () => '', entry: recordOf, end: () => '' };
}

function recordOf(entry: ExportEntry, index: number): string {
  const fields = writtenFields(fieldsOf(entry));
  const left = leftoversOf(
    entry,
    entryFromNbib(fields, () => undefined),
  );
  if (left) fields.push({ tag: 'GN', lines: [leftoversAsJson(left)] });
  const lines = fields.map(({ tag, lines: [value] }) => `${tag.padEnd(4)}- ${value}\n`);
  return `${index === 0 ? '' : '\n'}${lines.join('')}`;
}

function fieldsOf({ citekey, csl, tags }: ExportEntry): Field[] {
  const isPart = csl.type === 'chapter';
  return [
    ['PMID', csl.PMID],
    ['ID', citekey],
    ['IS', csl.ISSN],
    ['ISBN', csl.ISBN],
    ['VI', csl.volume],
    ['IP', csl.issue],
    ['DP', csl.issued && dateText(csl.issued)],
    ['TI', csl.title],
    [isPart ? 'BTI' : 'JT', csl['container-title']],
    ['TA', csl['container-title-short']],
    ['CTI', csl['collection-title']],
    ['PG', csl.page],
    ['LID', csl.DOI && `${csl.DOI} [doi]`],
    ['AB', csl.abstract],
    ...creditsOf(csl),
    ['EN', csl.edition],
    ['PB', csl.publisher],
    ['PL', csl['publisher-place']],
    ['LA', csl.language],
    ['PT', nbibTypeOf(csl.type)],
    ['PMC', csl.PMCID],
    ['URL', csl.URL],
    ...tags.map((tag): Field => ['OT', tag]),
  ];
}

function creditsOf({ author = [], editor = [] }: CslItem): Field[] {
  return [
    ...author.map(
      (name): Field =>
        name.literal !== undefined && name.literal !== ''
          ? ['CN', name.literal]
          : ['FAU', textFromName(name, NATURAL_ORDER)],
    ),
    ...editor.map((name): Field => ['FED', textFromName(name, NATURAL_ORDER)]),
  ];
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const SEASONS = ['Spring', 'Summer', 'Autumn', 'Winter'];

/** `2004 Jan 15`, as PubMed has it; of a range the beginning. */
function dateText(date: CslDate): string {
  const [year, month, day] = date['date-parts']?.[0] ?? [];
  if (year === undefined) return date.literal ?? date.raw ?? '';
  const second = month === undefined ? SEASONS[Number(date.season) - 1] : MONTHS[month - 1];
  return [String(year).padStart(4, '0'), second, second === undefined ? undefined : day]
    .filter((part) => part !== undefined)
    .join(' ');
}
