import type { Bridge } from '#contract/bridge.ts';

declare global {
  interface Window {
    /** What the preload script exposes. */
    readonly pressmark: Bridge;
  }
}
