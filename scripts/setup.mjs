/** `npm run setup`: brings up everything that is missing, and says nothing when nothing is. */
import { bringUp, runScript } from './lib/bring-up.mjs';

await runScript(async () => {
  await bringUp();
});
