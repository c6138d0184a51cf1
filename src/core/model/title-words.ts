/** Words that carry no meaning in a title, in the languages Better BibTeX skips them in. @see https://retorque.re/zotero-better-bibtex/citing/ */
const SKIPPED = new Set(
  (
    'a ab aboard about above across after against al along amid among an and anti around as at before behind below ' +
    'beneath beside besides between beyond but by d da das de del dell dello dei degli della delle dem den der des ' +
    'despite die do down du during ein eine einem einen einer eines el en et except for from gli i il in inside into ' +
    'is l la las le les like lo los near nor of off on onto or over past per plus round save since so some sur than ' +
    'the through to toward towards un una unas under underneath une unlike uno unos until up upon versus via von ' +
    'while with within without yet zu zum'
  ).split(' '),
);

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

/** The words of a title that carry meaning, as written, without markup. */
export function titleWords(title: string): string[] {
  const words = title.replace(/<[^<>]*>/gu, '').match(WORD) ?? [];
  return words.filter((word) => !SKIPPED.has(word.toLowerCase()));
}
