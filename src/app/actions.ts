import { nextChanges, redo, undo } from '../lib/undo.ts';
import { NEWEST_FIRST, openDialog, showPlace, showTab, viewState } from '../lib/view-state.ts';
import { say } from '../messages/say.ts';
import { t } from '../messages/t.ts';
import type { Action } from './action.ts';
import { citationActions } from './citation-actions.ts';
import { fileActions } from './file-actions.ts';
import { focusList, focusSearch, movePane } from './focus.ts';
import { itemActions } from './item-actions.ts';
import * as run from './run.ts';
import { snapshotActions } from './snapshot-actions.ts';
import { toggleSidebar } from './toggle-sidebar.ts';

const hasQuery = () => viewState.get().request.query.trim() !== '';

/** The one table that feeds the app menu, the palette, the shortcuts, the tooltips and the help sheet. */
export const actions: readonly Action[] = [
  ...fileActions,
  ...snapshotActions,

  {
    id: 'undo',
    get label() {
      const { undo: next } = nextChanges.get();
      return next ? t.history.undoWhat(say(next)) : t.actions.undo;
    },
    keys: ['Mod+Z'],
    menu: 'edit',
    run: undo,
  },
  {
    id: 'redo',
    get label() {
      const { redo: next } = nextChanges.get();
      return next ? t.history.redoWhat(say(next)) : t.actions.redo;
    },
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    menu: 'edit',
    run: redo,
  },
  {
    id: 'search',
    label: t.actions.search,
    keys: ['Mod+F', '/'],
    menu: 'edit',
    startsGroup: true,
    whileTyping: true,
    run: focusSearch,
  },
  {
    id: 'saveSearch',
    label: t.actions.saveSearch,
    keys: ['Mod+S'],
    menu: 'edit',
    whileTyping: true,
    when: hasQuery,
    run: run.saveSearch,
  },
  {
    id: 'removeSearch',
    label: t.actions.removeSearch,
    menu: 'edit',
    when: hasQuery,
    run: run.removeSearch,
  },
  {
    id: 'palette',
    label: t.actions.palette,
    keys: ['Mod+K'],
    menu: 'edit',
    whileTyping: true,
    run: () => openDialog('palette'),
  },

  ...itemActions,

  {
    id: 'read',
    label: t.actions.read,
    keys: ['Mod+1'],
    menu: 'view',
    whileTyping: true,
    run: () => showTab('read'),
  },
  {
    id: 'snapshot',
    label: t.actions.snapshot,
    keys: ['Mod+2'],
    menu: 'view',
    whileTyping: true,
    run: () => showTab('snapshot'),
  },
  {
    id: 'info',
    label: t.actions.info,
    keys: ['Mod+3'],
    menu: 'view',
    whileTyping: true,
    run: () => showTab('info'),
  },
  {
    id: 'cite',
    label: t.actions.cite,
    keys: ['Mod+4'],
    menu: 'view',
    whileTyping: true,
    run: () => showTab('cite'),
  },
  {
    id: 'showAll',
    label: t.list.showAll,
    run: () => showPlace({}, { query: '', sort: NEWEST_FIRST }),
  },
  {
    id: 'sidebar',
    label: t.actions.sidebar,
    keys: ['Mod+B'],
    menu: 'view',
    startsGroup: true,
    whileTyping: true,
    run: toggleSidebar,
  },
  { id: 'theme', label: t.actions.theme, menu: 'view', run: run.switchTheme },
  {
    id: 'nextPane',
    label: t.actions.nextPane,
    keys: ['F6'],
    menu: 'view',
    whileTyping: true,
    run: () => movePane(1),
  },
  {
    id: 'previousPane',
    label: t.actions.previousPane,
    keys: ['Shift+F6'],
    menu: 'view',
    whileTyping: true,
    run: () => movePane(-1),
  },
  { id: 'list', label: t.list.pane, run: focusList },

  {
    id: 'help',
    label: t.actions.help,
    keys: ['F1', '?'],
    menu: 'help',
    whileTyping: true,
    run: () => openDialog('help'),
  },
  {
    id: 'searchHelp',
    label: t.actions.searchHelp,
    keys: ['Mod+Shift+F'],
    menu: 'help',
    whileTyping: true,
    run: () => openDialog('searchHelp'),
  },
  { id: 'names', label: t.actions.names, menu: 'edit', run: () => openDialog('names') },
  { id: 'about', label: t.actions.about, menu: 'help', run: () => openDialog('about') },
];

/** The table, and what a person's preferences add to it. */
export function allActions(): readonly Action[] {
  return [...actions, ...citationActions()];
}

/** Runs an action if it makes sense now. */
export function runAction(id: string): void {
  const action = allActions().find((each) => each.id === id);
  if (action && action.when?.() !== false) void action.run();
}
