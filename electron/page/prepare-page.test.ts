import { describe, expect, it } from 'vitest';
import { PREPARE_PAGE } from './prepare-page.ts';

describe('PREPARE_PAGE', () => {
  it('is a function that answers with a report even where there is no document', async () => {
    const prepare: unknown = new Function(`return (${PREPARE_PAGE})`)();
    expect(prepare).toBeTypeOf('function');
    const report: unknown = await (prepare as (options: object) => Promise<unknown>)({
      maxDataUrlBytes: 1,
      withinMs: 1,
    });
    expect(report).toEqual({ changed: {}, problems: [expect.stringMatching(/^opening: /)] });
  });

  it('refers to nothing that a bundler would have to bring along', () => {
    expect(PREPARE_PAGE).not.toMatch(/__vi_|__vite|\bimport[ (]|\brequire\(|_defineProperty|__name\(/);
  });
});
