import type { None } from './part.ts';

type At = { readonly line: number };

/** What is said of an entry in a file of references. */
export type EntryMessages = {
  'entry.no-type': None;
  /** The type has no name in `format`, which is the name of a program or a format. */
  'entry.unknown-type': { readonly type: string; readonly format: string };
  'entry.unknown-type-in-row': { readonly type: string };
  'entry.unknown-zotero-type': { readonly type: string; readonly readAs: string };
  'entry.several-types': { readonly count: number };
  'entry.no-object': None;
  'entry.no-map': None;
  'entry.stray-text': { readonly text: string };
  'entry.text-before-tags': { readonly text: string };
  'entry.end-without-beginning': None;
  'entry.no-end': None;
  'entry.too-many-cells': None;
  'entry.impossible-name': { readonly name: string };
  'entry.not-as-csl': { readonly variable: string };
  'entry.name-not-as-csl': { readonly variable: string };
  'entry.no-address': { readonly text: string };
  'entry.no-work': { readonly template: string };
  'entry.empty-span': At;
  'entry.unknown-role': { readonly roles: readonly string[] };
  /** `kind` may be empty. */
  'entry.related-item': { readonly kind: string };
  'entry.attachment-of-nothing': None;
  'entry.attachment-absent': None;
  'entry.empty-note': None;
  'entry.file-of-nothing': None;
  'entry.empty-collection': { readonly path: readonly string[] };
  /** `fault` is for who knows XML. */
  'entry.improper-xml': At & { readonly fault: string };
  'entry.xml-breaks-off': At & { readonly fault: string };
  'entry.too-large': At;
  'entry.too-deep': At & { readonly most: number };
};
