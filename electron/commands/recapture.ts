import type { AddedSource } from '#core/workflows/add-source.ts';
import { recapture as recaptureItem } from '#core/workflows/recapture.ts';
import { cli } from '#messages/cli.ts';
import { sayError } from '#messages/say.ts';
import { lineFor, summaryOf } from './add.ts';
import { type Command, UsageError } from './command.ts';
import { resolveItems } from './resolve-items.ts';

/** `recapture ID…`: captures pages again that items were captured from, and says whether they have changed. */
export const recapture: Command = {
  name: 'recapture',
  ...cli.about.recapture,
  options: { 'allow-private': { type: 'boolean' } },
  async run(args, session) {
    if (args.positionals.length === 0) throw new UsageError(cli.line.nameToRecapture);
    const library = await session.changing();
    const items = await resolveItems(library, args.positionals);
    const again: AddedSource[] = [];
    const failures: string[] = [];
    for (const item of items) {
      try {
        const allowPrivate = args.has('allow-private');
        again.push(await recaptureItem(library, item, { allowPrivate, signal: session.signal }));
      } catch (error) {
        session.signal.throwIfAborted();
        failures.push(sayError(error));
      }
    }
    return { json: again.map(summaryOf), text: again.map(lineFor).join('\n'), failures };
  },
};
