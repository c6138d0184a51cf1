import { CITE_STYLES } from '#contract/ipc.ts';
import { addFromClipboard, addSample, chooseAndAddFiles } from '../features/capture/add-sources.ts';
import { importReferences } from '../features/capture/import-references.ts';
import { preferences } from '../lib/preferences.ts';
import { changeRequest, NEWEST_FIRST, openDialog, viewState } from '../lib/view-state.ts';
import { t } from '../messages/en.ts';
import * as actions from './actions.ts';
import { focusField, focusList, focusSearch, movePane } from './focus.ts';

/** What the window is able to do, under one name and one set of keys. */
export type Command = {
  readonly id: string;
  readonly label: string;
  /** The first one is shown. Single letters act only while the list has the focus. */
  readonly keys?: readonly string[];
  readonly menu?: keyof typeof t.menus;
  /** Leaves a line above it in its menu. */
  readonly startsGroup?: boolean;
  /** Acts also while somebody types in a field. */
  readonly whileTyping?: boolean;
  /** False while it makes no sense. */
  readonly when?: () => boolean;
  run(): void | Promise<void>;
};

const hasItem = () => actions.targetIds().length > 0;
const hasQuery = () => viewState.get().request.query.trim() !== '';
const one = () => viewState.get().openId !== undefined;

/** The one table that feeds the app menu, the palette, the shortcuts, the tooltips and the help sheet. */
export const commands: readonly Command[] = [
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
  {
    id: 'importReferences',
    label: t.commands.importReferences,
    menu: 'file',
    run: () => importReferences(() => void actions.undo()),
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

  {
    id: 'copyCitation',
    label: t.commands.copyCitation,
    keys: ['Mod+Shift+C'],
    menu: 'item',
    whileTyping: true,
    when: hasItem,
    run: () => actions.copyCitation(),
  },
  ...CITE_STYLES.map(
    (style): Command => ({
      id: `copyCitation.${style}`,
      label: `${t.commands.copyCitation} (${t.cite.styles[style]})`,
      when: hasItem,
      run: () => actions.copyCitation(style),
    }),
  ),
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
    id: 'addTag',
    label: t.commands.addTag,
    keys: ['t'],
    menu: 'item',
    when: one,
    run: () => focusField('info', 'tags'),
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
    run: () => changeRequest({ view: 'all', tag: undefined, query: '', sort: NEWEST_FIRST }),
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

/** Runs a command if it makes sense now. */
export function runCommand(id: string): void {
  const command = commands.find((each) => each.id === id);
  if (command && command.when?.() !== false) void command.run();
}
