import type { Session } from 'electron';

/**
 * Denies a session everything a page can ask for, and stops it from fetching spelling dictionaries. A session
 * without these handlers grants by default.
 *
 * @param isAllowed lets single permissions through.
 */
export function denyPermissions(
  session: Session,
  isAllowed: (permission: string, origin: string) => boolean = () => false,
): void {
  session.setSpellCheckerLanguages([]);
  session.setPermissionRequestHandler((_, permission, callback, details) => {
    callback(isAllowed(permission, originOf(details.requestingUrl)));
  });
  session.setPermissionCheckHandler((_, permission, requestingOrigin) =>
    isAllowed(permission, originOf(requestingOrigin)),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_, callback) => callback({}));
}

/** `URL.origin` is “null” for schemes of our own, so the origin is put together by hand. */
function originOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}
