import { say } from '#messages/say.ts';
import type { Command } from './command.ts';

const MOST_NAMED = 10;

/** `doctor`: checks every file of the library, and repairs what can be repaired. */
export const doctor: Command = {
  name: 'doctor',
  form: '[--repair]',
  summary: 'check every file of the library, and repair what can be repaired',
  options: { repair: { type: 'boolean' } },
  async run(args, session) {
    const upkeep = session.upkeep();
    const repaired = args.has('repair') ? await upkeep.repair() : [];
    const { findings, items } = await upkeep.check({ signal: session.signal });
    const problems = findings.filter(({ severity }) => severity === 'problem');
    const notes = findings.filter(({ severity }) => severity === 'note');
    const seals = problems.length === 0 ? await session.checkSeals() : undefined;
    const lines = [
      ...repaired.map((told) => say(told)),
      ...notes.map(({ told }) => `Note: ${say(told)}`),
      `${items} items, ${problems.length} problems in the library’s files.`,
      ...(seals ? [`${seals.checked} snapshots, ${seals.intact} intact.`] : []),
    ];
    const failures = problems.map(({ told }) => told);
    if (problems.some(({ isRepairable }) => isRepairable))
      failures.push('Repair with: pressmark doctor --repair');
    if (seals && seals.altered.length > 0) failures.push(`Altered since capture: ${some(seals.altered)}.`);
    if (seals && seals.missing.length > 0) failures.push(`Snapshot file missing: ${some(seals.missing)}.`);
    return {
      json: {
        repaired,
        findings: findings.map(({ told, ...finding }) => ({ ...finding, sentence: told })),
        items,
        snapshots: seals ?? null,
      },
      text: lines.join('\n'),
      failures,
    };
  },
};

/** The first few; all are in the JSON. */
function some(ids: readonly string[]): string {
  const rest = ids.length - MOST_NAMED;
  return `${ids.slice(0, MOST_NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
