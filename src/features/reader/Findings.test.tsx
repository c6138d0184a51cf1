import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Finding } from '#contract/citing.ts';
import { said } from '#core/said/said.ts';
import { renderInWindow } from '../../../tests/support/render-in-window.tsx';
import { Findings } from './Findings.tsx';

const id = '00000000-0000-4000-8000-000000000001';
const capitals: Finding = {
  variable: 'title',
  severity: 'doubtful',
  message: said('check.title-capitals', {}),
  mend: { label: said('check.mend-sentence-case', {}), changes: { title: 'Crews wait' } },
};
const which: Finding = {
  variable: 'type',
  severity: 'doubtful',
  message: said('check.apa-which-outlet', { outlet: 'Port Desk' }),
  asksOutlet: 'Port Desk',
};

function show(finding: Finding) {
  const state = { isMended: false };
  const mended = () => {
    state.isMended = true;
  };
  const edit = vi.fn();
  const setOutlet = vi.fn();
  const onGoToField = vi.fn();
  const shown = renderInWindow(<Findings id={id} style="apa" onGoToField={onGoToField} />, {
    'cite.check': () => {
      const entries = state.isMended ? [] : [{ id, citekey: 'k', title: 'T', findings: [finding] }];
      return { checked: 1, found: entries.length, entries };
    },
    'item.edit': (request: unknown) => {
      edit(request);
      mended();
      return {} as never;
    },
    'outlets.set': (request: unknown) => {
      setOutlet(request);
      mended();
      return {};
    },
  });
  return { ...shown, edit, setOutlet, onGoToField };
}

describe('Findings', () => {
  it('mends by one key, and checks again', async () => {
    const { person, edit } = show(capitals);
    const button = await screen.findByRole('button', { name: 'Write it in sentence case' });
    await person.tab();
    expect(document.activeElement).toBe(button);
    await person.keyboard('{Enter}');
    expect(edit).toHaveBeenCalledWith({ id, changes: { title: 'Crews wait' } });
    await waitFor(() => expect(screen.queryByRole('listitem')).toBeNull());
  });

  it('asks whether an outlet is a newspaper, and keeps the answer', async () => {
    const { person, setOutlet } = show(which);
    await screen.findByRole('button', { name: 'A newspaper' });
    await person.tab();
    await person.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'A news site' }));
    await person.keyboard('{Enter}');
    expect(setOutlet).toHaveBeenCalledWith({ outlet: 'Port Desk', kind: 'news-site' });
    await waitFor(() => expect(screen.queryByRole('listitem')).toBeNull());
  });

  it('leads to the field where nothing mends it', async () => {
    const { mend: _, ...plain } = capitals;
    const { person, onGoToField } = show(plain);
    await screen.findByRole('listitem');
    expect(screen.getAllByRole('button')).toHaveLength(1);
    await person.tab();
    await person.keyboard('{Enter}');
    expect(onGoToField).toHaveBeenCalledWith('title');
  });
});
