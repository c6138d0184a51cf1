import type { None, Part } from './part.ts';

/** What is said of citation styles. */
export type StylesMessages = {
  'styles.not-installed': { readonly style: string };
  'styles.parent-missing': { readonly style: string; readonly parent: string };
  'styles.unknown': { readonly style: string; readonly similar: string };
  'styles.no-style': { readonly name: string; readonly reason: Part };
  /** `told` is what the parser says, in English. */
  'styles.no-xml': { readonly told: string };
  'styles.no-citation': None;
  'styles.follows-itself': None;
  'styles.no-title': None;
  'styles.first-element': { readonly name: string };
  'styles.too-large': None;
  'styles.empty': None;
  /** `subjects`: what a saved style leaves to Pressmark. */
  'styles.saved-without': { readonly title: string; readonly subjects: readonly Part[] };
  'styles.rules-copies': None;
  'styles.rules-once': None;
  'styles.rules-people': None;
  'styles.rules-titles': None;
  'styles.rules-kinds': None;
  'styles.rules-numbers': None;
  'styles.rules-posts': None;
  'styles.rules-legal': None;
  'styles.rules-publishers': None;
  'styles.rules-dates': None;
};
