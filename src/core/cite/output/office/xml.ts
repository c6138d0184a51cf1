/** Text for XML content and double-quoted attributes; it is printable already. */
export function escapeXml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}

/** An attribute and its value; without a value, nothing. */
export function attribute(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`;
}

export const XML_START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A date and time as XML Schema and both office formats have it, to the second. */
export function xmlDate(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
