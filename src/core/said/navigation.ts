import type { None, Part } from './part.ts';

/** What is said of going to an address. */
export type NavigationMessages = {
  'navigation.not-archived': { readonly url: string; readonly reason: Part };
  'navigation.other': { readonly code: string };
  'navigation.left-out': { readonly reason: Part | string };
  'navigation.error-status': { readonly url: string; readonly status: number };
  'navigation.sign-in': { readonly url: string };
  'navigation.proxy': None;
  'navigation.unsafe-port': None;
  'navigation.blocked': None;
  'navigation.unsafe-redirect': None;
  'navigation.redirects': None;
  'navigation.not-encrypted': None;
  'navigation.certificate': None;
  'navigation.no-connection': None;
  'navigation.timed-out': None;
  'navigation.not-unpacked': None;
  'navigation.cut': None;
  'navigation.headers': None;
  'navigation.malformed': None;
  'navigation.empty-answer': None;
  'navigation.refused': None;
  'navigation.unknown-name': None;
  'navigation.private': { readonly url: string; readonly reason: Part };
  'navigation.refused-on-the-way': { readonly url: string; readonly reason: Part };
};
