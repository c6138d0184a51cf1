import type { PackRequest } from '#core/capture/ports.ts';
import type { Exchange } from '#core/model/exchange.ts';

/** When the pages of the tests were recorded. */
export const RECORDED_AT = Date.UTC(2026, 10, 20, 9, 30, 15, 250);

/** An exchange as the browser would have recorded it. */
export function exchangeOf(
  url: string,
  given: Partial<Exchange> & { readonly text?: string } = {},
): Exchange {
  const { text, ...rest } = given;
  return {
    url,
    method: 'GET',
    requestHeaders: [['Accept', '*/*']],
    status: 200,
    statusText: 'OK',
    responseHeaders: [['Content-Type', 'text/html; charset=utf-8']],
    body: Buffer.from(text ?? ''),
    at: RECORDED_AT,
    resourceType: 'Document',
    ...rest,
  };
}

/** An exchange of a resource of a page. */
export function resourceOf(url: string, contentType: string, text: string): Exchange {
  return exchangeOf(url, { text, responseHeaders: [['Content-Type', contentType]], resourceType: 'Other' });
}

/** MHTML as Chromium writes it, of parts with their addresses. */
export function mhtmlOf(url: string, parts: readonly MhtmlPart[]): Uint8Array {
  const head = `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${url}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="----b"\r\n\r\n`;
  const bodies = parts.map(
    ({ id, location, contentType, text }) =>
      `------b\r\nContent-Type: ${contentType}\r\n${id === undefined ? '' : `Content-ID: <${id}>\r\n`}Content-Transfer-Encoding: base64\r\nContent-Location: ${location}\r\n\r\n${Buffer.from(text).toString('base64')}\r\n`,
  );
  return Buffer.from(`${head}\r\n${bodies.join('')}------b--\r\n`);
}

type MhtmlPart = {
  readonly location: string;
  readonly contentType: string;
  readonly text: string;
  readonly id?: string;
};

/** A request to pack a page of those exchanges. */
export function packRequest(url: string, exchanges: readonly Exchange[], html = '<p>Kept.</p>'): PackRequest {
  return {
    url,
    title: 'Lanterns of the outer mole',
    mhtml: mhtmlOf(url, [{ location: url, contentType: 'text/html', text: html }]),
    exchanges,
    fetchedAt: RECORDED_AT,
    software: 'Pressmark 0.1.0',
  };
}
