import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { type Said, said } from '#core/said/said.ts';

/** The system's code of a failed file operation, such as `ENOENT`; `undefined` for anything else thrown. */
export function fileErrorCode(thrown: unknown): string | undefined {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** A sentence for a file of the person's that cannot be read. */
export function unreadableFile(file: string, cause: unknown): PressmarkError {
  const code = fileErrorCode(cause);
  if (code === 'ENOENT') {
    return new PressmarkError('not-found', said('files.no-file', { file }), {
      cause,
    });
  }
  const reason =
    code === 'EACCES' || code === 'EPERM'
      ? said('files.reason-not-permitted', {})
      : code === 'EISDIR'
        ? said('files.reason-is-folder', {})
        : said('files.reason-refused', { code: code ?? '' });
  return new PressmarkError('unreadable', said('files.unreadable', { file, reason }), { cause });
}

const REASONS: Readonly<Record<string, Said>> = {
  ENOSPC: said('files.reason-disk-full', {}),
  EDQUOT: said('files.reason-quota', {}),
  ENOENT: said('files.reason-folder-gone', {}),
  EROFS: said('files.reason-read-only', {}),
  EACCES: said('files.reason-no-writing', {}),
  EPERM: said('files.reason-no-writing', {}),
  EIO: said('files.reason-disk-error', {}),
};

/** A sentence for a file that the system will not let us write. */
export function unwritableFile(file: string, cause: unknown): PressmarkError {
  const code = fileErrorCode(cause) ?? '';
  const reason = REASONS[code] ?? said('files.reason-refused', { code });
  return new PressmarkError('storage', said('files.unwritable', { file, reason }), {
    cause,
  });
}
