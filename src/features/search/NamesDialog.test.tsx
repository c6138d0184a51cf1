import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { type Answers, renderInWindow } from '../../../tests/support/render-in-window.tsx';
import { NamesDialog } from './NamesDialog.tsx';

function show(answers: Answers) {
  const onClose = vi.fn();
  return { onClose, ...renderInWindow(<NamesDialog onClose={onClose} />, answers) };
}

describe('NamesDialog', () => {
  it('says that there are none yet', async () => {
    show({ 'names.list': () => ({ groups: [] }) });
    expect(await screen.findByText(/^You have not added any/u)).toBeTruthy();
  });

  it('says why they cannot be listed', async () => {
    show({ 'names.list': () => Promise.reject(new PressmarkError('storage', 'The disk refused.')) });
    expect((await screen.findByRole('alert')).textContent).toContain('The disk refused.');
  });

  it('adds what is typed with Enter, and shows it', async () => {
    const groups: string[][] = [];
    const { person } = show({
      'names.list': () => ({ groups }),
      'names.add': ({ names }) => {
        groups.push(names.split(', '));
        return { groups };
      },
    });
    await person.type(await screen.findByRole('textbox', { name: 'Names' }), 'Qamishli, قامشلو{Enter}');
    const list = await screen.findByRole('list', { name: 'Names that mean the same' });
    expect(within(list).getByRole('listitem').textContent).toContain('Qamishli · قامشلو');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Names' }).value).toBe('');
  });

  it('says what is wrong with them, and keeps what was typed', async () => {
    const { person } = show({
      'names.list': () => ({ groups: [] }),
      'names.add': () => Promise.reject(new PressmarkError('invalid-input', 'Write two names.')),
    });
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Names' });
    await person.type(field, 'Qamishli');
    await person.click(screen.getByRole('button', { name: 'Add' }));
    expect(await screen.findByText('Write two names.')).toBeTruthy();
    expect(field.value).toBe('Qamishli');
  });

  it('takes a group out', async () => {
    let groups = [['Qamishli', 'Qamişlo']];
    const { person } = show({
      'names.list': () => ({ groups }),
      'names.remove': () => {
        groups = [];
        return { groups };
      },
    });
    await person.click(await screen.findByRole('button', { name: 'Remove the group of Qamishli' }));
    expect(await screen.findByText(/^You have not added any/u)).toBeTruthy();
  });

  it('is closed by Escape', async () => {
    const { person, onClose } = show({ 'names.list': () => ({ groups: [] }) });
    await screen.findByRole('dialog', { name: 'Names that mean the same' });
    await person.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });
});
