import { useEffect } from 'react';
import type { Request } from '#contract/ipc.ts';
import { useStore } from '../lib/create-store.ts';
import { ask } from '../lib/ipc-client.ts';
import { acceleratorOf, isSingleKey } from '../lib/keys.ts';
import { nextChanges } from '../lib/undo.ts';
import { t } from '../messages/t.ts';
import { actions } from './actions.ts';

type Entry = Request<'app.setMenu'>['menus'][number]['items'][number];

const ROLES: Readonly<Partial<Record<keyof typeof t.menus, readonly Entry[]>>> = {
  file: [{ separator: true }, { role: 'quit', label: t.actions.quit }],
  edit: [
    { separator: true },
    { role: 'cut', label: t.actions.cut },
    { role: 'copy', label: t.actions.copy },
    { role: 'paste', label: t.actions.paste },
    { role: 'selectAll', label: t.actions.selectAll },
  ],
  view: [
    { separator: true },
    { role: 'zoomIn', label: t.actions.zoomIn },
    { role: 'zoomOut', label: t.actions.zoomOut },
    { role: 'resetZoom', label: t.actions.zoomReset },
  ],
};

/** Makes the action table the app's menu. */
export function useAppMenu(): void {
  const { undo, redo } = useStore(nextChanges, (state) => state);
  // biome-ignore lint/correctness/useExhaustiveDependencies: names of entries say what they would undo.
  useEffect(() => {
    const names = ['file', 'edit', 'item', 'view', 'help'] as const;
    const menus = names.map((name) => ({
      label: t.menus[name],
      items: [...entriesOf(name), ...(ROLES[name] ?? [])],
    }));
    void ask('app.setMenu', { menus });
  }, [undo, redo]);
}

function entriesOf(menu: keyof typeof t.menus): Entry[] {
  return actions
    .filter((action) => action.menu === menu)
    .flatMap(({ id, label, keys = [], startsGroup, whileTyping = false }): Entry[] => {
      const shown = keys.find((each) => !isSingleKey(each));
      const entry = {
        id,
        label,
        registers: whileTyping,
        ...(shown === undefined ? {} : { keys: acceleratorOf(shown) }),
      };
      return startsGroup ? [{ separator: true }, entry] : [entry];
    });
}
