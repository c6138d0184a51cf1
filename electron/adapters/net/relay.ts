import type { Socket } from 'node:net';
import type { AddressGate } from './address-gate.ts';
import type { Budget } from './budget.ts';
import { type Connect, firstConnection } from './first-connection.ts';
import type { ProxyLimits } from './proxy-limits.ts';
import type { Place, Refused } from './refusal.ts';

/** What one capture's requests have in common. */
export type Relay = {
  readonly gate: AddressGate;
  readonly budget: Budget;
  readonly limits: ProxyLimits;
  readonly connect: Connect;
  /** Fires when the capture has had its time, or the proxy is closed. */
  readonly ended: AbortSignal;
  /** Keeps in mind what was not given. Never throws. */
  note(place: Place, refused: Refused): void;
};

/** Connects to a place, if it may be reached, at the very address that was looked at. @throws Refused */
export async function reach(relay: Relay, place: Place): Promise<Socket> {
  relay.budget.takeRequest();
  const addresses = await relay.gate(place);
  return firstConnection(addresses, place.port, {
    connect: relay.connect,
    withinMs: relay.limits.connectMs,
    signal: relay.ended,
  });
}
