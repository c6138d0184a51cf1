import { describe, expect, it } from 'vitest';
import { shortcutOf } from './shortcut-of.ts';

const none = { control: false, meta: false, shift: false, alt: false };

describe('shortcutOf', () => {
  it.each([
    [{ ...none, key: 'F6', shift: true }, 'Shift+F6'],
    [{ ...none, key: 'f', control: true }, 'Mod+F'],
    [{ ...none, key: 'C', control: true, shift: true }, 'Mod+Shift+C'],
    [{ ...none, key: '+', control: true, shift: true }, 'Mod+Plus'],
    [{ ...none, key: '?', shift: true }, '?'],
    [{ ...none, key: 'k', meta: true }, 'Other+K'],
  ])('writes %j as the table of commands does', (input, expected) => {
    expect(shortcutOf(input, false)).toBe(expected);
  });

  it('takes the command key for Mod on a Mac', () => {
    expect(shortcutOf({ ...none, key: 'k', meta: true }, true)).toBe('Mod+K');
  });
});
