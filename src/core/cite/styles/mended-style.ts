import type { StyleFamily } from '../rules/style-family.ts';
import { withFlatSubstitutes } from './flat-substitutes.ts';
import { withCirca } from './mends/circa.ts';
import { mendedForManual } from './mends/manual-mends.ts';
import { withPeopleForAuthors } from './mends/people-for-authors.ts';
import { styleNodeSchema } from './style-node.ts';

/**
 * A style as the engine gets it: with what citeproc cannot read put otherwise, and with what its manual asks for and
 * it does not do. APA’s and MLA’s people and guesses are seen to by rules of citing and by the styles themselves.
 *
 * @param style in citeproc's JSON form, as text
 */
export function mendedStyle(style: string, family: StyleFamily): string {
  const node = mendedForManual(styleNodeSchema.parse(JSON.parse(withFlatSubstitutes(style))), family);
  const isSeenTo = family === 'apa' || family === 'mla';
  return JSON.stringify(isSeenTo ? node : withPeopleForAuthors(withCirca(node, family), family));
}
