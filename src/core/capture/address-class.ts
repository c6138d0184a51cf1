/** What an IP address is to a page from the public internet. Only `global` may be reached by one. */
export type AddressClass = 'global' | 'loopback' | 'private' | 'reserved' | 'none';

type Kind = Exclude<AddressClass, 'global' | 'none'>;

/** IPv4 ranges that are not the public internet. @see RFC 6890 and the IANA IPv4 Special-Purpose Address Registry */
const NOT_GLOBAL_V4: readonly (readonly [first: string, length: number, kind: Kind])[] = [
  ['0.0.0.0', 8, 'loopback'], // “this host”: Linux connects to itself
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, 'private'], // a provider's own
  ['127.0.0.0', 8, 'loopback'],
  ['169.254.0.0', 16, 'private'], // link-local, and the metadata services of clouds
  ['172.16.0.0', 12, 'private'],
  ['192.0.0.0', 24, 'reserved'], // protocol assignments
  ['192.0.2.0', 24, 'reserved'], // documentation
  ['192.88.99.0', 24, 'reserved'], // 6to4 relays
  ['192.168.0.0', 16, 'private'],
  ['198.18.0.0', 15, 'private'], // benchmarks
  ['198.51.100.0', 24, 'reserved'], // documentation
  ['203.0.113.0', 24, 'reserved'], // documentation
  ['224.0.0.0', 4, 'reserved'], // multicast
  ['240.0.0.0', 4, 'reserved'], // future use, broadcast
];

/** All that is global in IPv6 today lies here; what is left out of it follows. @see RFC 4291, 2.4 */
const GLOBAL_V6 = ['2000::', 3] as const;

/** @see IANA IPv6 Special-Purpose Address Registry */
const NOT_GLOBAL_V6: readonly (readonly [first: string, length: number, kind: Kind])[] = [
  ['::', 128, 'loopback'],
  ['::1', 128, 'loopback'],
  ['fc00::', 7, 'private'], // unique local
  ['fe80::', 10, 'private'], // link-local
  ['fec0::', 10, 'private'], // site-local, no longer given out
  ['2001::', 23, 'reserved'], // Teredo, ORCHID, benchmarks and other protocol assignments
  ['2001:db8::', 32, 'reserved'], // documentation
  ['2002::', 16, 'reserved'], // 6to4: an IPv4 address inside
  ['3fff::', 20, 'reserved'], // documentation
];

/** Ranges with an IPv4 address in their last 32 bits: mapped, compatible, translated. */
const CARRIES_V4 = [
  ['::ffff:0:0', 96],
  ['::', 96],
  ['::ffff:0:0:0', 96],
  ['64:ff9b::', 96],
] as const;

/**
 * Says what an address is. One that carries an IPv4 address inside is never `global`, and otherwise what that
 * one is.
 *
 * @param literal dotted or colon form, with or without brackets; anything else, and one with a zone, is `none`
 */
export function addressClass(literal: string): AddressClass {
  const text = withoutBrackets(literal);
  const v4 = bitsOfV4(text);
  if (v4 !== undefined) return classOfV4(v4);
  const v6 = bitsOfV6(text);
  return v6 === undefined ? 'none' : classOfV6(v6);
}

/** True for anything that a page from the public internet must not reach. */
export function isPrivateAddress(literal: string): boolean {
  return addressClass(literal) !== 'global';
}

/** True if both are written forms of one address. */
export function isSameAddress(left: string, right: string): boolean {
  const [one, other] = [canonical(left), canonical(right)];
  return one !== undefined && one === other;
}

function canonical(literal: string): string | undefined {
  const text = withoutBrackets(literal);
  const v4 = bitsOfV4(text);
  return v4 === undefined ? bitsOfV6(text)?.toString(16).padStart(32, '0') : v4.toString(16);
}

function withoutBrackets(literal: string): string {
  return literal.replace(/^\[(.*)\]$/, '$1');
}

function classOfV4(bits: bigint): AddressClass {
  const range = NOT_GLOBAL_V4.find(([first, length]) => isIn(bits, bitsOfV4(first) ?? 0n, 32 - length));
  return range?.[2] ?? 'global';
}

function classOfV6(bits: bigint): AddressClass {
  const lies = ([first, length]: readonly [string, number, ...unknown[]]) =>
    isIn(bits, bitsOfV6(first) ?? 0n, 128 - length);
  const range = NOT_GLOBAL_V6.find(lies);
  if (range) return range[2];
  if (CARRIES_V4.some(lies)) {
    const inside = classOfV4(bits & 0xffff_ffffn);
    return inside === 'global' ? 'reserved' : inside;
  }
  return lies(GLOBAL_V6) ? 'global' : 'reserved';
}

function isIn(bits: bigint, first: bigint, shift: number): boolean {
  return bits >> BigInt(shift) === first >> BigInt(shift);
}

const OCTET = '(?:0|[1-9]\\d{0,2})';
const V4 = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}$`);

function bitsOfV4(text: string): bigint | undefined {
  if (!V4.test(text)) return undefined;
  const octets = text.split('.').map(Number);
  if (octets.some((octet) => octet > 255)) return undefined;
  return octets.reduce((bits, octet) => (bits << 8n) | BigInt(octet), 0n);
}

/** @see RFC 4291, 2.2 */
function bitsOfV6(text: string): bigint | undefined {
  const halves = withoutDots(text)?.split('::');
  if (!halves || halves.length > 2) return undefined;
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const gap = 8 - head.length - tail.length;
  if (halves.length === 2 ? gap < 1 : gap !== 0) return undefined;
  const groups = [...head, ...Array<string>(gap).fill('0'), ...tail];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return groups.reduce((bits, group) => (bits << 16n) | BigInt(`0x${group}`), 0n);
}

/** `::ffff:127.0.0.1` as `::ffff:7f00:1`. */
function withoutDots(text: string): string | undefined {
  if (!text.includes('.')) return text;
  const at = text.lastIndexOf(':') + 1;
  const bits = at === 0 ? undefined : bitsOfV4(text.slice(at));
  if (bits === undefined) return undefined;
  return `${text.slice(0, at)}${(bits >> 16n).toString(16)}:${(bits & 0xffffn).toString(16)}`;
}
