import type { FileLink } from '../../model/reference-entry.ts';
import { isRecord } from './csl-record.ts';

/** The links to files that stand under `custom.files`, as far as they are links. */
export function filesOf(custom: Readonly<Record<string, unknown>> | undefined): FileLink[] {
  const files = custom?.files;
  if (!Array.isArray(files)) return [];
  return files.flatMap((file: unknown) => {
    if (!isRecord(file) || typeof file.path !== 'string' || file.path === '') return [];
    const { path, url, title, mediaType } = file;
    return [
      {
        path,
        ...(typeof url === 'string' && { url }),
        ...(typeof title === 'string' && { title }),
        ...(typeof mediaType === 'string' && { mediaType }),
      },
    ];
  });
}

/** Of the links to files, those that lead to no web address. */
export function localFilesOf(custom: Readonly<Record<string, unknown>> | undefined): readonly FileLink[] {
  return filesOf(custom).filter(({ path }) => !/^https?:/iu.test(path));
}
