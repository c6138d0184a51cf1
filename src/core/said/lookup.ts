import type { None } from './part.ts';

/** What is said while a service is asked about a work. */
export type LookupMessages = {
  'lookup.astray': { readonly service: string };
  'lookup.unknown': { readonly service: string; readonly value: string };
  'lookup.unreadable': { readonly service: string };
  'lookup.no-answer': { readonly service: string };
  'lookup.too-large': None;
  'lookup.too-often': { readonly service: string };
  'lookup.refused': { readonly service: string; readonly status: number };
};
