/** `npm run conformance -- --suite DIR [--show]`, or `--every-style`: see scripts/conformance.mjs. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { cslTestSuite } from './csl-test-suite.ts';
import { everyStyle } from './every-style.ts';

const { values } = parseArgs({
  options: { suite: { type: 'string' }, show: { type: 'boolean' }, 'every-style': { type: 'boolean' } },
});
if (values.suite === undefined && !values['every-style']) {
  console.error('Say what to run: npm run conformance -- --suite DIR, or --every-style.');
  process.exitCode = 2;
}
if (values.suite !== undefined) cslTestSuite(path.resolve(values.suite), { show: values.show ?? false });
if (values['every-style'] && (await everyStyle()) > 0) process.exitCode = 1;
