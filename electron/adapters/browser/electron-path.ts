import { access, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { said } from '#core/said/said.ts';

const recordSchema = z.object({ electronPath: z.string() });

/** Where the repository's setup notes the Electron it brought up, from the folder of the built program. */
const RECORD = '../../node_modules/.cache/pressmark/runtime.json';

/**
 * The Electron to load pages with: `PRESSMARK_ELECTRON`, else the one that setup brought up.
 *
 * @throws PressmarkError `not-found`
 */
export async function electronPath(builtFolder: URL): Promise<string> {
  try {
    const named = process.env.PRESSMARK_ELECTRON;
    const file =
      named ||
      recordSchema.parse(JSON.parse(await readFile(new URL(RECORD, builtFolder), 'utf8'))).electronPath;
    await access(file);
    return file;
  } catch (cause) {
    throw new PressmarkError('not-found', said('browser.no-electron', {}), { cause });
  }
}
