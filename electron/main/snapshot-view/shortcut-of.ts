import type { Input } from 'electron';

/** A key press as the window’s commands write it, such as `Mod+Shift+C`, `F6` or `Mod+Plus`. */
export function shortcutOf(
  input: Pick<Input, 'key' | 'control' | 'meta' | 'shift' | 'alt'>,
  isMac: boolean,
): string {
  const { key } = input;
  const [mod, other] = isMac ? [input.meta, input.control] : [input.control, input.meta];
  // A sign such as “?” says by itself whether Shift was needed.
  const shiftMatters = key.length > 1 || /[a-z]/iu.test(key);
  return [
    ...(mod ? ['Mod'] : []),
    ...(other ? ['Other'] : []),
    ...(input.alt ? ['Alt'] : []),
    ...(input.shift && shiftMatters ? ['Shift'] : []),
    key === '+' ? 'Plus' : key.length === 1 ? key.toUpperCase() : key,
  ].join('+');
}
