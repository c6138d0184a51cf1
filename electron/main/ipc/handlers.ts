import type { Channel, Request, Response } from '#contract/ipc.ts';
import type { OnProgress } from '#core/model/progress.ts';

/** What a handler may use besides its request. */
export type CallContext = { readonly signal: AbortSignal; readonly onProgress: OnProgress };

/** One handler per channel: leaving one out does not compile. */
export type Handlers = {
  readonly [C in Channel]: (request: Request<C>, context: CallContext) => Promise<Response<C>>;
};
