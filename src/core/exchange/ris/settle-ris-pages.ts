import { type EntryDraft, keepCustom, setText } from '../fields/entry-draft.ts';
import type { Together } from '../tagged/tag-table.ts';

const COUNTED = new Set(['book', 'thesis', 'manuscript']);
const NONE = /^(?:n\.?\/?a\.?|no pagination(?: specified)?|unpaginated|-+)$/iu;
const PREFIX = /^(?:pp?|pgs?|pages?|seiten?)\b\.?\s{0,9}(?=\S)/iu;

/**
 * First and last page, a range in one tag, or how many there are. News databases put section and page into one:
 * `Section A; Column 3; Pg. 12`.
 */
export function settleRisPages(draft: EntryDraft, together: Together): void {
  const [section = '', ...otherSections] = together.get('SE') ?? [];
  const pages = together.get('SP') ?? [];
  const inSection = placeIn(section);
  const inPage = placeIn(pages[0] ?? '');
  const sections = [inSection ? inSection.rest : section, inPage?.rest ?? ''];
  setText(draft, 'section', sections.filter((part) => part !== '').join('; '));
  for (const other of otherSections) keepCustom(draft, 'ris.SE', other);
  const first = withoutPrefix(inPage?.page ?? pages[0] ?? inSection?.page ?? '');
  const last = withoutPrefix((together.get('EP') ?? [])[0] ?? '');
  for (const [tag, values] of [
    ['SP', pages],
    ['EP', together.get('EP') ?? []],
  ] as const) {
    for (const value of values.slice(1)) if (value !== values[0]) keepCustom(draft, `ris.${tag}`, value);
  }
  if (NONE.test(first)) {
    keepCustom(draft, 'ris.SP', first);
    return;
  }
  takePages(draft, first, last);
}

function takePages(draft: EntryDraft, first: string, last: string): void {
  const count = last === '' ? /^(\d{1,6})(?:\s{0,3}(?:p|pp|pages?|S)\.?)$/u.exec(first)?.[1] : undefined;
  const isCount = COUNTED.has(draft.type) && last === '' && /^\d+$/u.test(first);
  if (count !== undefined || isCount) {
    setText(draft, 'number-of-pages', count ?? first);
    return;
  }
  const isWhole = first === '' || last === '' || last === first || /[-–,]/u.test(first);
  setText(draft, 'page', isWhole ? first || last : `${first}-${last}`);
}

/** The page that is called one, and the words beside it, in a place such as `News; Pg. 12`. */
function placeIn(place: string): { readonly page: string; readonly rest: string } | undefined {
  if (!/p/iu.test(place)) return undefined;
  const parts = place.length > 1_000 ? [] : place.split(';').map((part) => part.trim());
  const at = parts.findIndex((part) => /^(?:pp?|pgs?|pages?)\b\.?\s{0,9}\S/iu.test(part));
  const rest = parts.filter((part, index) => index !== at && part !== '').join('; ');
  return at === -1 || /^[\d\s;,–-]+$/u.test(rest) ? undefined : { page: parts[at] ?? '', rest };
}

function withoutPrefix(page: string): string {
  return page.trim().replace(PREFIX, '');
}
