import { z } from 'zod';
import type { CdpTarget } from './cdp-targets.ts';

type FrameTree = { readonly frame: { readonly id: string } };
const treeSchema = z.object({ frameTree: z.custom<FrameTree>((value) => value instanceof Object) });
const worldSchema = z.object({ executionContextId: z.number() });

/**
 * Runs a function in one frame, in a world of our own, which the page's scripts cannot reach into.
 *
 * @returns what it gives
 * @throws Error if it fails or is late
 */
export async function inFrame(
  target: CdpTarget,
  frameId: string,
  source: string,
  { withinMs, args = [] }: { readonly withinMs: number; readonly args?: readonly unknown[] },
): Promise<unknown> {
  const world = await target.send('Page.createIsolatedWorld', { frameId, worldName: 'pressmark' });
  const answer = await target.send(
    'Runtime.callFunctionOn',
    {
      functionDeclaration: source,
      executionContextId: worldSchema.parse(world).executionContextId,
      arguments: args.map((value) => ({ value })),
      awaitPromise: true,
      returnByValue: true,
    },
    { withinMs },
  );
  const { result, exceptionDetails } = answer as {
    readonly result?: { readonly value?: unknown };
    readonly exceptionDetails?: { readonly text?: string };
  };
  if (exceptionDetails) throw new Error(exceptionDetails.text ?? 'the script failed');
  return result?.value;
}

/** The main frame of a target. */
export async function mainFrame(target: CdpTarget): Promise<string> {
  return treeSchema.parse(await target.send('Page.getFrameTree')).frameTree.frame.id;
}
