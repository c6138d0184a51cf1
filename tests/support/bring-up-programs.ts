import { bringUp } from '../../scripts/lib/bring-up.mjs';
import { isHeadless, openVirtualDisplay } from '../../scripts/lib/virtual-display.mjs';

/**
 * Brings up what whole programs need before the first test of them: the build, an Electron, and a display where
 * there is none. Vitest and Playwright both call it, and call what it gives back at the end.
 */
export default async function bringUpPrograms(): Promise<(() => void) | undefined> {
  if (process.env.PRESSMARK_BUILD === 'seen to') return undefined;
  const { env } = await bringUp();
  const display = isHeadless ? await openVirtualDisplay(env) : undefined;
  Object.assign(process.env, display?.env ?? env);
  return () => display?.close();
}
