import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ListRequest } from '#contract/ipc.ts';
import { renderInWindow } from '../../../tests/support/render-in-window.tsx';
import { viewState } from '../../lib/view-state.ts';
import { EmptyList } from './EmptyList.tsx';

const all: ListRequest = { ...viewState.get().request, view: 'all', query: '' };

function show(request: Partial<ListRequest>) {
  return renderInWindow(
    <EmptyList request={{ ...all, ...request }} waysIn={<button type="button">Add</button>} />,
  );
}

describe('EmptyList', () => {
  it.each<[what: string, why: string, request: Partial<ListRequest>, ways: readonly string[]]>([
    ['a library without items', 'Keep your first article', {}, ['Add']],
    ['a search without hits', 'Nothing matches “tides”', { query: 'tides' }, ['Clear the search']],
    [
      'a search without hits under a tag',
      'The search looked only in “ports”.',
      { query: 'tides', tag: 'ports' },
      ['Search all items', 'Clear the search'],
    ],
    ['a tag without items', 'Nothing is tagged “ports” any more.', { tag: 'ports' }, ['Show all items']],
    ['an empty trash', 'The trash is empty.', { view: 'trash' }, ['Show all items']],
  ])('has for %s a reason and a way on', (_, why, request, ways) => {
    show(request);
    expect(screen.getByText(why)).toBeTruthy();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(ways);
  });

  it('clears the search by the keyboard', async () => {
    viewState.set({ request: { ...all, query: 'tides' } });
    const { person } = show({ query: 'tides' });
    await person.tab();
    await person.keyboard(' ');
    expect(viewState.get().request.query).toBe('');
  });
});
