import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
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

  const found = (...texts: string[]): Partial<ListRow> => {
    const passages = texts.map((text, at) => ({ text: [{ text, hit: true }], paragraph: at * 2 }));
    return { snippet: passages[0]?.text, passages };
  };

  it('opens the text at a place that is pressed, and does not choose the row', async () => {
    const [onPlace, onClick] = [vi.fn(), vi.fn()];
    const { person } = renderInWindow(
      // biome-ignore lint/a11y/noStaticElementInteractions: it stands for the row of the grid
      // biome-ignore lint/a11y/useKeyWithClickEvents: it stands for the row of the grid
      <div onClick={onClick}>
        <ItemRow row={{ ...row, ...found('standfirst', 'quays') }} hasCursor onPlace={onPlace} />
      </div>,
    );
    await person.tab();
    await person.tab();
    expect(document.activeElement?.textContent).toBe('quays');
    await person.keyboard('{Enter}');
    await person.click(screen.getByRole('button', { name: 'standfirst' }));
    expect(onPlace.mock.calls).toEqual([[2], [0]]);
    expect(onClick).not.toHaveBeenCalled();
  });

  it('is passed over by Tab where the cursor is not', async () => {
    const { person } = renderInWindow(<ItemRow row={{ ...row, ...found('quays'), copies: 2 }} />);
    await person.tab();
    expect(document.activeElement).toBe(document.body);
  });

  it('says how many copies there are, and opens them', async () => {
    const onCopies = vi.fn();
    const { person } = renderInWindow(
      <ItemRow row={{ ...row, ...found('quays'), copies: 2 }} isOpen onCopies={onCopies} />,
    );
    const button = screen.getByRole('button', { name: 'and 2 copies' });
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await person.click(button);
    expect(onCopies).toHaveBeenCalledOnce();
  });
});
