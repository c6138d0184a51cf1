import type { EventName, EventPayload } from './events.ts';
import type { Channel, Reply, Request } from './ipc.ts';

/** The whole of what the preload script exposes, as `window.pressmark`. */
export type Bridge = {
  /** `callId` names the call for `cancel` and for `call.progress`. */
  invoke<C extends Channel>(channel: C, request: Request<C>, callId: string): Promise<Reply<C>>;
  cancel(callId: string): void;
  /** @returns a function that stops listening. */
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void;
};

/** Names of the Electron channels that carry the bridge. */
export const BRIDGE_CHANNELS = {
  invoke: 'pressmark:invoke',
  cancel: 'pressmark:cancel',
  event: 'pressmark:event',
} as const;
