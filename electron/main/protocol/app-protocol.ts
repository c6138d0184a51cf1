import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Session } from 'electron';
import { APP_ORIGIN, APP_SCHEME } from '#contract/schemes.ts';
import { APP_POLICY } from '../security/policies.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Serves the built window at `pressmark://app/`: files of `folder` of a known type, and nothing above it. */
export function serveApp(session: Session, folder: string): void {
  session.protocol.handle(APP_SCHEME, async ({ url }) => {
    const { host, pathname, protocol } = new URL(url);
    const type = TYPES[path.extname(pathname)];
    const file = path.join(folder, path.normalize(decodeURIComponent(pathname)));
    const isInside = file.startsWith(folder + path.sep);
    if (`${protocol}//${host}` !== APP_ORIGIN || !type || !isInside) return notFound();
    const bytes = await readFile(file).catch(() => undefined);
    if (!bytes) return notFound();
    return new Response(bytes, {
      headers: {
        'Content-Type': type,
        'Content-Security-Policy': APP_POLICY,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Cache-Control': 'no-store',
      },
    });
  });
}

function notFound(): Response {
  return new Response('Not found', { status: 404 });
}
