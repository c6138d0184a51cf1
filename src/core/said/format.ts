import type { None } from './part.ts';

/** What is said of a file that is not in the format that it should be in. */
export type FormatMessages = {
  'format.unknown': { readonly id: string; readonly known: readonly string[] };
  'format.begins-otherwise': { readonly format: string };
  'format.no-cff': None;
  'format.no-coins': None;
  'format.no-csl-json': None;
  'format.no-csl-yaml': None;
  'format.no-csv': None;
  'format.no-enw': None;
  'format.no-hayagriva': None;
  'format.no-nbib': None;
  'format.no-ovid': None;
  'format.no-redif': None;
  'format.no-refworks': None;
  'format.no-ris': None;
  'format.no-wos': None;
  /** `fault` is for who knows YAML. */
  'format.no-yaml': { readonly fault: string; readonly line?: number };
  'format.yaml-too-deep': None;
  'format.yaml-too-many-aliases': None;
};
