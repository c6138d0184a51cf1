import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Runs something and @returns the longest time, in ms, that the event loop was held up meanwhile. */
export async function longestStall(work: () => Promise<void>): Promise<number> {
  const monitor = monitorEventLoopDelay({ resolution: 1 });
  monitor.enable();
  await new Promise((resolve) => setTimeout(resolve, 10));
  await work();
  await new Promise((resolve) => setTimeout(resolve, 10));
  monitor.disable();
  return monitor.max / 1e6 - 1;
}
