/** A line that is no http or https address. */
export type RejectedLine = { /** From 1. */ readonly line: number; readonly text: string };

export type UrlList = {
  /** As browsers write them, in their order, each once. */
  readonly urls: readonly string[];
  readonly rejected: readonly RejectedLine[];
};

const FEWEST_IN_A_LIST = 2;
const LONGEST_SHOWN = 80;

/**
 * Reads a list of web addresses, one a line. Empty lines and lines that begin with `#` say nothing; an address may
 * stand in angle brackets.
 *
 * @see RFC 2483, section 5 (`text/uri-list`)
 */
export function parseUrlList(text: string): UrlList {
  const urls = new Set<string>();
  const rejected: RejectedLine[] = [];
  for (const [index, line] of text.split(/\r\n?|\n/u).entries()) {
    const written = line.replace('\ufeff', '').trim();
    if (written === '' || written.startsWith('#')) continue;
    const url = webAddress(written.replace(/^<(.*)>$/u, '$1'));
    if (url !== undefined) urls.add(url);
    else rejected.push({ line: index + 1, text: shortened(written) });
  }
  return { urls: [...urls], rejected };
}

/** The addresses of a text that is nothing but a list of at least two of them; `undefined` for any other text. */
export function urlsOfList(text: string): readonly string[] | undefined {
  const { urls, rejected } = parseUrlList(text);
  return rejected.length === 0 && urls.length >= FEWEST_IN_A_LIST ? urls : undefined;
}

function webAddress(text: string): string | undefined {
  const isOne = /^https?:\/\/\S+$/iu.test(text) && URL.canParse(text);
  return isOne ? new URL(text).href : undefined;
}

function shortened(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
