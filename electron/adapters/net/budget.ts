import type { ProxyLimits } from './proxy-limits.ts';
import { Refused } from './refusal.ts';

/** What is left of a capture's limits. Whoever takes more than there is gets a `Refused`. */
export class Budget {
  readonly #limits: ProxyLimits;
  readonly #overTime: AbortSignal;
  #received = 0;
  #sent = 0;
  #requests = 0;

  /** @param overTime fires when the capture has had its time, or the proxy is closed */
  constructor(limits: ProxyLimits, overTime: AbortSignal) {
    this.#limits = limits;
    this.#overTime = overTime;
  }

  get received(): number {
    return this.#received;
  }

  /** Call before anything is asked of a server. @throws Refused */
  takeRequest(): void {
    this.#requests += 1;
    if (this.#overTime.aborted) throw new Refused('time-over');
    if (this.#requests > this.#limits.requests) throw new Refused('too-many-requests');
    if (this.#received >= this.#limits.bytes) throw new Refused('too-much-data');
  }

  /** @throws Refused if it was too much; nothing of it may be passed on then */
  receive(bytes: number): void {
    this.#received += bytes;
    if (this.#received > this.#limits.bytes) throw new Refused('too-much-data');
  }

  /** @throws Refused if it was too much; nothing of it may be passed on then */
  send(bytes: number): void {
    this.#sent += bytes;
    if (this.#sent > this.#limits.uploadBytes) throw new Refused('too-much-upload');
  }
}
