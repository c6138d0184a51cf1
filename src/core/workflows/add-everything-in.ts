import { PressmarkError } from '../errors/pressmark-error.ts';
import { said, type Told } from '../said/said.ts';
import { addressesIn } from '../source/addresses-in.ts';
import { recogniseSource } from '../source/recognise-source.ts';
import { type AddedSource, type AddSourceOptions, addSource, type Source } from './add-source.ts';
import { type AddReport, type AddWebArchiveDeps, addWebArchive } from './add-web-archive.ts';
import { problemAt } from './problem-at.ts';
import { purposeOfFile } from './purpose-of-file.ts';
import { severalAtOnce } from './several-at-once.ts';

/** As many pages as the browser loads side by side. */
const AT_ONCE = 2;

/**
 * Adds a source, or all that it holds: the pages of a web archive, or those at the addresses of a list.
 *
 * @throws PressmarkError as `addSource`, and as `addWebArchive`; `invalid-input` if it is a list of references, which is
 *   to be imported, unless the source says that it is meant as a text
 */
export async function addEverythingIn(
  deps: AddWebArchiveDeps,
  source: Source,
  options: AddSourceOptions,
): Promise<AddReport> {
  if (source.kind === 'bytes') {
    const { bytes, origin } = source;
    if (recogniseSource(bytes) === 'web-archive') {
      return addWebArchive(deps, { bytes, name: nameIn(origin) }, options);
    }
    if (!source.asText && purposeOfFile(bytes, nameIn(origin)) === 'references') {
      throw new PressmarkError('invalid-input', said('workflow.is-references', { name: nameIn(origin) }));
    }
    const addresses = addressesIn(bytes);
    if (addresses)
      return addAddresses(
        deps,
        addresses.map((url) => ({ kind: 'url', url })),
        options,
      );
  }
  return { added: [await addSource(deps, source, options)], problems: [] };
}

function nameIn(origin: Extract<Source, { kind: 'bytes' }>['origin']): string {
  return 'name' in origin ? origin.name : '';
}

/** Adds what is at each address, two at once. One that fails is named among the problems, and the others go on. */
export async function addAddresses(
  deps: AddWebArchiveDeps,
  addresses: readonly Extract<Source, { kind: 'url' }>[],
  { onProgress, ...options }: AddSourceOptions,
): Promise<AddReport> {
  const added: AddedSource[] = [];
  const problems: Told[] = [];
  let done = 0;
  await severalAtOnce(addresses, AT_ONCE, async (address) => {
    options.signal.throwIfAborted();
    onProgress?.({
      step: said('workflow.step-adding', { url: address.url }),
      fraction: done / addresses.length,
    });
    try {
      added.push(await addSource(deps, address, options));
    } catch (error) {
      options.signal.throwIfAborted();
      problems.push(problemAt(address.url, error));
    }
    done += 1;
  });
  return { added, problems };
}
