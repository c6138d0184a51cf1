import type { Debugger } from 'electron';
import { within } from './within.ts';

/** A page, a frame of another site in it, or a worker, spoken to by the DevTools protocol. */
export type CdpTarget = {
  /** As the protocol calls it: `page`, `iframe`, `worker`, … */
  readonly type: string;
  /** Rejects if the target is gone, or does not answer in time. */
  send(method: string, params?: object, options?: { readonly withinMs?: number }): Promise<unknown>;
};

export type CdpEvent = { readonly method: string; readonly params: unknown; readonly target: CdpTarget };

const ANSWER_WITHIN_MS = 15_000;

/**
 * A page and the targets that come and go below it, over one debugger. Each new one is handed to `prepare`; it
 * does not wait for that, since frames held at their start never go on after Chromium has swapped their process.
 *
 * @see https://chromedevtools.github.io/devtools-protocol/tot/Target/#method-setAutoAttach
 */
export class CdpTargets {
  readonly #debugger: Debugger;
  readonly #prepare: (target: CdpTarget) => Promise<void>;
  readonly #onEvent: (event: CdpEvent) => void;
  readonly #root: CdpTarget;
  readonly #below = new Map<string, CdpTarget>();

  constructor(
    contentsDebugger: Debugger,
    handlers: {
      readonly prepare: (target: CdpTarget) => Promise<void>;
      readonly onEvent: (event: CdpEvent) => void;
    },
  ) {
    this.#debugger = contentsDebugger;
    this.#prepare = handlers.prepare;
    this.#onEvent = handlers.onEvent;
    this.#root = this.#target('page', undefined);
  }

  /** Attaches to the page. What it already shows should be `about:blank`. */
  async attach(): Promise<void> {
    this.#debugger.attach('1.3');
    this.#debugger.on('message', this.#hear);
    await this.#begin(this.#root);
  }

  /** Detaching before a window is destroyed keeps Chromium from crashing. */
  detach(): void {
    this.#debugger.off('message', this.#hear);
    if (this.#debugger.isAttached()) this.#debugger.detach();
  }

  get root(): CdpTarget {
    return this.#root;
  }

  /** The page and the frames of other sites in it. */
  documents(): readonly CdpTarget[] {
    return [this.#root, ...[...this.#below.values()].filter(({ type }) => type === 'iframe')];
  }

  readonly #hear = (_: unknown, method: string, params: unknown, sessionId?: string): void => {
    const from = sessionId ? this.#below.get(sessionId) : this.#root;
    if (method === 'Target.attachedToTarget') void this.#welcome(params as Attached);
    else if (method === 'Target.detachedFromTarget') this.#below.delete((params as Detached).sessionId);
    else if (from) this.#onEvent({ method, params, target: from });
  };

  async #welcome({ sessionId, targetInfo }: Attached): Promise<void> {
    const target = this.#target(targetInfo.type, sessionId);
    this.#below.set(sessionId, target);
    await this.#begin(target).catch(() => undefined);
  }

  async #begin(target: CdpTarget): Promise<void> {
    await this.#prepare(target);
    const options = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true };
    await target.send('Target.setAutoAttach', options);
  }

  #target(type: string, sessionId: string | undefined): CdpTarget {
    return {
      type,
      send: (method, params, { withinMs = ANSWER_WITHIN_MS } = {}) =>
        within(withinMs, this.#debugger.sendCommand(method, params, sessionId), `no answer to ${method}`),
    };
  }
}

type Attached = { readonly sessionId: string; readonly targetInfo: { readonly type: string } };
type Detached = { readonly sessionId: string };
