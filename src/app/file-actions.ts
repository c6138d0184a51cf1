import { addSample } from '../features/capture/add-sources.ts';
import { chooseAndAddFiles, chooseReferences, handOverClipboard } from '../features/capture/hand-over.ts';
import { removeCollection, shownCollection } from '../features/collections/collection-actions.ts';
import { moveTo, nameCollection } from '../features/collections/collection-draft.ts';
import { openDialog, viewState } from '../lib/view-state.ts';
import { t } from '../messages/t.ts';
import type { Action } from './action.ts';
import * as run from './run.ts';

const inCollection = () => viewState.get().request.collection !== undefined;

/** What comes into the library and leaves it, and how it is kept and arranged. */
export const fileActions: readonly Action[] = [
  {
    id: 'add',
    label: t.actions.add,
    keys: ['Mod+N'],
    menu: 'file',
    whileTyping: true,
    run: () => openDialog('add'),
  },
  {
    id: 'addFromClipboard',
    label: t.actions.addFromClipboard,
    keys: ['Mod+Shift+V'],
    menu: 'file',
    whileTyping: true,
    run: handOverClipboard,
  },
  {
    id: 'chooseFiles',
    label: t.actions.chooseFiles,
    keys: ['Mod+Shift+I'],
    menu: 'file',
    whileTyping: true,
    run: () => chooseAndAddFiles(),
  },
  { id: 'browsing', label: t.actions.browsing, menu: 'file', run: () => openDialog('browsing') },
  { id: 'queue', label: t.actions.queue, menu: 'file', run: () => openDialog('queue') },
  {
    id: 'importReferences',
    label: t.actions.importReferences,
    menu: 'file',
    run: chooseReferences,
  },
  { id: 'addSample', label: t.actions.addSample, menu: 'file', run: addSample },
  {
    id: 'export',
    label: t.actions.export,
    keys: ['Mod+Shift+E'],
    menu: 'file',
    startsGroup: true,
    whileTyping: true,
    run: () => openDialog('export'),
  },
  { id: 'keptFiles', label: t.actions.keptFiles, menu: 'file', run: () => openDialog('kept') },
  { id: 'styles', label: t.actions.styles, menu: 'file', run: () => openDialog('styles') },
  {
    id: 'newCollection',
    label: t.actions.newCollection,
    menu: 'file',
    startsGroup: true,
    run: () => nameCollection({ kind: 'new' }),
  },
  {
    id: 'renameCollection',
    label: t.actions.renameCollection,
    menu: 'file',
    when: inCollection,
    run: async () => {
      const shown = await shownCollection();
      if (shown) nameCollection({ kind: 'rename', ...shown });
    },
  },
  {
    id: 'moveCollection',
    label: t.actions.moveCollection,
    menu: 'file',
    when: inCollection,
    run: async () => {
      const shown = await shownCollection();
      if (shown) moveTo(shown);
    },
  },
  {
    id: 'removeCollection',
    label: t.actions.removeCollection,
    menu: 'file',
    when: inCollection,
    run: async () => {
      const shown = await shownCollection();
      if (shown) await removeCollection(shown.id, shown.name);
    },
  },
  { id: 'backUp', label: t.actions.backUp, menu: 'file', startsGroup: true, run: run.backUpNow },
  { id: 'backups', label: t.actions.backups, menu: 'file', run: () => openDialog('backups') },
  { id: 'verify', label: t.actions.verify, menu: 'file', run: run.verifyAll },
  {
    id: 'settings',
    label: t.actions.settings,
    keys: ['Mod+,'],
    menu: 'file',
    startsGroup: true,
    whileTyping: true,
    run: () => openDialog('settings'),
  },
];
