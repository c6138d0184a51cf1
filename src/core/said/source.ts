import type { None, Part } from './part.ts';

/** What is said of what is handed over, before it is read. */
export type SourceMessages = {
  'source.kind-binary': None;
  'source.kind-media': None;
  'source.kind-sound': None;
  'source.kind-rar': None;
  'source.kind-7z': None;
  'source.kind-old-office': None;
  'source.kind-gzip': None;
  'source.kind-gif': None;
  'source.kind-jpeg': None;
  'source.kind-png': None;
  'source.kind-zip': None;
  'source.empty': { readonly name: string };
  'source.read-as-1252': None;
  'source.is-utf-8': { readonly declared: string };
  'source.not-references': { readonly kind: Part };
  'source.no-characters': None;
  'source.control-characters': { readonly removed: number };
  'source.no-references': None;
  'source.no-such-encoding': { readonly name: string; readonly encoding: string };
  'source.unknown-encoding': { readonly name: string };
  'source.svg': { readonly name: string };
  'source.wrong-kind': { readonly name: string; readonly kind: Part };
  'source.has-password': None;
  'source.wrong-scheme': { readonly scheme: string };
  'source.no-address': { readonly text: string };
  'source.kind-pdf': None;
  'source.kind-program': None;
  'source.kind-database': None;
  'source.too-large': {
    readonly name: string;
    readonly kind: 'text' | 'html' | 'mhtml' | 'image' | 'pdf' | 'web-archive';
    /** In megabytes. */
    readonly size: number;
    readonly most: number;
  };
};
