import { addressClass } from '#core/capture/address-class.ts';
import { type LookupEndpoints, PUBLIC_ENDPOINTS } from '#core/lookup/lookup-addresses.ts';

/**
 * Where the services of look-ups are. A test may name a server of its own in `PRESSMARK_LOOKUP_ENDPOINTS`, which
 * stands for all of them; any other place than this machine itself is passed over.
 */
export function lookupEndpoints(env: NodeJS.ProcessEnv): LookupEndpoints {
  const base = env.PRESSMARK_LOOKUP_ENDPOINTS;
  if (base === undefined || !isOnThisMachine(base)) return PUBLIC_ENDPOINTS;
  const { origin } = new URL(base);
  return { doi: `${origin}/doi/`, openLibrary: `${origin}/openlibrary/`, pubMed: `${origin}/pubmed/` };
}

/** True for `http://127.0.0.1:PORT` and the like, by number: a name could mean another machine. */
export function isOnThisMachine(url: string): boolean {
  return URL.canParse(url) && addressClass(new URL(url).hostname) === 'loopback';
}
