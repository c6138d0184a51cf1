import { standardNumberKind } from '../../csl/identifiers/normal-identifier.ts';
import { type EntryDraft, keepCustom, setText } from '../fields/entry-draft.ts';
import { isInPeriodical, isNumbered } from '../fields/type-families.ts';
import type { Together } from '../tagged/tag-table.ts';

const LONGEST_LIST = 300;
/** ISBN and ISSN, as they stand among other words. */
const STANDARD_NUMBER =
  /(?<![\dXx-])(?:(?:97[89][ -]?)?(?:\d[ -]?){9}[\dXx]|\d{4}-?\d{3}[\dXx])(?![\dXx-])/gu;

/** `SN` holds an ISBN, an ISSN or several, each with a word behind it, or the number of a report; `AN` may be a PMID. */
export function settleRisNumbers(draft: EntryDraft, together: Together): void {
  for (const value of together.get('SN') ?? []) {
    for (const number of numbersIn(value)) {
      const kind = standardNumberKind(number) ?? kindByType(draft);
      if (!setText(draft, kind, number)) keepCustom(draft, 'ris.SN', number);
    }
  }
  for (const value of together.get('AN') ?? []) {
    const isPmid = /^\d{1,8}$/u.test(value) && /pubmed|medline/iu.test(draft.texts.source ?? '');
    const variable = /^PMC\d+$/u.test(value) ? 'PMCID' : isPmid ? 'PMID' : undefined;
    if (variable === undefined || !setText(draft, variable, value)) keepCustom(draft, 'ris.AN', value);
  }
}

function kindByType({ type }: EntryDraft): 'ISSN' | 'number' | 'ISBN' {
  return isInPeriodical(type) ? 'ISSN' : isNumbered(type) ? 'number' : 'ISBN';
}

/** The numbers in a value that has several, or words beside one; else the value itself. */
function numbersIn(value: string): readonly string[] {
  if (value.length > LONGEST_LIST || standardNumberKind(value)) return [value];
  const found = value.match(STANDARD_NUMBER) ?? [];
  const isOnly = value.replace(STANDARD_NUMBER, '').search(/\d{3}/u) === -1;
  return found.length > 0 && isOnly ? found.map((number) => number.trim()) : [value];
}
