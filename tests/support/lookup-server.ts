import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer to a path: its body, a place it leads to, or a way to fail. */
export type MadeAnswer =
  | { readonly json: unknown; readonly accept?: string }
  | { readonly location: string }
  | { readonly status: number }
  | { readonly bytes: number }
  | { readonly silent: true };

export type LookupServer = {
  readonly origin: string;
  /** What was asked, in order. */
  readonly asked: IncomingMessage[];
  close(): Promise<void>;
};

/** Stands for the services of look-ups on 127.0.0.1: answers paths as told, and others with 404. */
export async function startLookupServer(
  answers: Readonly<Record<string, MadeAnswer>>,
): Promise<LookupServer> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    const answer = answers[request.url ?? ''] ?? { status: 404 };
    if ('silent' in answer) return;
    if ('location' in answer)
      response.writeHead(302, { location: answer.location, 'set-cookie': 'a=b' }).end();
    else if ('status' in answer) response.writeHead(answer.status).end('No.');
    else if ('bytes' in answer) response.writeHead(200).end(' '.repeat(answer.bytes));
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer.json));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
