import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import type { Completion } from '#contract/search-channels.ts';
import { useStore } from '../../lib/create-store.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { changeRequest, viewState } from '../../lib/view-state.ts';
import { goToSearch } from './go-to-search.ts';
import { searchField } from './search-field.ts';

const NONE: readonly Completion[] = [];

/** The ways to go on where the caret stands in the search field, and what the keys do with them. */
export function useCompletions(onLeave: () => void) {
  const query = useStore(viewState, (state) => state.request.query);
  const isTyping = useStore(searchField, (state) => state.isTyping);
  const listId = useId();
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(-1);
  /** The query for which they were put away, or out of which one was taken. */
  const [doneWith, setDoneWith] = useState<string>();
  const [goTo, setGoTo] = useState<number>();
  const isAsked = isTyping && query.trim() !== '' && query !== doneWith;
  const { data } = useAsk(
    'search.complete',
    { query, caret: Math.min(caret, query.length) },
    { enabled: isAsked },
  );
  const options = isAsked ? (data?.options ?? NONE) : NONE;
  // biome-ignore lint/correctness/useExhaustiveDependencies: others are offered for another query
  useEffect(() => setActive(-1), [query]);
  useEffect(() => {
    if (goTo === undefined) return;
    goToSearch(goTo, goTo);
    setGoTo(undefined);
  }, [goTo]);

  const take = (option: Completion) => {
    if (!data) return;
    const next = `${query.slice(0, data.start)}${option.insert}${query.slice(data.end).trimStart()}`;
    changeRequest({ query: next });
    setGoTo(data.start + option.insert.length);
    if (option.value !== undefined) setDoneWith(next);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !act(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  /** @returns whether the key was for the ways to go on, or leads to the list */
  const act = ({ key, shiftKey }: KeyboardEvent): boolean => {
    const chosen = options[active];
    const isStep = key === 'ArrowDown' || (key === 'ArrowUp' && active >= 0);
    if (options.length > 0 && isStep) {
      setActive(Math.min(active + (key === 'ArrowDown' ? 1 : -1), options.length - 1));
    } else if (key === 'ArrowDown') onLeave();
    else if (chosen && (key === 'Enter' || (key === 'Tab' && !shiftKey))) take(chosen);
    else if (key === 'Escape' && options.length > 0) setDoneWith(query);
    else return false;
    return true;
  };
  return { query, options, active, listId, press, take, follow: setCaret };
}
