import { count } from '../words.ts';

/** What is said of collections. */
export const collecting = {
  collections: {
    label: 'Collections',
    none: 'Collections group items: a chapter, a case, a trip.',
    new: 'New collection',
    newIn: (name: string) => `New collection in “${name}”`,
    newInside: 'New collection inside…',
    name: 'Name',
    noName: 'Give the collection a name.',
    create: 'Create',
    rename: 'Rename…',
    renameTitle: 'Rename the collection',
    renameSubmit: 'Rename',
    remove: 'Remove',
    more: (name: string) => `More for ${name}`,
    removed: (name: string) => `Removed the collection “${name}”. Its items stay in the library.`,
    restored: (name: string) => `The collection “${name}” is back.`,
    add: 'Add to collection',
    addText: (total: number) => `${count(total, 'item', 'items')} will also lie in the collection.`,
    which: 'Collection',
    whichHint: 'Choose one, or name a new one',
    addSubmit: 'Add',
    added: (total: number, name: string) => `Added ${count(total, 'item', 'items')} to “${name}”.`,
    takenOut: (total: number) => `Took ${count(total, 'item', 'items')} out of the collection.`,
    failed: 'The collections cannot be read',
  },
} as const;
