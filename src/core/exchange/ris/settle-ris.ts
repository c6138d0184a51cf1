import { doiOf } from '../../csl/identifiers/normal-identifier.ts';
import type { CslTextVariable } from '../../model/csl-item.ts';
import { type EntryDraft, keepCustom, setText } from '../fields/entry-draft.ts';
import { hasContainer, isInPeriodical } from '../fields/type-families.ts';
import type { Together } from '../tagged/tag-table.ts';
import { settleRisDates } from './settle-ris-dates.ts';
import { settleRisNumbers } from './settle-ris-numbers.ts';
import { settleRisPages } from './settle-ris-pages.ts';

/** Puts what can be understood only together into the draft. */
export function settleRis(draft: EntryDraft, together: Together): void {
  settleTitles(draft, together);
  settleRisDates(draft, together);
  settleRisPages(draft, together);
  settleRisNumbers(draft, together);
  settleDoi(draft, together);
  settleKeywords(draft, together.get('KW') ?? []);
  place(draft, together, 'N2', 'abstract');
}

/** Sets a variable from a tag; what finds it taken by something else is kept under `custom`. */
function place(draft: EntryDraft, together: Together, tag: string, variable: CslTextVariable): void {
  for (const value of together.get(tag) ?? []) {
    if (!setText(draft, variable, value)) keepCustom(draft, `ris.${tag}`, value);
  }
}

/** Full titles first, then the short ones; a short one alone is the title all the same. */
function settleTitles(draft: EntryDraft, together: Together): void {
  const { type, texts } = draft;
  if (type === 'paper-conference') {
    place(draft, together, 'C3', 'container-title');
    if (texts['container-title'] !== undefined) place(draft, together, 'T2', 'event-title');
    else place(draft, together, 'T2', 'container-title');
  } else {
    for (const value of together.get('C3') ?? []) keepCustom(draft, 'ris.C3', value);
    place(draft, together, 'JF', 'container-title');
    const isSeries = !hasContainer(type) || (together.has('BT') && !isInPeriodical(type));
    place(draft, together, 'T2', isSeries ? 'collection-title' : 'container-title');
  }
  if (type === 'paper-conference') place(draft, together, 'JF', 'container-title');
  if (texts.title === undefined && !hasContainer(type)) place(draft, together, 'BT', 'title');
  else place(draft, together, 'BT', 'container-title');
  place(draft, together, 'T3', 'collection-title');
  for (const tag of ['JO', 'J2', 'JA', 'J1']) {
    const isShort = texts['container-title'] !== undefined;
    const same = (together.get(tag) ?? []).every((value) => value === texts['container-title']);
    if (!same || !isShort) place(draft, together, tag, isShort ? 'container-title-short' : 'container-title');
  }
}

/** `M3` is a DOI for some programs and the kind of work for others; notes that repeat the DOI go. */
function settleDoi(draft: EntryDraft, together: Together): void {
  for (const value of together.get('DO') ?? []) {
    if (!setText(draft, 'DOI', doiOf(value) ?? value)) keepCustom(draft, 'ris.DO', value);
  }
  for (const value of together.get('M3') ?? []) {
    const doi = doiOf(value);
    const [variable, text] = doi === undefined ? (['genre', value] as const) : (['DOI', doi] as const);
    if (!setText(draft, variable, text)) keepCustom(draft, 'ris.M3', value);
  }
  const { note, DOI, URL: address } = draft.texts;
  if (DOI === undefined) setText(draft, 'DOI', (address !== undefined && doiOf(address)) || '');
  if (note === undefined || DOI === undefined) return;
  const lines = note.split('\n').filter((line) => doiOf(line) !== DOI);
  if (lines.length > 0) draft.texts.note = lines.join('\n');
  else delete draft.texts.note;
}

/** A tag a line, or parted by semicolons; one line alone that has several commas is a list as well. */
function settleKeywords(draft: EntryDraft, values: readonly string[]): void {
  const lines = values.flatMap((value) => (/[\n;]/u.test(value) ? value.split(/[\n;]/u) : value));
  const [only = ''] = lines;
  const isList = lines.length === 1 && only.indexOf(',') !== only.lastIndexOf(',');
  for (const each of isList ? only.split(',') : lines) if (each.trim() !== '') draft.tags.add(each.trim());
}
