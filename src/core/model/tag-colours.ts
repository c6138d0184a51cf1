/** Colours that a tag can have, in the order in which they are offered. */
export const TAG_COLOURS = [
  'red',
  'orange',
  'yellow',
  'green',
  'teal',
  'blue',
  'purple',
  'pink',
  'grey',
] as const;
export type TagColour = (typeof TAG_COLOURS)[number];

export function isTagColour(name: string | undefined): name is TagColour {
  return TAG_COLOURS.some((colour) => colour === name);
}
