import { app, type Session } from 'electron';
import type { FilteringProxy } from '#adapters/net/filtering-proxy.ts';

const credentials = new Map<number, Pick<FilteringProxy, 'username' | 'password'>>();
let isAnswering = false;

/** Sends all of a session's requests through a proxy, those to this machine as well. */
export async function throughProxy(session: Session, proxy: FilteringProxy): Promise<void> {
  answerProxyLogins();
  credentials.set(proxy.port, proxy);
  await session.setProxy({
    proxyRules: `http://127.0.0.1:${proxy.port}`,
    proxyBypassRules: '<-loopback>',
  });
  await session.closeAllConnections();
}

/** Forgets the credential of a proxy that is closed. */
export function forgetProxy({ port }: FilteringProxy): void {
  credentials.delete(port);
}

/** Tells Chromium the proxies' credentials; any other prompt for a password is called off. */
function answerProxyLogins(): void {
  if (isAnswering) return;
  isAnswering = true;
  app.on('login', (event, _, __, { isProxy, host, port }, callback) => {
    event.preventDefault();
    const known = isProxy && host === '127.0.0.1' ? credentials.get(port) : undefined;
    if (known) callback(known.username, known.password);
    else callback();
  });
}
