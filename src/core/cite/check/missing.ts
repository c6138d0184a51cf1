import type { CslItem } from '../../model/csl-item.ts';
import { hasDeskEditor } from '../../model/desk-editor.ts';
import { type CheckedStyle, type CiteFinding, styleName } from './cite-finding.ts';
import { type Need, needsOf } from './needs.ts';

/** What the style prints for this type of work and the item does not have, with what is printed in its place. */
export function missing(csl: CslItem, style: CheckedStyle): CiteFinding[] {
  return needsOf(style.family, csl)
    .filter(({ anyOf }) => !anyOf.some((variable) => isFilled(csl, variable)))
    .flatMap((need) => {
      const [variable] = need.anyOf;
      if (variable === undefined || (variable === 'issued' && csl.status !== undefined)) return [];
      const message = `${styleName(style)} wants ${need.what}; ${printedInstead(need, csl, style)}.`.replace(
        /\.\.$/u,
        '.',
      );
      return [{ variable, severity: 'missing' as const, message }];
    });
}

function isFilled(csl: CslItem, variable: Need['anyOf'][number]): boolean {
  if (variable === 'editor' && hasDeskEditor(csl)) return false;
  const value = csl[variable];
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
}

function printedInstead({ anyOf: [variable] }: Need, csl: CslItem, style: CheckedStyle): string {
  if (variable === 'issued') return insteadOfDate(csl, style);
  if (variable === 'author' && csl.title !== undefined) return 'the title stands in its place';
  if (variable === 'title' && style.family === 'apa') return 'its kind is printed in brackets';
  return 'nothing is printed';
}

function insteadOfDate({ accessed }: CslItem, { family, id }: CheckedStyle): string {
  if (family === 'apa' || /author-date/u.test(id)) return 'printed n.d.';
  if (family === 'other') return 'it prints n.d. or nothing';
  return accessed === undefined ? 'nothing is printed' : 'the day you read it is printed';
}
