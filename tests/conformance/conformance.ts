/** `npm run conformance -- --suite DIR [--show]`, `--every-style` or `--whole-engine`: see scripts/conformance.mjs. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { cslTestSuite } from './csl-test-suite.ts';
import { everyStyle } from './every-style.ts';
import { wholeEngine } from './whole-engine.ts';

const { values } = parseArgs({
  options: {
    suite: { type: 'string' },
    show: { type: 'boolean' },
    'every-style': { type: 'boolean' },
    'whole-engine': { type: 'boolean' },
  },
});
if (values.suite === undefined && !values['every-style'] && !values['whole-engine']) {
  console.error('Say what to run: npm run conformance -- --suite DIR, --every-style or --whole-engine.');
  process.exitCode = 2;
}
if (values.suite !== undefined) cslTestSuite(path.resolve(values.suite), { show: values.show ?? false });
if (values['every-style'] && (await everyStyle()) > 0) process.exitCode = 1;
if (values['whole-engine'] && wholeEngine() > 0) process.exitCode = 1;
