import { takeOutOfCollection } from '../features/collections/collection-actions.ts';
import { takeColouredTags, toggleColouredTag } from '../features/tags/tag-actions.ts';
import { openDialog, targetIds, viewState } from '../lib/view-state.ts';
import { t } from '../messages/t.ts';
import type { Action } from './action.ts';
import { focusField } from './focus.ts';
import * as run from './run.ts';

const hasItem = () => targetIds().length > 0;
const inCollection = () => viewState.get().request.collection !== undefined;
const one = () => viewState.get().openId !== undefined;

/** What is done with the items chosen, or with the one that is open. */
export const itemActions: readonly Action[] = [
  {
    id: 'copyCitation',
    label: t.actions.copyCitation,
    keys: ['Mod+Shift+C'],
    menu: 'item',
    whileTyping: true,
    when: hasItem,
    run: () => run.copyCitation(),
  },
  {
    id: 'copyInText',
    label: t.actions.copyInText,
    keys: ['Mod+Shift+A'],
    menu: 'item',
    whileTyping: true,
    when: hasItem,
    run: run.copyInText,
  },
  {
    id: 'copyCitekey',
    label: t.actions.copyCitekey,
    keys: ['Mod+Shift+K'],
    menu: 'item',
    whileTyping: true,
    when: one,
    run: run.copyCitekey,
  },
  {
    id: 'editTitle',
    label: t.actions.editTitle,
    keys: ['F2'],
    menu: 'item',
    startsGroup: true,
    when: one,
    run: () => focusField('info', 'title'),
  },
  {
    id: 'recapture',
    label: t.actions.recapture,
    menu: 'item',
    when: one,
    run: run.captureAgain,
  },
  {
    id: 'reExtract',
    label: t.actions.reExtract,
    menu: 'item',
    when: hasItem,
    run: run.reExtract,
  },
  {
    id: 'lookUp',
    label: t.actions.lookUp,
    menu: 'item',
    when: one,
    run: () => openDialog('lookUp'),
  },
  {
    id: 'addTag',
    label: t.actions.addTag,
    keys: ['t'],
    menu: 'item',
    when: one,
    run: () => focusField('info', 'tags'),
  },
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(
    (number): Action => ({
      id: `colouredTag${number}`,
      label: t.tags.coloured(number),
      keys: [String(number)],
      when: hasItem,
      run: () => toggleColouredTag(targetIds(), number),
    }),
  ),
  {
    id: 'noColouredTags',
    label: t.tags.noColours,
    keys: ['0'],
    when: hasItem,
    run: () => takeColouredTags(targetIds()),
  },
  {
    id: 'addToCollection',
    label: t.actions.addToCollection,
    menu: 'item',
    startsGroup: true,
    when: hasItem,
    run: () => openDialog('collect'),
  },
  {
    id: 'takeOut',
    label: t.actions.takeOut,
    menu: 'item',
    when: () => hasItem() && inCollection(),
    run: takeOutOfCollection,
  },
  {
    id: 'trash',
    label: t.actions.trash,
    keys: ['Delete', 'Shift+Delete'],
    menu: 'item',
    when: hasItem,
    run: run.moveToTrash,
  },
  { id: 'restore', label: t.actions.restore, menu: 'item', when: hasItem, run: run.restore },
  {
    id: 'openLink',
    label: t.actions.openLink,
    menu: 'item',
    startsGroup: true,
    when: one,
    run: run.openLinkOfItem,
  },
];
