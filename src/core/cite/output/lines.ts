const MOST = 4;

/** A number of lines that a page can be set with: what a style asks for, between `least` and 4. */
export function lines(wanted: number, { least }: { least: number }): number {
  return Number.isNaN(wanted) ? least : Math.min(Math.max(wanted, least), MOST);
}
