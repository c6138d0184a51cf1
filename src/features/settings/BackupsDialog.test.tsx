import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { type Answers, renderInWindow } from '../../../tests/support/render-in-window.tsx';
import { BackupsDialog } from './BackupsDialog.tsx';

const DAY = Date.UTC(2026, 10, 24, 12);
const backups = [{ name: 'b2', createdAt: DAY, reason: 'daily', items: 1_200 }, { name: 'b1' }];

function show(answers: Answers) {
  const onClose = vi.fn();
  return { onClose, ...renderInWindow(<BackupsDialog onClose={onClose} />, answers) };
}

describe('BackupsDialog', () => {
  it('says that there is no backup yet', async () => {
    show({ 'backup.list': () => ({ backups: [] }) });
    expect(await screen.findByText('There is no backup yet.')).toBeTruthy();
  });

  it('says why they cannot be listed', async () => {
    show({ 'backup.list': () => Promise.reject(new PressmarkError('storage', 'The disk refused.')) });
    expect((await screen.findByRole('alert')).textContent).toContain('The disk refused.');
  });

  it('lists them, and offers to go back only to those that can be read', async () => {
    show({ 'backup.list': () => ({ backups }) });
    const list = await screen.findByRole('list', { name: 'Backups, the newest first' });
    const rows = await within(list).findAllByRole('listitem');
    expect(rows.map((row) => within(row).queryAllByRole('button').length)).toEqual([1, 0]);
    expect(rows[0]?.textContent).toContain('1,200 items');
    expect(rows[1]?.textContent).toContain('b1 (cannot be read)');
  });

  it('asks before it goes back, and goes back', async () => {
    const restored = vi.fn();
    const { person, asked } = show({
      'backup.list': () => ({ backups }),
      'backup.restore': (request) => {
        restored(request);
        return {};
      },
    });
    await person.click(await screen.findByRole('button', { name: /^Go back to this one/u }));
    expect(screen.getByRole('heading', { name: 'Go back to this backup?' })).toBeTruthy();
    expect(asked).not.toContain('backup.restore');
    await person.click(screen.getByRole('button', { name: 'Go back' }));
    await waitFor(() => expect(restored).toHaveBeenCalledWith({ name: 'b2' }));
  });

  it('is closed by Escape', async () => {
    const { person, onClose } = show({ 'backup.list': () => ({ backups: [] }) });
    await screen.findByRole('dialog', { name: 'Backups' });
    await person.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });
});
