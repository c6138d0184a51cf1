import { cli } from '#messages/cli.ts';
import { say } from '#messages/say.ts';
import type { Command } from './command.ts';

const MOST_NAMED = 10;

/** `doctor`: checks every file of the library, and repairs what can be repaired. */
export const doctor: Command = {
  name: 'doctor',
  ...cli.about.doctor,
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
      ...notes.map(({ told }) => cli.upkeep.note(say(told))),
      cli.upkeep.problems(items, problems.length),
      ...(seals ? [cli.upkeep.snapshots(seals.checked, seals.intact)] : []),
    ];
    const failures = problems.map(({ told }) => say(told));
    if (problems.some(({ isRepairable }) => isRepairable)) failures.push(cli.upkeep.howToRepair);
    if (seals && seals.altered.length > 0) failures.push(cli.upkeep.altered(...some(seals.altered)));
    if (seals && seals.missing.length > 0) failures.push(cli.upkeep.missing(...some(seals.missing)));
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

/** The first few, and how many more there are; all are in the JSON. */
function some(ids: readonly string[]): [named: readonly string[], more: number] {
  return [ids.slice(0, MOST_NAMED), Math.max(0, ids.length - MOST_NAMED)];
}
