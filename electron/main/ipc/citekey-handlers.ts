import { citekeyPatternText, setCitekeyPattern } from '#core/workflows/citekey-setting.ts';
import type { Services } from '../services.ts';
import type { Handlers } from './handlers.ts';

type CitekeyChannel = Extract<keyof Handlers, `citekeys.${string}`>;

/** The pattern that new items get their citekeys by. */
export function citekeyHandlers({ arrangement, library }: Services): Pick<Handlers, CitekeyChannel> {
  return {
    'citekeys.pattern': async () => ({ pattern: await citekeyPatternText(arrangement) }),
    'citekeys.setPattern': async ({ pattern }) => ({
      pattern: await setCitekeyPattern(library, pattern),
    }),
  };
}
