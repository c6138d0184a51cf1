import { edtfOrWords } from '../../csl/dates/date-as-text.ts';
import { parseEdtf } from '../../csl/dates/edtf.ts';
import {
  CSL_DATE_VARIABLES,
  CSL_NAME_VARIABLES,
  CSL_TEXT_VARIABLES,
  type CslDate,
  type CslDateVariable,
  type CslItem,
  type CslName,
  type CslNameVariable,
  type CslTextVariable,
} from '../../model/csl-item.ts';
import { OWN_PREFIX } from './field-map.ts';
import { exactText } from './latex-text.ts';
import { readLatex } from './read-latex.ts';
import { readNames } from './read-names.ts';

const nameVariables = new Map(
  CSL_NAME_VARIABLES.map((variable) => [variable.toLowerCase(), variable] as const),
);
const dateVariables = new Map(
  CSL_DATE_VARIABLES.map((variable) => [variable.toLowerCase(), variable] as const),
);
const textVariables = new Map(
  CSL_TEXT_VARIABLES.map((variable) => [variable.toLowerCase(), variable] as const),
);

export type ItemParts = {
  names: Partial<Record<CslNameVariable, CslName[]>>;
  dates: Partial<Record<CslDateVariable, CslDate>>;
  texts: Partial<Record<CslTextVariable, string>>;
};

/**
 * Reads a field of ours, `x-csl-…`: a variable that BibTeX has no field for, or one that its field cannot hold
 * exactly. `x-csl-none` names variables that the other fields seem to hold and the item has not.
 *
 * @returns false if the field is none of ours
 */
export function readOwnField(name: string, latex: string, { names, dates, texts }: ItemParts): boolean {
  if (!name.startsWith(OWN_PREFIX)) return false;
  const key = name.slice(OWN_PREFIX.length);
  const asNames = nameVariables.get(key);
  const asDate = dateVariables.get(key);
  const asText = textVariables.get(key);
  if (asNames) names[asNames] = readNames(latex);
  else if (asDate) dates[asDate] = parseEdtf(readLatex(latex)) ?? { literal: readLatex(latex) };
  else if (asText) texts[asText] = readLatex(latex);
  else return false;
  return true;
}

/** The value of the field of ours for a variable, without braces round it; `undefined` if the item has it not. */
export function ownFieldValue(csl: CslItem, variable: string): string | undefined {
  const asNames = nameVariables.get(variable.toLowerCase());
  const asDate = dateVariables.get(variable.toLowerCase());
  const asText = textVariables.get(variable.toLowerCase());
  if (asNames) return csl[asNames]?.map(extendedName).join(' and ');
  if (asText) return csl[asText] === undefined ? undefined : exactText(csl[asText]);
  const date = asDate && csl[asDate];
  if (!date) return undefined;
  return exactText(edtfOrWords(date));
}

/** `family={…}, given={…}`, biblatex's form for names that `von Last, First` cannot hold. */
function extendedName(name: CslName): string {
  if (name.literal !== undefined) return `literal={${exactText(name.literal)}}`;
  const parts: (readonly [string, string | undefined])[] = [
    ['family', name.family],
    ['given', name.given],
    ['prefix', name['non-dropping-particle']],
    ['dropping-particle', name['dropping-particle']],
    ['suffix', name.suffix],
  ];
  return parts.flatMap(([key, part]) => (part ? [`${key}={${exactText(part)}}`] : [])).join(', ');
}
