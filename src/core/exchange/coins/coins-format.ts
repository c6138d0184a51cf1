import { readContextObject, writeContextObject } from '../../csl/coins/context-object.ts';
import { PressmarkError } from '../../errors/pressmark-error.ts';
import type { ExportEntry, ReadPiece } from '../../model/reference-entry.ts';
import { said } from '../../said/said.ts';
import type { ExchangeFormat } from '../exchange-format.ts';
import { formatFacts } from '../format-facts.ts';
import { escapeXml } from '../xml/write-xml.ts';
import { findCoins } from './find-coins.ts';
import { readCoins } from './read-coins.ts';
import { coinsOf, visibleText } from './write-coins.ts';

const BEGIN = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<title>References</title>
</head>
<body>
<ul>
`;

/**
 * COinS: OpenURL context objects in the spans of a web page, both ways. What OpenURL has no key for is written as
 * its private data, `rft_dat`, and read back from there.
 *
 * @see https://web.archive.org/web/2017/http://ocoins.info/
 */
export const coinsFormat: ExchangeFormat = {
  ...formatFacts('coins'),
  recognises: (beginning) => /<span\b[^<>]{0,20000}Z3988/iu.test(beginning),
  read: readPage,
  write: () => ({ begin: () => BEGIN, entry: writeEntry, end: () => '</ul>\n</body>\n</html>\n' }),
};

function* readPage(text: string): Iterable<ReadPiece> {
  let index = 0;
  for (const { contextObject, line, end } of findCoins(text)) {
    const pairs = readContextObject(contextObject);
    const fraction = Math.min(1, end / text.length);
    const hasData = pairs.some(([key]) => key.startsWith('rft'));
    if (hasData) {
      const { entry, told } = readCoins(pairs);
      const problems = told.map((message) => ({ index, line, name: entry.citekey, message }));
      yield { entry, problems, fraction };
    } else {
      const message = said('entry.empty-span', { line });
      yield { problems: [{ index, line, message, isLost: true }], fraction };
    }
    index += 1;
  }
  if (index > 0) return;
  throw new PressmarkError('unreadable', said('format.no-coins', {}));
}

function writeEntry(entry: ExportEntry): string {
  const title = writeContextObject(coinsOf(entry));
  return `<li><span dir="auto">${escapeXml(visibleText(entry))}</span><span class="Z3988" title="${title}"></span></li>\n`;
}
