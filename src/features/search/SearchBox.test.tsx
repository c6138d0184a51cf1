import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Completion } from '#contract/search-channels.ts';
import { renderInWindow } from '../../../tests/support/render-in-window.tsx';
import { NEWEST_FIRST, viewState } from '../../lib/view-state.ts';
import { SearchBox } from './SearchBox.tsx';

const TAGS: readonly Completion[] = [
  { insert: 'tag:"civil war" ', operator: 'tag', value: 'civil war', count: 3 },
  { insert: 'tag:civics ', operator: 'tag', value: 'civics', count: 1 },
];

function show() {
  const onLeave = vi.fn();
  const onHelp = vi.fn();
  const shown = renderInWindow(<SearchBox keys="Ctrl F" onLeave={onLeave} onHelp={onHelp} />, {
    'search.complete': ({ query }) => {
      if (query === 'ta') return { start: 0, end: 2, options: [{ insert: 'tag:', operator: 'tag' }] };
      const start = query.indexOf('tag:');
      return start < 0 || query.endsWith(' ')
        ? { start: 0, end: 0, options: [] }
        : { start, end: query.length, options: [...TAGS] };
    },
  });
  return { ...shown, onLeave, onHelp, field: screen.getByRole<HTMLInputElement>('searchbox') };
}

const query = () => viewState.get().request.query;

beforeEach(() => viewState.set({ request: { view: 'all', query: '', sort: NEWEST_FIRST } }));

describe('SearchBox', () => {
  it('completes an operator and its value by the keyboard', async () => {
    const { person, field, onLeave } = show();
    await person.type(field, 'ta');
    await screen.findByRole('option', { name: /^tag:/u });
    await person.keyboard('{ArrowDown}{Enter}');
    expect(query()).toBe('tag:');
    await screen.findByRole('option', { name: 'civil war 3' });
    await person.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('civil war3');
    await person.keyboard('{Tab}');
    expect(query()).toBe('tag:"civil war" ');
    expect(document.activeElement).toBe(field);
    expect(field.selectionStart).toBe(16);
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(onLeave).not.toHaveBeenCalled();
  });

  it('completes by the pointer', async () => {
    const { person, field } = show();
    await person.type(field, 'x tag:ci');
    await person.click(await screen.findByRole('option', { name: 'civics 1' }));
    expect(query()).toBe('x tag:civics ');
  });

  it('puts away with Escape what is on top, once', async () => {
    const { person, field } = show();
    await person.type(field, 'tag:ci');
    await screen.findByRole('listbox');
    await person.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(query()).toBe('tag:ci');
    await person.keyboard('{Escape}');
    expect(query()).toBe('');
  });

  it('goes to the list with Enter, and with the arrow where nothing is offered', async () => {
    const { person, field, onLeave } = show();
    await person.type(field, 'tag:ci');
    await screen.findByRole('listbox');
    await person.keyboard('{Enter}');
    expect(onLeave).toHaveBeenCalledTimes(1);
    await person.clear(field);
    await person.type(field, 'ports{ArrowDown}');
    expect(onLeave).toHaveBeenCalledTimes(2);
  });

  it('has a way to the help beside it', async () => {
    const { person, onHelp } = show();
    await person.click(screen.getByRole('button', { name: 'How to search' }));
    await waitFor(() => expect(onHelp).toHaveBeenCalled());
  });
});
