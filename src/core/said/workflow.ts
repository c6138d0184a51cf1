import type { None, Part } from './part.ts';

/** What is said by what puts the stages in order. */
export type WorkflowMessages = {
  'workflow.step-reading-article': None;
  'workflow.step-storing': None;
  'workflow.step-adding-page': { readonly at: number; readonly of: number };
  'workflow.step-reading-archive': None;
  'workflow.set-aside': { readonly file: string; readonly as: string };
  'workflow.not-exported': { readonly file: string; readonly why: Part };
  'workflow.no-auto-export': None;
  'workflow.auto-exported-already': { readonly file: string };
  'workflow.step-making-files': None;
  'workflow.step-opening': None;
  'workflow.altered': None;
  'workflow.no-form': { readonly form: string; readonly forms: readonly string[] };
  'workflow.not-offered': { readonly text: string };
  'workflow.step-reading-file': None;
  'workflow.no-address': { readonly title: string };
  'workflow.step-checking-snapshots': None;
  'workflow.step-adding': { readonly url: string };
  'workflow.problem-at': { readonly url: string; readonly why: Part };
  'workflow.no-format': { readonly name: string; readonly formats: readonly string[] };
  /** `name` is empty for a text that was pasted. */
  'workflow.is-references': { readonly name: string };
  'workflow.step-linked-files': None;
  'workflow.not-beside': { readonly path: string; readonly name: string };
  'workflow.linked-unreadable': { readonly path: string };
  'workflow.linked-elsewhere': { readonly path: string; readonly name: string };
  'workflow.linked-missing': { readonly path: string; readonly name: string };
};
