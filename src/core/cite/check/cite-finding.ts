import type { CslItem } from '../../model/csl-item.ts';
import type { OutletKinds } from '../../model/outlet-kind.ts';
import type { Said, Told } from '../../said/said.ts';
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
  /** What would mend it, where that is known. */
  readonly mend?: Mend;
  /** An outlet that nobody has said of whether it is a newspaper. */
  readonly asksOutlet?: string;
};

/** A change that mends a finding: variables, with values as a person types them. */
export type Mend = { readonly label: Said; readonly changes: Readonly<Record<string, string>> };

export type CheckOptions = {
  /** The day of the check as `YYYY-MM-DD`. Without it no date is found to be in the future. */
  readonly today?: string;
  /** BCP 47: the language of the list; English if it is absent. */
  readonly locale?: string | undefined;
  /** What the person has said of outlets. */
  readonly outlets?: OutletKinds | undefined;
  /** An entry as the style prints it, in plain text; without it nothing is asked of the style itself. */
  readonly print?: ((csl: CslItem) => string) | undefined;
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
export function doubtful(variable: string, message: Told, mend?: Mend): CiteFinding {
  return { variable, severity: 'doubtful', message, ...(mend ? { mend } : {}) };
}
