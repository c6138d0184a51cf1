import { useEffect } from 'react';
import { listen } from '../lib/ipc-client.ts';
import { isSingleKey, matchesKeys } from '../lib/keys.ts';
import { preferences } from '../lib/preferences.ts';
import { viewState } from '../lib/view-state.ts';
import { actions, runAction } from './actions.ts';

export const isMac = /mac/iu.test(navigator.userAgent);

/** Runs actions by their keys and from the app's menu. */
export function useShortcuts(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = actions.find(
        ({ keys = [], whileTyping = false, when }) =>
          keys.some((each) => matchesKeys(each, event, isMac) && mayAct(each, whileTyping, event.target)) &&
          when?.() !== false,
      );
      if (!action) return;
      event.preventDefault();
      runAction(action.id);
    };
    // On the way down: fields keep from their parents the keys they hear.
    window.addEventListener('keydown', press, true);
    const stop = listen('menu.action', ({ id }) => {
      if (viewState.get().dialog === undefined) runAction(id);
    });
    return () => {
      window.removeEventListener('keydown', press, true);
      stop();
    };
  }, []);
}

function mayAct(keys: string, whileTyping: boolean, target: EventTarget | null): boolean {
  const element = target instanceof HTMLElement ? target : undefined;
  if (viewState.get().dialog !== undefined) return false;
  if (isSingleKey(keys)) return preferences.get().singleKeys && element?.closest('[data-list]') != null;
  // Tags, and the parts of a search, are taken out by the same key.
  if (keys.endsWith('Delete') && element?.closest('[role="grid"]:not([data-list])') != null) return false;
  const isTyping = element?.closest('input, textarea, select') != null;
  return whileTyping || !isTyping;
}
