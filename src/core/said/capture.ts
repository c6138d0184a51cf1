import type { None } from './part.ts';

/** What is said of captures, and of the chain over them. */
export type CaptureMessages = {
  'capture.entry-does-not-follow': { readonly entry: number; readonly before: number };
  'capture.beginning-gone': None;
  'capture.entry-renumbered': { readonly entry: number };
  'capture.entry-unreadable': { readonly entry: number };
  'capture.record-unreadable': None;
  'capture.step-waiting': None;
  'capture.no-entry': { readonly title: string; readonly at: string };
  'capture.other-record': { readonly title: string; readonly at: string };
  'capture.other-files': { readonly title: string; readonly at: string };
  'capture.entries-unmet': { readonly count: number };
};
