import type { ChangeMessages } from '#core/said/change.ts';
import type { Phrases } from '../../phrases.ts';
import { all, count, number } from '../words.ts';

/** Deeds as they stand within a sentence: “Taken back: remove collection “Thesis”.” */
export const change: Phrases<ChangeMessages> = {
  'change.heading': ({ change: what }) => what.charAt(0).toLocaleUpperCase('en') + what.slice(1),
  'change.add': ({ title }) => `add ${quoted(title)}`,
  'change.capture-again': 'capture again',
  'change.add-tags': ({ tags, ...of }) => `add ${tagsNamed(tags)}${to(of)}`,
  'change.remove-tags': ({ tags, ...of }) => `remove ${tagsNamed(tags)}${from(of)}`,
  'change.restore': (of) => `take ${itemsNamed(of)} out of the trash`,
  'change.trash': (of) => `move ${itemsNamed(of)} to the trash`,
  'change.import': 'import',
  'change.look-up': 'take over looked-up details',
  'change.re-extract': 're-extract',
  'change.edit': ({ variables, title }) =>
    `edit ${all(variables)}${title === undefined ? '' : ` of ${quoted(title)}`}`,
  'change.make-collection': ({ name }) => `make collection ${quoted(name)}`,
  'change.rename-collection': ({ from: old, to: now }) =>
    `rename collection ${quoted(old)} to ${quoted(now)}`,
  'change.remove-collection': ({ name }) => `remove collection ${quoted(name)}`,
  'change.fill-collection': ({ name }) => `put into collection ${quoted(name)}`,
  'change.empty-collection': ({ name }) => `take out of collection ${quoted(name)}`,
  'change.move-collection': ({ name }) => `move collection ${quoted(name)}`,
  'change.rename-tag': ({ from: old, to: now }) => `rename tag ${quoted(old)} to ${quoted(now)}`,
  'change.remove-tag': ({ tag }) => `remove tag ${quoted(tag)} from all items`,
  'change.colour-tag': ({ tag }) => `colour tag ${quoted(tag)}`,
  'change.save-search': ({ name }) => `save search ${quoted(name)}`,
  'change.remove-search': ({ name }) => `remove saved search ${quoted(name)}`,
  'change.names': 'say that names mean the same',
  'change.forget-names': 'forget that names mean the same',
  'change.outlet': ({ name }) => `say what ${quoted(name)} is`,
  'change.citekey-pattern': 'change the pattern of citekeys',
  'change.undo': ({ change: what }) => `undo: ${what}`,
  'change.redo': ({ change: what }) => `redo: ${what}`,
  'change.undo-one': ({ change: what }) => `undo alone: ${what}`,
  'change.restore-backup': ({ backup }) => `put the library back from the backup ${backup}`,
};

const LONGEST = 60;
const MOST_TAGS = 3;

type OfItems = { readonly title?: string | undefined; readonly items?: number | undefined };

/** In a menu, and in a sentence, a long name is one by its beginning. */
function quoted(name: string): string {
  const letters = [...name];
  return `“${letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('').trim()}…` : name}”`;
}

function tagsNamed(tags: readonly string[] | undefined): string {
  if (!tags || tags.length === 0) return 'tags';
  const [only, ...others] = tags;
  if (only !== undefined && others.length === 0) return `tag ${quoted(only)}`;
  const shown = tags.slice(0, MOST_TAGS).map(quoted);
  const more = tags.length - shown.length;
  return `tags ${all(more > 0 ? [...shown, `${number(more)} more`] : shown)}`;
}

function itemsNamed({ title, items }: OfItems): string {
  if (title !== undefined) return quoted(title);
  return items === undefined ? 'items' : count(items, 'item', 'items');
}

function to(of: OfItems): string {
  return of.title === undefined && of.items === undefined ? '' : ` to ${itemsNamed(of)}`;
}

function from(of: OfItems): string {
  return of.title === undefined && of.items === undefined ? '' : ` from ${itemsNamed(of)}`;
}
