import type { ChainReport } from '#core/workflows/check-capture-chain.ts';
import { verifyLibrary } from '#core/workflows/verify-library.ts';
import { say } from '#messages/say.ts';
import type { Command } from './command.ts';
import { resolveItems } from './resolve-items.ts';

/** `verify [ID…]`: reads every file of the captures again, compares it with its digest, and checks the chain over all captures. */
export const verify: Command = {
  name: 'verify',
  form: '[ID…]',
  summary: 'check that no snapshot has changed since its capture',
  options: {},
  async run({ positionals }, session) {
    const library = await session.reading();
    const ids =
      positionals.length > 0 ? (await resolveItems(library, positionals)).map(({ id }) => id) : undefined;
    const report = await verifyLibrary(library, { ids, signal: session.signal });
    const failures = [
      ...(report.altered.length > 0 ? [`Altered since capture: ${report.altered.join(', ')}.`] : []),
      ...(report.missing.length > 0 ? [`Snapshot file missing: ${report.missing.join(', ')}.`] : []),
      ...report.chain.problems,
    ];
    return {
      json: report,
      text: [
        `${report.checked} checked, ${report.intact} intact, ${report.altered.length} altered, ${report.missing.length} missing`,
        chainLine(report.chain),
        ...report.chain.notes.map((note) => say(note)),
      ].join('\n'),
      failures,
    };
  },
};

function chainLine({ entries, unrecorded, problems }: ChainReport): string {
  const state = problems.length === 0 ? 'whole' : 'broken';
  const older = unrecorded === 0 ? '' : `; ${unrecorded} captures were made before there was a chain`;
  return `chain of captures: ${entries} entries, ${state}${older}`;
}
