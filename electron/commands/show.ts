import { cli } from '#messages/cli.ts';
import type { Command } from './command.ts';
import { lineOf, wholeItem } from './describe-item.ts';
import { onlyItem } from './only-item.ts';
import { resolveItem } from './resolve-items.ts';

/** `show ID`: everything known of one item. */
export const show: Command = {
  name: 'show',
  ...cli.about.show,
  options: {},
  async run(args, session) {
    const item = await resolveItem(await session.reading(), onlyItem(args));
    const whole = wholeItem(item);
    return { json: whole, text: `${lineOf(item)}\n${JSON.stringify(whole, null, 2)}` };
  },
};
