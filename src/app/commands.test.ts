import { beforeAll, describe, expect, it, vi } from 'vitest';

/** The table reads what every window has; here there is none. */
beforeAll(() => {
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
});

describe('commands', () => {
  it('have names and keys of their own', async () => {
    const { commands } = await import('./commands.ts');
    const ids = commands.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    // Of commands with the same keys, all but the last say when they make sense.
    const always = commands.filter(({ when }) => when === undefined).flatMap(({ keys = [] }) => keys);
    const sometimes = commands.filter(({ when }) => when !== undefined).flatMap(({ keys = [] }) => keys);
    expect(new Set(always).size).toBe(always.length);
    expect(new Set(sometimes).size).toBe(sometimes.length);
    for (const key of sometimes.filter((each) => always.includes(each))) {
      const sharing = commands.filter(({ keys = [] }) => keys.includes(key));
      expect(sharing.at(-1)?.when, key).toBeUndefined();
    }
    expect(commands.every(({ label }) => label.length > 0)).toBe(true);
  });
});
