import { beforeAll, describe, expect, it, vi } from 'vitest';

/** The table reads what every window has; here there is none. */
beforeAll(() => {
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
});

describe('actions', () => {
  it('have names and keys of their own', async () => {
    const { actions } = await import('./actions.ts');
    const ids = actions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    // Of actions with the same keys, all but the last say when they make sense.
    const always = actions.filter(({ when }) => when === undefined).flatMap(({ keys = [] }) => keys);
    const sometimes = actions.filter(({ when }) => when !== undefined).flatMap(({ keys = [] }) => keys);
    expect(new Set(always).size).toBe(always.length);
    expect(new Set(sometimes).size).toBe(sometimes.length);
    for (const key of sometimes.filter((each) => always.includes(each))) {
      const sharing = actions.filter(({ keys = [] }) => keys.includes(key));
      expect(sharing.at(-1)?.when, key).toBeUndefined();
    }
    expect(actions.every(({ label }) => label.length > 0)).toBe(true);
  });
});
