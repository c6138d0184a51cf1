import type { None } from './part.ts';

type Typed = { readonly value: string };

/** What is said of a search that was typed. */
export type QueryMessages = {
  'query.unknown-operator': { readonly operator: string };
  'query.unknown-operator-near': { readonly operator: string; readonly meant: string };
  'query.order': { readonly operator: string };
  'query.empty': { readonly operator: string };
  'query.no-date': { readonly operator: string; readonly value: string };
  'query.no-isbn': Typed;
  'query.no-type': Typed;
  'query.no-language': Typed;
  'query.no-has': Typed;
  'query.no-missing': Typed;
  'query.no-is': Typed;
  'query.no-file': Typed;
  'query.no-value-near': { readonly operator: string; readonly value: string; readonly meant: string };
  'query.no-collection': { readonly name: string };
  'query.no-collection-near': { readonly name: string; readonly meant: string };
  'query.no-tag': { readonly name: string };
  'query.no-tag-near': { readonly name: string; readonly meant: string };
  'query.open-quote': None;
  'query.open-bracket': None;
  'query.stray-bracket': None;
  'query.dangling': { readonly joiner: string };
  'query.wildcard': { readonly typed: string; readonly instead: string };
  'query.lower-or': None;
  'query.lower-not': None;
  'query.everywhere': { readonly operator: string };
  'query.quote-anywhere': None;
  'query.nothing': None;
};
