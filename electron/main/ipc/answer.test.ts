import { describe, expect, it, vi } from 'vitest';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { said } from '#core/said/said.ts';
import { answer } from './answer.ts';
import type { Handlers } from './handlers.ts';

const context = { signal: new AbortController().signal, onProgress: () => undefined };

/** Handlers of which only some are there; a test calls no others. */
function only(some: Partial<Handlers>): Handlers {
  return some as Handlers;
}

describe('answer', () => {
  it.each<[string, unknown]>([
    ['item.get', { id: '../../etc/passwd' }],
    ['item.get', undefined],
    ['source.add', { source: { kind: 'path', path: '/etc/passwd' }, tags: [] }],
    ['no.such', {}],
    ['constructor', {}],
  ])('does not run a handler on %s with %j', async (channel, request) => {
    const handler = vi.fn();
    const reply = await answer(
      only({ 'item.get': handler, 'source.add': handler }),
      channel,
      request,
      context,
    );
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(handler).not.toHaveBeenCalled();
  });

  it('sends what the person should read and keeps the cause at home', async () => {
    const told = said('general.as-told', { text: 'example.org did not answer.' });
    const failing = async () => {
      throw new PressmarkError('unreachable', told, {
        cause: new Error('ECONNRESET 10.0.0.7'),
      });
    };
    const reply = await answer(only({ 'library.facets': failing }), 'library.facets', {}, context);
    expect(reply).toEqual({
      ok: false,
      error: { code: 'unreachable', said: told },
    });
  });
});
