import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Response } from '#contract/ipc.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { type Answers, never, renderInWindow } from '../../../tests/support/render-in-window.tsx';
import { CheckSummary } from './CheckSummary.tsx';

const entry = (at: number) => ({
  id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
  citekey: `key${at}`,
  title: at === 2 ? '' : `Work ${at}`,
  findings: [],
});
const checked = (found: number, listed: number): Response<'cite.check'> => ({
  checked: 12,
  found,
  entries: Array.from({ length: listed }, (_, at) => entry(at + 1)),
});

function show(answer: NonNullable<Answers['cite.check']>) {
  const onShowItem = vi.fn();
  const selection = { all: true as const };
  return {
    onShowItem,
    ...renderInWindow(<CheckSummary selection={selection} style="apa" onShowItem={onShowItem} />, {
      'cite.check': answer,
    }),
  };
}

describe('CheckSummary', () => {
  it.each<[state: string, answer: NonNullable<Answers['cite.check']>, role: string, text: RegExp]>([
    ['loading', never, 'status', /^Checking what the style asks for/u],
    ['empty', () => checked(0, 0), 'status', /12 entries/u],
    [
      'failed',
      () => Promise.reject(new PressmarkError('not-found', 'There is no style “apa”.')),
      'alert',
      /There is no style “apa”/u,
    ],
  ])('says that it is %s', async (_, answer, role, text) => {
    show(answer);
    const told = await screen.findByRole(role);
    await waitFor(() => expect(told.textContent).toMatch(text));
  });

  it('opens its list by the keyboard, and leads to the entry', async () => {
    const { person, onShowItem } = show(() => checked(3, 2));
    const head = await screen.findByRole('button', { expanded: false });
    await person.tab();
    expect(document.activeElement).toBe(head);
    await person.keyboard('{Enter}');
    const list = await screen.findByRole('list', { name: 'Entries to look at' });
    expect(
      within(list)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Work 1', 'key2']);
    await person.tab();
    await person.tab();
    await person.keyboard('{Enter}');
    expect(onShowItem).toHaveBeenCalledWith(entry(2).id);
    expect(screen.getByText('1 more are not listed.')).toBeTruthy();
  });
});
