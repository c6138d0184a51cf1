import { addFromClipboard, addSample, chooseAndAddFiles } from '../features/capture/add-sources.ts';
import { removeCollection, shownCollection } from '../features/collections/collection-actions.ts';
import { nameCollection } from '../features/collections/collection-draft.ts';
import { importReferences } from '../features/exchange/import-files.ts';
import { openDialog, viewState } from '../lib/view-state.ts';
import { t } from '../messages/en.ts';
import * as actions from './actions.ts';
import type { Command } from './command.ts';

const inCollection = () => viewState.get().request.collection !== undefined;

/** What comes into the library and leaves it, and how it is kept and arranged. */
export const fileCommands: readonly Command[] = [
  {
    id: 'add',
    label: t.commands.add,
    keys: ['Mod+N'],
    menu: 'file',
    whileTyping: true,
    run: () => openDialog('add'),
  },
  {
    id: 'addFromClipboard',
    label: t.commands.addFromClipboard,
    keys: ['Mod+Shift+V'],
    menu: 'file',
    whileTyping: true,
    run: addFromClipboard,
  },
  {
    id: 'chooseFiles',
    label: t.commands.chooseFiles,
    keys: ['Mod+Shift+I'],
    menu: 'file',
    whileTyping: true,
    run: () => chooseAndAddFiles(),
  },
  { id: 'browsing', label: t.commands.browsing, menu: 'file', run: () => openDialog('browsing') },
  { id: 'queue', label: t.commands.queue, menu: 'file', run: () => openDialog('queue') },
  {
    id: 'importReferences',
    label: t.commands.importReferences,
    menu: 'file',
    run: importReferences,
  },
  { id: 'addSample', label: t.commands.addSample, menu: 'file', run: addSample },
  {
    id: 'export',
    label: t.commands.export,
    keys: ['Mod+Shift+E'],
    menu: 'file',
    startsGroup: true,
    whileTyping: true,
    run: () => openDialog('export'),
  },
  { id: 'keptFiles', label: t.commands.keptFiles, menu: 'file', run: () => openDialog('kept') },
  { id: 'styles', label: t.commands.styles, menu: 'file', run: () => openDialog('styles') },
  {
    id: 'newCollection',
    label: t.commands.newCollection,
    menu: 'file',
    startsGroup: true,
    run: () => nameCollection({ kind: 'new' }),
  },
  {
    id: 'renameCollection',
    label: t.commands.renameCollection,
    menu: 'file',
    when: inCollection,
    run: async () => {
      const shown = await shownCollection();
      if (shown) nameCollection({ kind: 'rename', ...shown });
    },
  },
  {
    id: 'removeCollection',
    label: t.commands.removeCollection,
    menu: 'file',
    when: inCollection,
    run: async () => {
      const shown = await shownCollection();
      if (shown) await removeCollection(shown.id, shown.name);
    },
  },
  { id: 'backUp', label: t.commands.backUp, menu: 'file', startsGroup: true, run: actions.backUpNow },
  { id: 'backups', label: t.commands.backups, menu: 'file', run: () => openDialog('backups') },
  { id: 'verify', label: t.commands.verify, menu: 'file', run: actions.verifyAll },
  {
    id: 'settings',
    label: t.commands.settings,
    keys: ['Mod+,'],
    menu: 'file',
    startsGroup: true,
    whileTyping: true,
    run: () => openDialog('settings'),
  },
];
