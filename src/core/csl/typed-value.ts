import {
  CSL_DATE_VARIABLES,
  CSL_NAME_VARIABLES,
  type CslDateVariable,
  type CslNameVariable,
  cslDateSchema,
  cslNameSchema,
} from '../model/csl-item.ts';
import { textFromDate } from './dates/typed-date.ts';
import { textFromNames } from './names/write-name.ts';

/** The value of a CSL variable as a person would type it; empty if there is none. */
export function textFromValue(variable: string, value: unknown): string {
  if (value === undefined) return '';
  if (isNameVariable(variable)) {
    const names = cslNameSchema.array().safeParse(value);
    return names.success ? textFromNames(names.data) : '';
  }
  if (isDateVariable(variable)) {
    const date = cslDateSchema.safeParse(value);
    return (date.success && textFromDate(date.data)) || '';
  }
  return typeof value === 'string' ? value : '';
}

export function isNameVariable(variable: string): variable is CslNameVariable {
  return CSL_NAME_VARIABLES.some((each) => each === variable);
}

export function isDateVariable(variable: string): variable is CslDateVariable {
  return CSL_DATE_VARIABLES.some((each) => each === variable);
}
