import type { CslDate } from '../../model/csl-item.ts';

/** True for a date that is only about right; CSL lets `circa` be a boolean, a number or text. */
export function isAbout({ circa }: CslDate): boolean {
  return circa !== undefined && circa !== false && !['', '0', 'false'].includes(String(circa));
}
