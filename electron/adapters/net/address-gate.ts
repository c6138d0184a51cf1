import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { addressClass, isSameAddress } from '#core/capture/address-class.ts';
import { type Place, Refused } from './refusal.ts';
import { isWebPort } from './unsafe-ports.ts';

/** All addresses of a name, in the order to try them. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** Answers with the addresses to connect to. @throws Refused */
export type AddressGate = (place: Place) => Promise<readonly string[]>;

/** Asks the operating system, which knows the hosts file as well. */
export const resolveBySystem: Resolve = async (host) => {
  const found = await lookup(host, { all: true, verbatim: true });
  return found.map(({ address }) => address);
};

/**
 * Opens the public internet and, of all that is private, the one place that the person asked for. A name is
 * resolved once; if any of its addresses may not be reached, none is.
 *
 * The machine itself has many names: if the place asked for is on it, its port is open by all of them.
 */
export async function openAddressGate(
  resolve: Resolve,
  allowed: Place | undefined,
  withinMs: number,
): Promise<AddressGate> {
  const addressesOf = async (host: string) => (isIP(host) ? [host] : await inTime(resolve(host), withinMs));
  const mine = allowed ? await addressesOf(bare(allowed.host)).catch(() => []) : [];
  const isOnThisMachine = mine.some((address) => addressClass(address) === 'loopback');

  const isOpen = (address: string, port: number): boolean => {
    const kind = addressClass(address);
    if (kind === 'global') return true;
    if (port !== allowed?.port) return false;
    return (
      (isOnThisMachine && kind === 'loopback') || mine.some((permitted) => isSameAddress(permitted, address))
    );
  };

  return async ({ host, port }) => {
    if (!isWebPort(port)) throw new Refused('unsafe-port');
    const addresses = await addressesOf(bare(host));
    if (addresses.length === 0) throw new Refused('unknown-name');
    if (!addresses.every((address) => isOpen(address, port))) throw new Refused('private-address');
    return addresses;
  };
}

function bare(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1');
}

async function inTime<T>(work: Promise<T>, withinMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refused('timed-out')), withinMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
