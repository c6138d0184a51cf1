import { type Exchange, headerOf } from '#core/model/exchange.ts';
import { absolute, type FindResource, withoutFragment } from '../page/resource-embedder.ts';

const MOST_REDIRECTS = 10;

/** Looks addresses up among recorded exchanges, through redirects. What failed when it was recorded is not found. */
export function recordedResources(exchanges: readonly Exchange[]): FindResource {
  const byUrl = new Map<string, Exchange>();
  for (const exchange of exchanges) {
    const url = withoutFragment(exchange.url);
    if (isBetter(exchange, byUrl.get(url))) byUrl.set(url, exchange);
  }
  return (url) => {
    let at: string | undefined = url;
    for (let steps = 0; at !== undefined && steps <= MOST_REDIRECTS; steps++) {
      const exchange = byUrl.get(withoutFragment(at));
      if (exchange === undefined) return undefined;
      if (isSuccess(exchange)) {
        const contentType = headerOf(exchange.responseHeaders, 'content-type') ?? '';
        return { url: exchange.url, contentType, body: exchange.body };
      }
      at = absolute(headerOf(exchange.responseHeaders, 'location') ?? '', exchange.url);
      if (at === url) return undefined;
    }
    return undefined;
  };
}

function isSuccess({ status }: Exchange): boolean {
  return status >= 200 && status < 300;
}

/** The first success stands; a whole body goes before a part of it. */
function isBetter(exchange: Exchange, before: Exchange | undefined): boolean {
  if (exchange.method !== 'GET') return false;
  if (before === undefined) return true;
  if (!isSuccess(before)) return isSuccess(exchange) || exchange.status < 400;
  return before.status === 206 && exchange.status === 200;
}
