import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PROGRAM } from './program.ts';

it('names the version of the package', () => {
  const file = new URL('../../../package.json', import.meta.url);
  const { version, productName } = JSON.parse(readFileSync(file, 'utf8'));
  expect(PROGRAM).toEqual({ name: productName, version });
});
