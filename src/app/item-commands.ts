import { takeOutOfCollection } from '../features/collections/collection-actions.ts';
import { openDialog, targetIds, viewState } from '../lib/view-state.ts';
import { t } from '../messages/en.ts';
import * as actions from './actions.ts';
import type { Command } from './command.ts';
import { focusField } from './focus.ts';

const hasItem = () => targetIds().length > 0;
const inCollection = () => viewState.get().request.collection !== undefined;
const one = () => viewState.get().openId !== undefined;

/** What is done with the items chosen, or with the one that is open. */
export const itemCommands: readonly Command[] = [
  {
    id: 'copyCitation',
    label: t.commands.copyCitation,
    keys: ['Mod+Shift+C'],
    menu: 'item',
    whileTyping: true,
    when: hasItem,
    run: () => actions.copyCitation(),
  },
  {
    id: 'copyInText',
    label: t.commands.copyInText,
    keys: ['Mod+Shift+A'],
    menu: 'item',
    whileTyping: true,
    when: hasItem,
    run: actions.copyInText,
  },
  {
    id: 'copyCitekey',
    label: t.commands.copyCitekey,
    keys: ['Mod+Shift+K'],
    menu: 'item',
    whileTyping: true,
    when: one,
    run: actions.copyCitekey,
  },
  {
    id: 'editTitle',
    label: t.commands.editTitle,
    keys: ['F2'],
    menu: 'item',
    startsGroup: true,
    when: one,
    run: () => focusField('info', 'title'),
  },
  {
    id: 'recapture',
    label: t.commands.recapture,
    menu: 'item',
    when: one,
    run: actions.captureAgain,
  },
  {
    id: 'reread',
    label: t.commands.reread,
    menu: 'item',
    when: hasItem,
    run: actions.readAgain,
  },
  {
    id: 'lookUp',
    label: t.commands.lookUp,
    menu: 'item',
    when: one,
    run: () => openDialog('lookUp'),
  },
  {
    id: 'addTag',
    label: t.commands.addTag,
    keys: ['t'],
    menu: 'item',
    when: one,
    run: () => focusField('info', 'tags'),
  },
  {
    id: 'addToCollection',
    label: t.commands.addToCollection,
    menu: 'item',
    startsGroup: true,
    when: hasItem,
    run: () => openDialog('collect'),
  },
  {
    id: 'takeOut',
    label: t.commands.takeOut,
    menu: 'item',
    when: () => hasItem() && inCollection(),
    run: takeOutOfCollection,
  },
  {
    id: 'trash',
    label: t.commands.trash,
    keys: ['Delete', 'Shift+Delete'],
    menu: 'item',
    when: hasItem,
    run: actions.moveToTrash,
  },
  { id: 'restore', label: t.commands.restore, menu: 'item', when: hasItem, run: actions.restore },
  {
    id: 'openLink',
    label: t.commands.openLink,
    menu: 'item',
    startsGroup: true,
    when: one,
    run: actions.openLinkOfItem,
  },
];
