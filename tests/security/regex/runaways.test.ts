import { beforeAll, describe, expect, it } from 'vitest';
import { expressionsFacingStrangers, type FacingStrangers } from './facing-strangers.ts';
import { isCachedAsSafe, isKeptAsSafe, JUDGE, keepVerdicts, keptBy, SEED } from './kept-verdicts.ts';
import { runawaysAmong } from './runaways-among.ts';
import { expressionsWrittenIn } from './written-expressions.ts';

/** `npm run sec -- regex`: every expression is judged, whatever is known of it, and the verdicts are written anew. */
const judgesAll = process.env.PRESSMARK_JUDGE === 'all';
/** `npm run sec -- regex --new`: those without a verdict are judged, and theirs are added. */
const keeps = judgesAll || process.env.PRESSMARK_JUDGE === 'new';
/** The judge counts its steps; this is for a whole cold run. */
const NO_HURRY_MS = 6 * 3_600_000;

let facing: FacingStrangers;
beforeAll(async () => {
  facing = await expressionsFacingStrangers();
}, NO_HURRY_MS);

describe('regular expressions that meet a stranger’s text', () => {
  it.skipIf(judgesAll)('have verdicts of the judge that is installed: run “npm run sec -- regex”', () => {
    expect(keptBy).toEqual({ judge: JUDGE, seed: SEED });
  });

  it(
    'do not run away',
    async () => {
      const { expressions } = facing;
      const judged = judgesAll ? expressions : expressions.filter((each) => !isKeptAsSafe(each));
      const waiting = judgesAll ? judged : judged.filter((each) => !isCachedAsSafe(each));
      if (judged.length > 0 && !keeps)
        console.log(
          `${judged.length} expressions are new: keep their verdicts by “npm run sec -- regex --new”.`,
        );
      expect(await runawaysAmong(waiting)).toEqual([]);
      if (keeps) keepVerdicts(expressions);
    },
    NO_HURRY_MS,
  );

  it('are all seen, or have a reason in “reviewed.ts” why not', () => {
    expect(facing.unseen).toEqual([]);
  });

  it('are noticed when they run away', async () => {
    const written = expressionsWrittenIn(
      'x.ts',
      'export const slow = /^(?:a|a)*b/u;\nexport const fast = /^a*b/u;',
    );
    const found = await runawaysAmong(written.literals);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^x\.ts:1 .*exponential/u);
  });

  it('are found where they are built', () => {
    const source = 'export const a = new RegExp(`x`);\nexport const b = (s: string) => RegExp(s, "u");';
    expect(expressionsWrittenIn('x.ts', source).built).toEqual(['x.ts:1', 'x.ts:2']);
  });
});
