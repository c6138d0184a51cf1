import type { CslItem } from '../../model/csl-item.ts';
import { hasDeskEditor } from '../../model/desk-editor.ts';
import { type Said, said } from '../../said/said.ts';
import { type CheckedStyle, type CiteFinding, isOfKnownManual, styleName } from './cite-finding.ts';
import { type Need, needsOf } from './needs.ts';

/** What the style prints for this type of work and the item does not have, with what is printed in its place. */
export function missing(csl: CslItem, style: CheckedStyle): CiteFinding[] {
  return needsOf(style.family, csl)
    .filter(({ anyOf }) => !anyOf.some((variable) => isFilled(csl, variable)))
    .flatMap((need) => {
      const [variable] = need.anyOf;
      if (variable === undefined || (variable === 'issued' && csl.status !== undefined)) return [];
      const instead = printedInstead(need, csl, style);
      const message = said('check.wants', { style: styleName(style), what: need.what, instead });
      return [{ variable, severity: 'missing' as const, message }];
    });
}

function isFilled(csl: CslItem, variable: Need['anyOf'][number]): boolean {
  if (variable === 'editor' && hasDeskEditor(csl)) return false;
  const value = csl[variable];
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
}

function printedInstead({ anyOf: [variable] }: Need, csl: CslItem, style: CheckedStyle): Said {
  if (variable === 'issued') return insteadOfDate(csl, style);
  if (variable === 'author' && csl.title !== undefined) return said('check.title-instead', {});
  if (variable === 'title' && style.family === 'apa') return said('check.kind-instead', {});
  return said('check.nothing-instead', {});
}

function insteadOfDate({ accessed }: CslItem, style: CheckedStyle): Said {
  if (style.family === 'apa' || /author-date/u.test(style.id)) return said('check.nd-instead', {});
  if (!isOfKnownManual(style)) return said('check.nd-or-nothing', {});
  return accessed === undefined ? said('check.nothing-instead', {}) : said('check.day-instead', {});
}
