/** Where on the network an address leads. */
export type NetworkPlace = { readonly host: string; readonly port: number };

/** The computer and port of an http or https address; IPv6 addresses without brackets. */
export function placeOf(url: string): NetworkPlace {
  const { hostname, port, protocol } = new URL(url);
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (protocol === 'https:' ? 443 : 80),
  };
}
