import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { readQuery } from '#core/search/parse-query.ts';
import { renderInWindow } from '../../../tests/support/render-in-window.tsx';
import { viewState } from '../../lib/view-state.ts';
import { t } from '../../messages/t.ts';
import { SearchHelpDialog } from './SearchHelpDialog.tsx';

describe('SearchHelpDialog', () => {
  it('searches for an example that is pressed', async () => {
    const onClose = vi.fn();
    const { person } = renderInWindow(<SearchHelpDialog onClose={onClose} onNames={vi.fn()} />);
    await person.click(screen.getByRole('button', { name: 'date:2019-03..2019-05' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(viewState.get().request.query).toBe('date:2019-03..2019-05');
  });

  it.each(t.search.helpGroups.flatMap(({ examples }) => examples.map(([query]) => query)))(
    'gives an example that is understood: %s',
    (query) => {
      expect(readQuery(query).notes).toEqual([]);
    },
  );
});
