import { CITEKEY_FILTERS, CITEKEY_PARTS } from '#core/citekey/citekey-parts.ts';
import { citekeyPatternText, setCitekeyPattern } from '#core/workflows/citekey-setting.ts';
import { cli } from '#messages/cli.ts';
import { say } from '#messages/say.ts';
import type { Command } from './command.ts';

/** `citekeys`: the pattern that new items get their citekeys by. */
export const citekeys: Command = {
  name: 'citekeys',
  ...cli.about.citekeys,
  options: { pattern: { type: 'string' } },
  async run(args, session) {
    const typed = args.text('pattern');
    const pattern =
      typed === undefined
        ? await citekeyPatternText((await session.reading()).arrangement)
        : await setCitekeyPattern((await session.changing()).library, typed);
    const parts = [...CITEKEY_PARTS].map(([name, { help }]) => `  ${name}\t${say(help)}`);
    const filters = [...CITEKEY_FILTERS.keys()].map((name) => `.${name}`).join(' ');
    return {
      json: { pattern },
      text: [pattern, '', ...parts, `  ${cli.library.citekeyFilters(filters)}`].join('\n'),
    };
  },
};
