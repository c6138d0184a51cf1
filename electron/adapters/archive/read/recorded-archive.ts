import { type HeaderList, headerOf } from '#core/model/exchange.ts';
import { absolute, type FindResource, withoutFragment } from '../page/resource-embedder.ts';
import { decodedBody, parseHttpMessage } from './http-message.ts';
import type { Problems } from './problems.ts';
import { matchesDigests } from './record-digest.ts';
import type { WarcRecord } from './warc-records.ts';

/** A response as an archive has it. */
export type ArchivedResponse = {
  readonly url: string;
  /** Epoch ms; 0 if the archive does not say. */
  readonly at: number;
  readonly status: number;
  readonly headers: HeaderList;
  readonly body: Uint8Array;
  readonly recordId: string;
  readonly concurrentTo: string | undefined;
};

export type ArchivedRequest = {
  readonly url: string;
  readonly headers: HeaderList;
  readonly recordId: string;
  readonly concurrentTo: string | undefined;
};

const MOST_REDIRECTS = 10;
const LARGEST_BODY = 100_000_000;

/** All that the records of an archive hold, to be found by address and time. */
export class RecordedArchive {
  readonly responses: ArchivedResponse[] = [];
  readonly #byUrl = new Map<string, ArchivedResponse[]>();
  readonly #byDigest = new Map<string, ArchivedResponse>();
  readonly #requests = new Map<string, ArchivedRequest>();
  readonly #revisits: WarcRecord[] = [];

  /** Takes the records in; what they cannot give is said. */
  constructor(records: Iterable<WarcRecord>, problems: Problems) {
    for (const record of records) this.#take(record, problems);
    for (const revisit of this.#revisits) this.#resolve(revisit, problems);
  }

  /** The request that a response was given to, as far as it was recorded. */
  requestOf({ recordId, concurrentTo, url }: ArchivedResponse): ArchivedRequest | undefined {
    return (
      this.#requests.get(`to ${recordId}`) ??
      (concurrentTo === undefined ? undefined : this.#requests.get(`id ${concurrentTo}`)) ??
      this.#requests.get(`url ${withoutFragment(url)}`)
    );
  }

  /** The response recorded nearest to a time; one that has something to show goes before one that failed. */
  nearest(url: string, at: number): ArchivedResponse | undefined {
    const distance = (response: ArchivedResponse) => Math.abs(response.at - at);
    const candidates = this.#byUrl.get(withoutFragment(url)) ?? [];
    const usable = candidates.filter(({ status }) => status < 400);
    return (usable.length > 0 ? usable : candidates).reduce<ArchivedResponse | undefined>(
      (best, each) => (best === undefined || distance(each) < distance(best) ? each : best),
      undefined,
    );
  }

  /** Looks resources up as they were at a time, through redirects. */
  finderAt(at: number): FindResource {
    return (url) => {
      let response = this.nearest(url, at);
      for (let steps = 0; response !== undefined && steps < MOST_REDIRECTS; steps++) {
        if (response.status >= 200 && response.status < 300) {
          const contentType = headerOf(response.headers, 'content-type') ?? '';
          return { url: response.url, contentType, body: bodyOf(response) };
        }
        const location = absolute(headerOf(response.headers, 'location') ?? '', response.url);
        response = location === undefined ? undefined : this.nearest(location, at);
      }
      return undefined;
    };
  }

  #take(record: WarcRecord, problems: Problems): void {
    const { type, headers } = record;
    if (!/^(?:response|resource|request|revisit)$/u.test(type)) return;
    const url = addressOf(headers);
    if (url === undefined) {
      // Programs keep notes of their own under addresses like `urn:` and `metadata:`.
      if (type === 'response') problems.add('address', headerOf(headers, 'warc-target-uri'));
      return;
    }
    if (!matchesDigests(record)) problems.add('digest', url);
    if (type === 'revisit') this.#revisits.push(record);
    else if (type === 'request') this.#takeRequest(record, url);
    else this.#takeResponse(responseOf(record, url), record);
  }

  #takeRequest({ headers, block }: WarcRecord, url: string): void {
    const message = parseHttpMessage(block);
    if (message === undefined) return;
    const ids = idsOf(headers);
    const request = { url, headers: message.headers, ...ids };
    this.#requests.set(`id ${ids.recordId}`, request);
    if (ids.concurrentTo !== undefined) this.#requests.set(`to ${ids.concurrentTo}`, request);
    this.#requests.set(`url ${withoutFragment(url)}`, request);
  }

  #takeResponse(response: ArchivedResponse | undefined, { headers }: WarcRecord): void {
    if (response === undefined) return;
    this.responses.push(response);
    const key = withoutFragment(response.url);
    const others = this.#byUrl.get(key);
    if (others) others.push(response);
    else this.#byUrl.set(key, [response]);
    const digest = headerOf(headers, 'warc-payload-digest');
    if (digest !== undefined && !this.#byDigest.has(digest)) this.#byDigest.set(digest, response);
  }

  /** A revisit stands for a response with the same body. It is never one for another revisit, so there is no circle. */
  #resolve(revisit: WarcRecord, problems: Problems): void {
    const url = addressOf(revisit.headers);
    const referred = headerOf(revisit.headers, 'warc-refers-to-target-uri');
    const at = timeOf(headerOf(revisit.headers, 'warc-refers-to-date'));
    const digest = headerOf(revisit.headers, 'warc-payload-digest') ?? '';
    const original =
      this.#byDigest.get(digest) ?? (referred && this.nearest(absolute(referred, referred) ?? '', at));
    if (!original || url === undefined) {
      problems.add('original', url);
      return;
    }
    const message = parseHttpMessage(revisit.block);
    const headers = message === undefined ? original.headers : message.headers;
    const status = message === undefined ? original.status : statusOf(message.startLine);
    const ids = idsOf(revisit.headers);
    const response = {
      ...original,
      ...ids,
      url,
      at: timeOf(headerOf(revisit.headers, 'warc-date')),
      headers,
      status,
    };
    this.#takeResponse(response, revisit);
  }
}

/** A response's body as the page got it. */
export function bodyOf(response: ArchivedResponse): Uint8Array {
  return decodedBody(response, LARGEST_BODY);
}

function responseOf({ type, headers, block }: WarcRecord, url: string): ArchivedResponse | undefined {
  const at = timeOf(headerOf(headers, 'warc-date'));
  const contentType = headerOf(headers, 'content-type') ?? '';
  if (type === 'resource') {
    return { url, at, status: 200, headers: [['Content-Type', contentType]], body: block, ...idsOf(headers) };
  }
  const message = parseHttpMessage(block);
  if (message === undefined) return undefined;
  return { url, at, status: statusOf(message.startLine), ...message, ...idsOf(headers) };
}

function idsOf(headers: HeaderList): Pick<ArchivedResponse, 'recordId' | 'concurrentTo'> {
  return {
    recordId: headerOf(headers, 'warc-record-id') ?? '',
    concurrentTo: headerOf(headers, 'warc-concurrent-to'),
  };
}

/** The address a record is of, if it is one of the web. Wget puts it in angle brackets. */
function addressOf(headers: HeaderList): string | undefined {
  const address = (headerOf(headers, 'warc-target-uri') ?? '').replace(/^<|>$/gu, '');
  return /^https?:\/\//iu.test(address) ? absolute(address, address) : undefined;
}

function statusOf(startLine: string): number {
  return Number(/^HTTP\/[\d.]+\s+(\d{3})/iu.exec(startLine)?.[1] ?? 0);
}

function timeOf(date: string | undefined): number {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? 0 : time;
}
