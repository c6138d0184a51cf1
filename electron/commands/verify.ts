import type { ChainReport } from '#core/workflows/check-capture-chain.ts';
import { verifyLibrary } from '#core/workflows/verify-library.ts';
import { cli } from '#messages/cli.ts';
import { say } from '#messages/say.ts';
import type { Command } from './command.ts';
import { resolveItems } from './resolve-items.ts';

/** `verify [ID…]`: reads every file of the captures again, compares it with its digest, and checks the chain over all captures. */
export const verify: Command = {
  name: 'verify',
  ...cli.about.verify,
  options: {},
  async run({ positionals }, session) {
    const library = await session.reading();
    const ids =
      positionals.length > 0 ? (await resolveItems(library, positionals)).map(({ id }) => id) : undefined;
    const report = await verifyLibrary(library, { ids, signal: session.signal });
    const failures = [
      ...(report.altered.length > 0 ? [cli.upkeep.altered(report.altered)] : []),
      ...(report.missing.length > 0 ? [cli.upkeep.missing(report.missing)] : []),
      ...report.chain.problems.map(say),
    ];
    return {
      json: report,
      text: [
        cli.upkeep.verified(report.checked, report.intact, report.altered.length, report.missing.length),
        chainLine(report.chain),
        ...report.chain.notes.map((note) => say(note)),
      ].join('\n'),
      failures,
    };
  },
};

function chainLine({ entries, unrecorded, problems }: ChainReport): string {
  return cli.upkeep.chain({ entries, unrecorded, isWhole: problems.length === 0 });
}
