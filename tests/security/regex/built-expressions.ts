import path from 'node:path';
import type { Expression } from './expression.ts';

/** Loads files, and tells which expressions they build while they load: the constants that are put together of parts. */
export async function expressionsBuiltBy(files: readonly string[]): Promise<readonly Expression[]> {
  const built: Expression[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args, newTarget) {
      const made: RegExp = Reflect.construct(target, args, newTarget);
      const place = callerIn(files);
      if (place !== undefined) built.push({ source: made.source, flags: made.flags, place });
      return made;
    },
  });
  try {
    for (const file of files) await import(path.resolve(file));
  } finally {
    globalThis.RegExp = original;
  }
  return built;
}

function callerIn(files: readonly string[]): string | undefined {
  const lines = new Error().stack?.split('\n') ?? [];
  return files.find((file) => lines[3]?.includes(path.resolve(file)));
}
