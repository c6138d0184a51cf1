/** Text on one line: line ends and the spaces around them become one space, so it cannot begin a line of its own. */
export function oneLine(text: string): string {
  const clean = withoutControls(text);
  if (!/[\n\t\u2028\u2029]/u.test(clean)) return clean.trim();
  return clean
    .split(/[\n\t\u2028\u2029]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\0-\x1f\x7f-\x9f]/;

/** Text without control characters, but for tabs; any line end becomes `\n`. */
export function withoutControls(text: string): string {
  if (!CONTROL.test(text)) return text;
  return text.replace(/\r\n?|[\u0085\v\f]/gu, '\n').replace(/(?![\n\t])\p{Cc}/gu, '');
}

/** Text with every run of white space as one space, for comparing. */
export function foldSpace(text: string): string {
  return text.split(/\s+/u).join(' ').trim();
}
