import { screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { renderInWindow } from '../../tests/support/render-in-window.tsx';
import { Button } from './Button.tsx';
import { Checkbox } from './Checkbox.tsx';
import { Dialog } from './Dialog.tsx';
import { Message } from './Message.tsx';
import { ProgressBar } from './ProgressBar.tsx';
import { Select } from './Select.tsx';
import { Tabs } from './Tabs.tsx';
import { TagEditor } from './TagEditor.tsx';

const editor = (tags: readonly string[], isDisabled = false) => (
  <TagEditor
    label="Tags"
    addLabel="Add a tag"
    removeLabel={(tag) => `Remove ${tag}`}
    tags={tags}
    suggestions={[]}
    onAdd={heard}
    onRemove={heard}
    isDisabled={isDisabled}
  />
);
const heard = vi.fn();

describe('what a part shows of its state', () => {
  it.each<
    [
      part: string,
      state: string,
      element: ReactElement,
      role: string,
      facts: Readonly<Record<string, string | null>>,
    ]
  >([
    ['Button', 'ready', <Button key="x">Save</Button>, 'button', { disabled: null }],
    [
      'Button',
      'not to be pressed',
      <Button key="x" isDisabled>
        Save
      </Button>,
      'button',
      { disabled: '' },
    ],
    [
      'ProgressBar',
      'known',
      <ProgressBar key="x" label="Reading" fraction={0.25} />,
      'progressbar',
      { 'aria-valuenow': '25', 'aria-label': 'Reading' },
    ],
    [
      'ProgressBar',
      'not known',
      <ProgressBar key="x" label="Reading" fraction={undefined} />,
      'progressbar',
      { 'aria-valuenow': null },
    ],
    ['TagEditor', 'empty', editor([]), 'combobox', { disabled: null }],
    ['TagEditor', 'not to be changed', editor(['ports'], true), 'combobox', { disabled: '' }],
  ])('%s, %s', (_, __, element, role, facts) => {
    renderInWindow(element);
    const shown = screen.getByRole(role);
    const found = Object.fromEntries(Object.keys(facts).map((name) => [name, shown.getAttribute(name)]));
    expect(found).toEqual(facts);
  });

  it('a message has its title, its text and its ways on', () => {
    renderInWindow(
      <Message title="Nothing here" actions={<Button>Show all</Button>}>
        <p>Because of the search.</p>
      </Message>,
    );
    expect(screen.getByText('Nothing here')).toBeTruthy();
    expect(screen.getByText('Because of the search.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Show all' })).toBeTruthy();
  });
});

describe('the keyboard', () => {
  it('presses a button by Enter and by the space bar', async () => {
    const onPress = vi.fn();
    const { person } = renderInWindow(<Button onPress={onPress}>Save</Button>);
    await person.tab();
    await person.keyboard('{Enter} ');
    expect(onPress).toHaveBeenCalledTimes(2);
  });

  it('ticks a box', async () => {
    const onChange = vi.fn();
    const { person } = renderInWindow(
      <Checkbox label="With abstracts" isSelected={false} onChange={onChange} />,
    );
    await person.tab();
    await person.keyboard(' ');
    expect(onChange).toHaveBeenCalledWith(true);
  });

  it('goes through tabs by arrows, and shows the panel of the one', async () => {
    const onSelect = vi.fn();
    const tab = (id: 'a' | 'b') => ({ id, label: id, content: () => <p>panel {id}</p> });
    const { person } = renderInWindow(
      <Tabs label="Views" selected="a" onSelect={onSelect} tabs={[tab('a'), tab('b')]} />,
    );
    expect(screen.getByText('panel a')).toBeTruthy();
    expect(screen.queryByText('panel b')).toBeNull();
    await person.tab();
    await person.keyboard('{ArrowRight}');
    expect(onSelect).toHaveBeenCalledWith('b');
  });

  it('goes to the next of a list by an arrow', async () => {
    const onChange = vi.fn();
    const options = [
      { value: 'apa', label: 'APA' },
      { value: 'mla', label: 'MLA' },
    ];
    const { person } = renderInWindow(
      <Select label="Style" value="apa" options={options} onChange={onChange} />,
    );
    await person.tab();
    await person.keyboard('{ArrowRight}');
    expect(onChange).toHaveBeenCalledWith('mla');
  });

  it('adds what was typed for a tag, without the spaces around it', async () => {
    heard.mockClear();
    const { person } = renderInWindow(editor(['ports']));
    await person.click(screen.getByRole('combobox', { name: 'Add a tag' }));
    await person.keyboard('  tides {Enter}');
    expect(heard.mock.calls).toEqual([['tides']]);
  });

  it('closes a dialog by Escape and by its button', async () => {
    const onClose = vi.fn();
    const { person } = renderInWindow(
      <Dialog title="Import" closeLabel="Close" onClose={onClose}>
        <p>Which file?</p>
      </Dialog>,
    );
    expect(screen.getByRole('dialog', { name: 'Import' })).toBeTruthy();
    await person.keyboard('{Escape}');
    await person.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledTimes(2);
  });
});
