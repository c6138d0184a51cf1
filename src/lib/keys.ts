/** The parts of a keyboard event that a shortcut looks at. */
export type KeyPress = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
};

/** True if an event presses a shortcut such as `Mod+Shift+C`, `Mod+Plus`, `F6` or `j`. `Mod` is ⌘ on macOS, Ctrl elsewhere. */
export function matchesKeys(keys: string, event: KeyPress, isMac: boolean): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) === 'Plus' ? '+' : (parts.at(-1) ?? '');
  const wants = (modifier: string) => parts.slice(0, -1).includes(modifier);
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const other = isMac ? event.ctrlKey : event.metaKey;
  // A sign such as “?” says by itself whether Shift is needed.
  const shiftMatters = key.length > 1 || /[a-z]/iu.test(key);
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    mod === wants('Mod') &&
    !other &&
    event.altKey === wants('Alt') &&
    (!shiftMatters || event.shiftKey === wants('Shift'))
  );
}

/** A single letter or sign: it must act only where nobody types. */
export function isSingleKey(keys: string): boolean {
  return [...keys].length === 1;
}

/** A shortcut as people read it. */
export function describeKeys(keys: string, isMac: boolean): string {
  if (!isMac) return keys.replace('Mod', 'Ctrl').replaceAll('+', ' ');
  return keys.replace('Mod', '⌘').replace('Shift', '⇧').replace('Alt', '⌥').replaceAll('+', '');
}

/** A shortcut as Electron's menus write it. @see https://www.electronjs.org/docs/latest/api/accelerator */
export function acceleratorOf(keys: string): string {
  return keys.replace('Mod', 'CmdOrCtrl');
}
