import { strToU8, type Zippable, zipSync } from 'fflate';

/** The year before which ZIP has no dates. */
const FIRST_DATE = '1980-01-02T00:00:00Z';

/**
 * Parts of an office document as one file, in the order given. The first is not compressed, as ODF asks of its
 * type. The same parts give the same bytes.
 *
 * @param madeAt milliseconds since 1970
 */
export function packOfficeFile(
  parts: readonly (readonly [path: string, text: string])[],
  { madeAt, isFirstPlain }: { readonly madeAt?: number | undefined; readonly isFirstPlain?: boolean },
): Uint8Array {
  const files: Zippable = {};
  for (const [at, [path, text]] of parts.entries()) {
    files[path] = [strToU8(text), { level: isFirstPlain && at === 0 ? 0 : 6 }];
  }
  return zipSync(files, { mtime: madeAt ?? FIRST_DATE });
}
