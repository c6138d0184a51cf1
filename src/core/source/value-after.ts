/** What a line says after this name, whatever its case, without the white space around it; nothing, if no line does. */
export function valueAfter(name: string, lines: readonly string[]): string | undefined {
  const trimmed = lines.map((line) => line.trim());
  const line = trimmed.find((each) => each.slice(0, name.length).toLowerCase() === name.toLowerCase());
  return line?.slice(name.length).trim() || undefined;
}
