import { cli } from '#messages/cli.ts';
import type { Command } from './command.ts';

/** `reindex`: makes the search index anew from the library. */
export const reindex: Command = {
  name: 'reindex',
  ...cli.about.reindex,
  options: {},
  async run(_, session) {
    const start = performance.now();
    const items = await session.reindex();
    const tookMs = Math.round(performance.now() - start);
    return { json: { items, tookMs }, text: cli.upkeep.indexed(items, (tookMs / 1000).toFixed(1)) };
  },
};
