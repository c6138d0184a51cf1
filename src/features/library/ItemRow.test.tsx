import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ListRow } from '#contract/ipc.ts';
import { renderInWindow } from '../../../tests/support/render-in-window.tsx';
import { ItemRow } from './ItemRow.tsx';

const row: ListRow = {
  ...{ id: '00000000-0000-4000-8000-000000000001', citekey: 'quay', type: 'webpage', title: 'Quays close' },
  ...{ byline: '', source: 'Courier', addedAt: 1, tags: [], seal: 'none', issued: '2019' },
};

describe('ItemRow', () => {
  it('strikes through what a closest match has not got', () => {
    const { container } = renderInWindow(<ItemRow row={{ ...row, missing: ['storm', 'عاصفة'] }} />);
    expect([...container.querySelectorAll('del')].map(({ textContent }) => textContent)).toEqual([
      'storm',
      'عاصفة',
    ]);
    expect(screen.getByText('Not in it:')).toBeTruthy();
  });

  it('says that a row is a copy of the one before it', () => {
    renderInWindow(<ItemRow row={{ ...row, copyOf: row.id }} />);
    expect(screen.getByText('a copy · 2019')).toBeTruthy();
  });
});
