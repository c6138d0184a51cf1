import { beforeAll, describe, expect, it, vi } from 'vitest';

/** The table reads what every window has; here there is none. */
beforeAll(() => {
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
});

describe('commands', () => {
  it('have names and keys of their own', async () => {
    const { commands } = await import('./commands.ts');
    const ids = commands.map(({ id }) => id);
    const keys = commands.flatMap((command) => command.keys ?? []).map((key) => key.toLowerCase());
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(keys).size).toBe(keys.length);
    expect(commands.every(({ label }) => label.length > 0)).toBe(true);
  });
});
