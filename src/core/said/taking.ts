import type { None } from './part.ts';

/** What is said while a page is taken. */
export type TakingMessages = {
  'taking.too-large': { readonly url: string };
  'taking.no-answer': { readonly url: string };
  'taking.too-long': { readonly url: string };
  'taking.stopped-answering': { readonly url: string };
  'taking.crashed': { readonly url: string };
  'taking.step-taking': None;
  'taking.step-waiting-for-images': None;
  'taking.step-waiting-for-page': None;
};
