import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderInWindow } from '../../../tests/support/render-in-window.tsx';
import { viewState } from '../../lib/view-state.ts';
import { SavedSearches } from './SavedSearches.tsx';

const [one, two] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];

function show(current: string) {
  const seen: string[] = [];
  const shown = renderInWindow(<SavedSearches current={current} />, {
    'searches.list': () => ({
      searches: [
        { id: one, name: 'ports', query: 'ports', seenAt: 1 },
        { id: two, name: 'camps', query: 'camps' },
      ],
    }),
    'searches.news': () => ({
      news: [
        { id: one, count: seen.includes(one) ? 0 : 3 },
        { id: two, count: 0 },
      ],
    }),
    'searches.seen': ({ id }) => {
      seen.push(id);
      return {};
    },
  });
  return { ...shown, seen };
}

describe('SavedSearches', () => {
  it('says how much is new since a search was opened', async () => {
    const { person, seen } = show('');
    await person.click(await screen.findByRole('button', { name: 'ports 3 new' }));
    expect(viewState.get().request.query).toBe('ports');
    expect(screen.getByRole('button', { name: 'camps' })).toBeTruthy();
    expect(seen).toEqual([]);
  });

  it('counts as seen what a search finds while it is open', async () => {
    const { seen } = show('ports ');
    expect(await screen.findByRole('button', { name: 'ports' })).toBeTruthy();
    await waitFor(() => expect(seen).toEqual([one]));
  });
});
