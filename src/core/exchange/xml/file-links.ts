import type { CslItem } from '../../model/csl-item.ts';
import type { FileLink } from '../../model/reference-entry.ts';

/** The files that an entry links to under `custom.files`; what is no link there is passed over. */
export function fileLinksOf({ custom }: CslItem): readonly FileLink[] {
  const files: unknown = custom?.files;
  return Array.isArray(files) ? files.flatMap(fileLinkFrom) : [];
}

function fileLinkFrom(value: unknown): readonly FileLink[] {
  if (typeof value !== 'object' || value === null || !('path' in value)) return [];
  const { path } = value;
  if (typeof path !== 'string' || path === '') return [];
  const title = 'title' in value && typeof value.title === 'string' ? value.title : undefined;
  const mediaType = 'mediaType' in value && typeof value.mediaType === 'string' ? value.mediaType : undefined;
  const url = 'url' in value && typeof value.url === 'string' ? value.url : undefined;
  return [
    { path, ...(url ? { url } : {}), ...(title ? { title } : {}), ...(mediaType ? { mediaType } : {}) },
  ];
}
