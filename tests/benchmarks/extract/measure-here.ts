import type { Extractor } from './extractor.ts';
import { EXTRACTORS } from './extractors.ts';
import { type Outcome, type PageReport, READY, type Task } from './measurement.ts';
import { htmlOf } from './read-pages.ts';

/** Does the task that the parent process sends, and tells it of each page. */
export function measureHere(): void {
  // What others find worth saying about a page is no figure.
  console.error = console.warn = console.log = () => undefined;
  process.once('message', (task) => {
    work(task as Task).catch((error: unknown) => {
      process.stderr.write(`${error}\n`);
      process.exit(1);
    });
  });
}

async function work({ extractor: name, pages, from }: Task): Promise<void> {
  const extractor = EXTRACTORS.find((each) => each.name === name) ?? EXTRACTORS[0];
  await warmUp(extractor);
  process.send?.(READY);
  for (const [at, page] of pages.entries()) {
    if (at < from) continue;
    const outcome = await measured(extractor, page);
    const { heapUsed } = process.memoryUsage();
    // In kibibytes, on every system.
    const peakRssBytes = process.resourceUsage().maxRSS * 1024;
    const report: PageReport = { at, outcome, peakRssBytes, heapBytes: heapUsed };
    process.send?.(report);
  }
  process.disconnect();
}

/** The first page pays for loading code, which a program that stays open pays once. */
async function warmUp(extractor: Extractor): Promise<void> {
  await extractor.read(
    `<title>Warm</title><article>${'<p>A sentence, and one more.</p>'.repeat(50)}`,
    undefined,
  );
}

async function measured(extractor: Extractor, page: Task['pages'][number]): Promise<Outcome> {
  const html = htmlOf(page);
  const before = process.cpuUsage();
  try {
    const got = await extractor.read(html, page.url);
    const { user, system } = process.cpuUsage(before);
    return { state: 'read', got, cpuMs: (user + system) / 1000 };
  } catch (error) {
    return { state: 'failed', error: String(error) };
  }
}
