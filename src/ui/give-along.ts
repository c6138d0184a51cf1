import type { DragEvent } from 'react';

/** Gives data along with what is dragged, by media type. */
export function giveAlong(event: DragEvent, data: Readonly<Record<string, string>> = {}): void {
  for (const [type, text] of Object.entries(data)) event.dataTransfer.setData(type, text);
}
