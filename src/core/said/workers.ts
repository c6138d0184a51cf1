import type { None } from './part.ts';

/** What is said of work in threads of its own. */
export type WorkersMessages = {
  'workers.packing-too-long': { readonly name: string };
  'workers.printing-too-long': None;
  'workers.step-printing': None;
  'workers.import-too-long': { readonly name: string };
  'workers.reading-too-long': { readonly name: string };
  'workers.ended': None;
  'workers.memory': None;
};
