import { app } from 'electron';
import { shareOneProcess } from '../../electron/main/capture/share-one-process.ts';
import { type CaptureBench, readCaptureOptions } from './capture/bench-options.ts';
import { measureFidelity } from './capture/measure-fidelity.ts';
import { measureThroughput } from './capture/measure-throughput.ts';
import { servePages } from './capture/serve-pages.ts';

shareOneProcess();
app.on('window-all-closed', () => undefined);
app
  .whenReady()
  .then(() => bench(readCaptureOptions(process.argv)))
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => app.exit(process.exitCode === undefined ? 0 : Number(process.exitCode)));

async function bench(options: CaptureBench): Promise<void> {
  const server = await servePages(options.pages);
  const urls = server.names
    .filter((name) => options.only === undefined || name.startsWith(options.only))
    .slice(0, options.count)
    .map((name) => `http://127.0.0.1:${server.port}/${name}`);
  try {
    if (options.many > 0) await measureThroughput(urls, { captures: options.many });
    else {
      await measureFidelity(urls, options);
      if (options.only === undefined) await measureThroughput(urls, { captures: urls.length * 2 });
    }
  } finally {
    await server.close();
  }
}
