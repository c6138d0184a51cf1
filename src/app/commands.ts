import { preferences } from '../lib/preferences.ts';
import { NEWEST_FIRST, openDialog, showPlace, viewState } from '../lib/view-state.ts';
import { t } from '../messages/en.ts';
import * as actions from './actions.ts';
import { citationCommands } from './citation-commands.ts';
import type { Command } from './command.ts';
import { fileCommands } from './file-commands.ts';
import { focusList, focusSearch, movePane } from './focus.ts';
import { itemCommands } from './item-commands.ts';
import { snapshotCommands } from './snapshot-commands.ts';

const hasQuery = () => viewState.get().request.query.trim() !== '';

/** The one table that feeds the app menu, the palette, the shortcuts, the tooltips and the help sheet. */
export const commands: readonly Command[] = [
  ...fileCommands,
  ...snapshotCommands,

  { id: 'undo', label: t.commands.undo, keys: ['Mod+Z'], menu: 'edit', run: actions.undo },
  { id: 'redo', label: t.commands.redo, keys: ['Mod+Shift+Z', 'Mod+Y'], menu: 'edit', run: actions.redo },
  {
    id: 'search',
    label: t.commands.search,
    keys: ['Mod+F', '/'],
    menu: 'edit',
    startsGroup: true,
    whileTyping: true,
    run: focusSearch,
  },
  {
    id: 'saveSearch',
    label: t.commands.saveSearch,
    keys: ['Mod+S'],
    menu: 'edit',
    whileTyping: true,
    when: hasQuery,
    run: actions.saveSearch,
  },
  {
    id: 'removeSearch',
    label: t.commands.removeSearch,
    menu: 'edit',
    when: hasQuery,
    run: actions.removeSearch,
  },
  {
    id: 'palette',
    label: t.commands.palette,
    keys: ['Mod+K'],
    menu: 'edit',
    whileTyping: true,
    run: () => openDialog('palette'),
  },

  ...itemCommands,

  {
    id: 'read',
    label: t.commands.read,
    keys: ['Mod+1'],
    menu: 'view',
    whileTyping: true,
    run: () => viewState.set({ readerTab: 'read' }),
  },
  {
    id: 'snapshot',
    label: t.commands.snapshot,
    keys: ['Mod+2'],
    menu: 'view',
    whileTyping: true,
    run: () => viewState.set({ readerTab: 'snapshot' }),
  },
  {
    id: 'info',
    label: t.commands.info,
    keys: ['Mod+3'],
    menu: 'view',
    whileTyping: true,
    run: () => viewState.set({ readerTab: 'info', inspectorTab: 'info' }),
  },
  {
    id: 'cite',
    label: t.commands.cite,
    keys: ['Mod+4'],
    menu: 'view',
    whileTyping: true,
    run: () => viewState.set({ readerTab: 'cite', inspectorTab: 'cite' }),
  },
  {
    id: 'showAll',
    label: t.list.showAll,
    run: () => showPlace({}, { query: '', sort: NEWEST_FIRST }),
  },
  {
    id: 'sidebar',
    label: t.commands.sidebar,
    keys: ['Mod+B'],
    menu: 'view',
    startsGroup: true,
    whileTyping: true,
    run: () => preferences.set(({ sidebarShown }) => ({ sidebarShown: !sidebarShown })),
  },
  { id: 'theme', label: t.commands.theme, menu: 'view', run: actions.switchTheme },
  {
    id: 'nextPane',
    label: t.commands.nextPane,
    keys: ['F6'],
    menu: 'view',
    whileTyping: true,
    run: () => movePane(1),
  },
  {
    id: 'previousPane',
    label: t.commands.previousPane,
    keys: ['Shift+F6'],
    menu: 'view',
    whileTyping: true,
    run: () => movePane(-1),
  },
  { id: 'list', label: t.list.pane, run: focusList },

  {
    id: 'help',
    label: t.commands.help,
    keys: ['F1', '?'],
    menu: 'help',
    whileTyping: true,
    run: () => openDialog('help'),
  },
  { id: 'about', label: t.commands.about, menu: 'help', run: () => openDialog('about') },
];

/** The table, and what a person's preferences add to it. */
export function allCommands(): readonly Command[] {
  return [...commands, ...citationCommands()];
}

/** Runs a command if it makes sense now. */
export function runCommand(id: string): void {
  const command = allCommands().find((each) => each.id === id);
  if (command && command.when?.() !== false) void command.run();
}
