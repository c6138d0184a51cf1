import { createHash } from 'node:crypto';
import { headerOf } from '#core/model/exchange.ts';
import { parseHttpMessage, withoutChunks } from './http-message.ts';
import type { WarcRecord } from './warc-records.ts';

const BASE_32 = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * Whether a record holds what its digests say. One in a way that is not known here counts as matching: nothing can
 * be said of it. The payload's may be of the bytes with or without their chunks, as programs differ.
 */
export function matchesDigests({ type, headers, block }: WarcRecord): boolean {
  const ofBlock = headerOf(headers, 'warc-block-digest');
  if (ofBlock !== undefined) return isDigestOf(ofBlock, block);
  const ofPayload = headerOf(headers, 'warc-payload-digest');
  if (ofPayload === undefined || type === 'revisit') return true;
  const isHttp = /^application\/http/iu.test(headerOf(headers, 'content-type') ?? '');
  const payload = (isHttp ? parseHttpMessage(block)?.body : undefined) ?? block;
  return isDigestOf(ofPayload, payload) || isDigestOf(ofPayload, withoutChunks(payload));
}

const PADDING = /(?<!=)=+$/u;

function isDigestOf(digest: string, bytes: Uint8Array): boolean {
  const [, name = '', value = ''] = /^(md5|sha-?1|sha-?256|sha-?512):(\S+)$/iu.exec(digest) ?? [];
  if (name === '') return true;
  const found = createHash(name.toLowerCase().replace('-', '')).update(bytes).digest();
  const written = value.replace(PADDING, '');
  const base64 = found.toString('base64').replace(PADDING, '');
  return written === base64 || [found.toString('hex'), base32(found)].includes(written.toLowerCase());
}

/** @see RFC 4648, 6, without padding */
function base32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) text += BASE_32.charAt((value >>> (bits - 5)) & 31);
  }
  return bits > 0 ? text + BASE_32.charAt((value << (5 - bits)) & 31) : text;
}
