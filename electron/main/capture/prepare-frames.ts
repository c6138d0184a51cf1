import { PREPARE_PAGE } from '../../page/prepare-page.ts';
import type { CdpTarget } from './cdp-targets.ts';

/** Bounds of the preparation of each frame. @see PrepareOptions */
type Options = { readonly maxDataUrlBytes: number; readonly withinMs: number };

type Node = {
  readonly backendNodeId: number;
  readonly frameId?: string;
  readonly shadowRootType?: string;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  readonly contentDocument?: Node;
};
type Frames = { readonly frame: { readonly id: string }; readonly childFrames?: readonly Frames[] };

const WORLD = 'pressmark';

/**
 * Makes every frame of some targets ready to be taken. Never throws for what a page does: a frame that cannot be
 * prepared is taken as it is, and named.
 *
 * @returns what went wrong, in words for the log
 */
export async function prepareFrames(
  targets: readonly CdpTarget[],
  options: Options,
): Promise<readonly string[]> {
  const prepared = targets.map((target) =>
    prepareTarget(target, options).catch((error: unknown) => [`a frame was left as it is: ${String(error)}`]),
  );
  return (await Promise.all(prepared)).flat();
}

async function prepareTarget(target: CdpTarget, options: Options): Promise<readonly string[]> {
  const send = sendTo(target, options);
  const { frameTree } = await send<{ frameTree: Frames }>('Page.getFrameTree');
  const { root } = await send<{ root: Node }>('DOM.getDocument', { depth: -1, pierce: true });
  const closed = closedRootsIn(root, frameTree.frame.id);
  const reports = await Promise.all(
    framesIn(frameTree).map((frameId) =>
      prepareFrame(send, { frameId, closed: closed.get(frameId) ?? [], options }).catch((error: unknown) => [
        String(error),
      ]),
    ),
  );
  await send('DOM.disable').catch(() => undefined);
  return reports.flat();
}

type Send = <T>(method: string, params?: object) => Promise<T>;

/** What the protocol answers is as it says. */
function sendTo(target: CdpTarget, { withinMs }: Options): Send {
  return async <T>(method: string, params: object = {}) =>
    (await target.send(method, params, { withinMs: withinMs + 2_000 })) as T;
}

async function prepareFrame(
  send: Send,
  frame: { readonly frameId: string; readonly closed: readonly number[]; readonly options: Options },
): Promise<readonly string[]> {
  const { executionContextId } = await send<{ executionContextId: number }>('Page.createIsolatedWorld', {
    frameId: frame.frameId,
    worldName: WORLD,
    grantUniveralAccess: true,
  });
  const roots = await Promise.all(
    frame.closed.map(async (backendNodeId) => {
      const { object } = await send<{ object: { objectId: string } }>('DOM.resolveNode', {
        backendNodeId,
        executionContextId,
      });
      return { objectId: object.objectId };
    }),
  );
  const { result } = await send<{ result: { value?: { problems?: readonly string[] } } }>(
    'Runtime.callFunctionOn',
    {
      functionDeclaration: PREPARE_PAGE,
      executionContextId,
      arguments: [{ value: frame.options }, ...roots],
      awaitPromise: true,
      returnByValue: true,
    },
  );
  return result.value?.problems ?? [];
}

function framesIn({ frame, childFrames = [] }: Frames): string[] {
  return [frame.id, ...childFrames.flatMap(framesIn)];
}

/** The backend ids of closed shadow roots, by frame. */
function closedRootsIn(root: Node, topFrame: string): ReadonlyMap<string, readonly number[]> {
  const closed = new Map<string, number[]>();
  const waiting: { node: Node; frameId: string }[] = [{ node: root, frameId: topFrame }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, frameId } = next;
    if (node.shadowRootType === 'closed')
      closed.set(frameId, [...(closed.get(frameId) ?? []), node.backendNodeId]);
    const below = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
    for (const child of below) waiting.push({ node: child, frameId });
    if (node.contentDocument)
      waiting.push({
        node: node.contentDocument,
        frameId: node.frameId ?? frameId,
      });
  }
  return closed;
}
