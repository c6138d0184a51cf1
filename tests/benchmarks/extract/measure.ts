import { fork } from 'node:child_process';
import type { Extractor } from './extractor.ts';
import type { LabelledPage } from './labelled-page.ts';
import { type Measurement, type Outcome, type PageReport, READY, type Task } from './measurement.ts';

/** Rubbish is kept as long as there is room: without a bound the peak says how much there was, not how much is needed. */
const HEAP_MB = 160;

/**
 * Runs one extractor over all pages in a process of its own, so that the memory is its own. A page that takes
 * longer than the limit costs that process its life; another goes on after it.
 */
export async function measure(
  extractor: Extractor,
  pages: readonly LabelledPage[],
  { limitMs }: { readonly limitMs: number },
): Promise<Measurement> {
  const outcomes: Outcome[] = [];
  const peaks = { rss: 0, heap: 0 };
  while (outcomes.length < pages.length) {
    const task: Task = {
      extractor: extractor.name,
      pages: pages.map(({ file, url }) => ({ file, url })),
      from: outcomes.length,
    };
    const end = await run(task, limitMs, (report) => {
      outcomes.push(report.outcome);
      peaks.rss = Math.max(peaks.rss, report.peakRssBytes);
      peaks.heap = Math.max(peaks.heap, report.heapBytes);
    });
    if (outcomes.length < pages.length) outcomes.push(end);
  }
  return { outcomes, peakRssBytes: peaks.rss, peakHeapBytes: peaks.heap };
}

/** @returns what became of the page after the last report, if the process did not reach the end */
function run(task: Task, limitMs: number, onReport: (report: PageReport) => void): Promise<Outcome> {
  const child = fork(process.argv[1] ?? '', ['--measure-here'], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${HEAP_MB}`],
  });
  return new Promise((resolve) => {
    let isOver = false;
    const watch = () =>
      setTimeout(() => {
        isOver = true;
        child.kill('SIGKILL');
      }, limitMs);
    let timer: NodeJS.Timeout | undefined;
    child.on('message', (report) => {
      clearTimeout(timer);
      timer = watch();
      if (report !== READY) onReport(report as PageReport);
    });
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      resolve(isOver ? { state: 'over-limit' } : { state: 'failed', error: `ended with ${signal ?? code}` });
    });
    child.send(task);
  });
}
