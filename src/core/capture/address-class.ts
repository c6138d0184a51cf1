/** IPv4 ranges that are not the public internet, as [first address, prefix length]. @see RFC 6890 */
const PRIVATE_V4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;

/** IPv6 beginnings, as their first 16-bit groups masked: [group 0 value, mask]. */
const PRIVATE_V6_STARTS = [
  [0xfc00, 0xfe00],
  [0xfe80, 0xffc0],
  [0xff00, 0xff00],
  [0x2002, 0xffff],
] as const;

/** True for an IP address literal that must not be reached by a page from the public internet. */
export function isPrivateAddress(literal: string): boolean {
  const address = literal.replace(/^\[|\]$/g, '');
  if (address.includes(':')) return isPrivateV6(address);
  const value = v4ToNumber(address);
  return value === undefined || PRIVATE_V4.some(([first, length]) => isInV4(value, first, length));
}

function isInV4(value: number, first: string, length: number): boolean {
  const size = 2 ** (32 - length);
  return Math.floor(value / size) === Math.floor((v4ToNumber(first) ?? 0) / size);
}

function v4ToNumber(text: string): number | undefined {
  const parts = text.split('.').map(Number);
  const isV4 =
    parts.length === 4 && parts.every((part) => Number.isInteger(part) && part >= 0 && part <= 255);
  return isV4 ? parts.reduce((sum, part) => sum * 256 + part, 0) : undefined;
}

/** Unspecified, loopback, mapped and translated addresses all begin with zeros: none of them is public. */
function isPrivateV6(text: string): boolean {
  const first = Number.parseInt(text.split(':')[0] || '0', 16);
  if (Number.isNaN(first) || first === 0 || (first === 0x64 && text.startsWith('64:ff9b'))) return true;
  return PRIVATE_V6_STARTS.some(([value, mask]) => (first & mask) === value);
}
