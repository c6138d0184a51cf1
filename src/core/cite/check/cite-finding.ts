import type { CslItem } from '../../model/csl-item.ts';
import type { Told } from '../../said/said.ts';
import type { StyleFamily } from '../rules/style-family.ts';

/** A style as the check needs to know it. */
export type CheckedStyle = { readonly id: string; readonly title: string; readonly family: StyleFamily };

/** Something about an entry that a style editor would ask about, in one finished sentence. */
export type CiteFinding = {
  /** The variable to look at: one of CSL's, one of our own, or `citation-key`. */
  readonly variable: string;
  /** `missing`: the style prints it and does not have it. `doubtful`: it is printed, and may be wrong. */
  readonly severity: 'missing' | 'doubtful';
  readonly message: Told;
};

export type CheckOptions = {
  /** The day of the check as `YYYY-MM-DD`. Without it no date is found to be in the future. */
  readonly today?: string;
};

/** A check of one doubtful thing: the findings of an entry, most often none. */
export type Doubt = (csl: CslItem, style: CheckedStyle, options: CheckOptions) => readonly CiteFinding[];

const NAMES: Partial<Record<StyleFamily, string>> = {
  apa: 'APA',
  mla: 'MLA',
  chicago: 'Chicago',
  'chicago-18': 'Chicago',
};

/** What a sentence calls the style. */
export function styleName({ family, title }: CheckedStyle): string {
  return NAMES[family] ?? title;
}

/** True of a style whose manual the checks know, rather than only what all styles have in common. */
export function isOfKnownManual({ family }: CheckedStyle): boolean {
  return NAMES[family] !== undefined;
}

/** A doubtful finding. */
export function doubtful(variable: string, message: Told): CiteFinding {
  return { variable, severity: 'doubtful', message };
}
