import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleForNode } from '../../../scripts/lib/bundle-for-node.mjs';
import { type AttackOptions, attackReader } from './attack-reader.ts';
import { CORPORA, corpusInputs } from './corpus-inputs.ts';

/** A slice; `npm run sec -- extract` reads 100,000 and holds each to a time. */
const SEEDS = 400;

if (CORPORA === undefined) console.log('The corpora of attacks are not here, so only made ones are read.');

let options: AttackOptions;
beforeAll(async () => {
  const program = pathToFileURL(await bundleForNode('tests/security/extract/watched-reader.ts'));
  options = { program, atOnce: 2 };
});

describe('reading hostile sources', () => {
  it(`reads or refuses ${SEEDS} made inputs, and keeps its promises`, async () => {
    const { read, refused, failures } = await attackReader(Array(SEEDS).keys(), options);
    expect(failures).toEqual([]);
    expect(read + refused).toBe(SEEDS);
    expect(read).toBeGreaterThan(SEEDS / 2);
  });

  it.skipIf(CORPORA === undefined)('reads or refuses every attack of the corpora', async () => {
    const inputs = corpusInputs(CORPORA ?? '', { attacksAPage: 40 });
    const { read, refused, failures } = await attackReader(inputs, options);
    expect(failures).toEqual([]);
    expect(read + refused).toBe(inputs.length);
  });
});
