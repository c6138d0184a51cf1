import { readDate } from '../../csl/dates/read-date.ts';
import { NATURAL_ORDER, nameFromFields, readName } from '../../csl/names/read-name.ts';
import type { CslName, CslNameVariable, CslType } from '../../model/csl-item.ts';
import type { ParsedEntry } from '../../model/reference-entry.ts';
import { type Said, said } from '../../said/said.ts';
import { addName, type EntryDraft, emptyDraft, keepCustom, setDate } from '../fields/entry-draft.ts';
import { byTag, entryFromFields, type TaggedField } from '../tagged/tag-table.ts';
import { REDIF_TAGS } from './redif-tags.ts';

const ROWS = byTag(REDIF_TAGS);

/** Templates of works; those of series, archives, people and institutions describe no work. */
const TYPES: Readonly<Record<string, CslType>> = {
  article: 'article-journal',
  paper: 'report',
  book: 'book',
  chapter: 'chapter',
  software: 'software',
};

/** The entry that a template makes; `undefined`, and something told, for a template that is no work. */
export function entryFromRedif(
  fields: readonly TaggedField[],
  tell: (message: Said) => void,
): ParsedEntry | undefined {
  const first = (tag: string) => (fields.find((field) => field.tag === tag)?.lines ?? []).join(' ').trim();
  const template = fields.find(({ tag }) => tag === 'template-type')?.lines[0]?.trim() ?? '';
  const type = TYPES[/^ReDIF-(\w{1,30})/iu.exec(template)?.[1]?.toLowerCase() ?? ''];
  if (!type) {
    tell(said('entry.no-work', { template: template.slice(0, 60) }));
    return undefined;
  }
  const draft = emptyDraft(type);
  return entryFromFields(draft, fields, {
    rows: ROWS,
    prefix: 'redif',
    tell,
    settle: () => {
      takePeople(draft, fields);
      takeDate(draft, first);
      draft.id = first('handle');
      keepCustom(draft, 'redif.handle', draft.id);
    },
  });
}

const ROLES: Readonly<Record<string, CslNameVariable>> = {
  'author-name': 'author',
  'editor-name': 'editor',
  'translator-name': 'translator',
};

/** A person begins at `Author-Name`; what follows, up to the next one, may part the name. */
function takePeople(draft: EntryDraft, fields: readonly TaggedField[]): void {
  for (const [at, { tag, lines }] of fields.entries()) {
    const role = ROLES[tag];
    if (!role) continue;
    const parts = new Map<string, string>();
    for (const { tag: next, lines: more } of fields.slice(at + 1, at + 12)) {
      if (next === tag) break;
      if (next === `${tag}-first` || next === `${tag}-last`) parts.set(next, more.join(' ').trim());
    }
    addName(
      draft,
      role,
      nameOf(lines.join(' '), parts.get(`${tag}-last`) ?? '', parts.get(`${tag}-first`) ?? ''),
    );
  }
}

function nameOf(written: string, family: string, given: string): CslName | undefined {
  if (family === '' || given === '') return readName(written, NATURAL_ORDER);
  return nameFromFields({ family, given });
}

/** `Publication-Date` or `Creation-Date` (`2004-03`, `200403`), or a year and a month. */
function takeDate(draft: EntryDraft, first: (tag: string) => string): void {
  const [year, month] = [first('year'), first('month')];
  const written = [first('publication-date'), `${month} ${year}`.trim(), first('creation-date')].find(
    (each) => each !== '',
  );
  const [, century, digits] = /^(\d{4})(\d{2})$/u.exec(written ?? '') ?? [];
  const date = readDate(century === undefined ? (written ?? '') : `${century}-${digits}`);
  setDate(draft, 'issued', date?.['date-parts'] || year === '' ? date : readDate(year));
}
