import { readArguments } from './read-arguments.ts';
import { runCommand } from './run-command.ts';

const controller = new AbortController();
process.once('SIGINT', () => controller.abort());
process.once('SIGTERM', () => controller.abort());
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await runCommand(readArguments(process.argv.slice(2)), {
  builtFolder: new URL('./', import.meta.url),
  environment: process.env,
  signal: controller.signal,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
