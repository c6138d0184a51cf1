import { addressClass } from '#core/capture/address-class.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { cslOfCsl } from '#core/lookup/csl-of-csl.ts';
import { cslOfOpenLibrary } from '#core/lookup/csl-of-open-library.ts';
import { type LookupAddress, type LookupEndpoints, lookupAddress } from '#core/lookup/lookup-addresses.ts';
import type { WorkIdentifier } from '#core/model/work-identifier.ts';
import { said } from '#core/said/said.ts';
import type { ReferenceLookup } from '#core/workflows/ports.ts';
import { isOnThisMachine } from './lookup-endpoints.ts';
import { textOfAnswer } from './text-of-answer.ts';

const LONGEST_MS = 20_000;
const MOST_REDIRECTS = 5;

/**
 * Asks doi.org, Open Library and the NCBI over HTTPS, without cookies and without saying who asks. Follows a few
 * redirects, as doi.org hands over to the agency of the DOI; only a test’s own server may be asked without TLS.
 */
export function httpReferenceLookup(
  endpoints: LookupEndpoints,
  { longestMs = LONGEST_MS }: { readonly longestMs?: number } = {},
): ReferenceLookup {
  return {
    addressFor: (identifier) => lookupAddress(identifier, endpoints).url,
    async ask(identifier, { signal }) {
      const address = lookupAddress(identifier, endpoints);
      const service = new URL(address.url).host;
      const limit = AbortSignal.any([signal, AbortSignal.timeout(longestMs)]);
      try {
        const response = await answerTo(address, limit);
        if (response.status === 404) throw unknownTo(service, identifier);
        if (!response.ok) throw refusedBy(service, response.status);
        const csl = readAnswer(address, await textOfAnswer(response));
        if (csl === undefined) throw unknownTo(service, identifier);
        return { csl, url: address.url };
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof PressmarkError) throw error;
        throw new PressmarkError('unreachable', said('lookup.no-answer', { service }), { cause: error });
      }
    },
  };
}

async function answerTo({ url, accept }: LookupAddress, signal: AbortSignal): Promise<Response> {
  let at = url;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    if (!mayBeAsked(at, url)) throw astray(url);
    const response = await fetch(at, {
      headers: { accept, 'user-agent': 'Pressmark' },
      redirect: 'manual',
      credentials: 'omit',
      signal,
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null) return response;
    await response.body?.cancel();
    if (!URL.canParse(location, at)) throw astray(url);
    at = new URL(location, at).href;
  }
  throw astray(url);
}

/** HTTPS to a machine with a name or a public number; a test’s server may lead to itself. */
function mayBeAsked(url: string, first: string): boolean {
  const { protocol, hostname, origin } = new URL(url);
  if (isOnThisMachine(first)) return origin === new URL(first).origin;
  const place = addressClass(hostname);
  return protocol === 'https:' && hostname !== 'localhost' && (place === 'none' || place === 'global');
}

function readAnswer({ form, url }: LookupAddress, text: string) {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch (cause) {
    throw new PressmarkError('unreadable', said('lookup.unreadable', { service: new URL(url).host }), {
      cause,
    });
  }
  return form === 'csl' ? cslOfCsl(answer) : cslOfOpenLibrary(answer);
}

function unknownTo(service: string, { value }: WorkIdentifier): PressmarkError {
  return new PressmarkError('not-found', said('lookup.unknown', { service, value }));
}

function refusedBy(service: string, status: number): PressmarkError {
  return new PressmarkError(
    'unreachable',
    status === 429 ? said('lookup.too-often', { service }) : said('lookup.refused', { service, status }),
  );
}

function astray(url: string): PressmarkError {
  return new PressmarkError('unreachable', said('lookup.astray', { service: new URL(url).host }));
}
