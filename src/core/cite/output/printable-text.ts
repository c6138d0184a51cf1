const LINE_ENDS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it takes out
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * Text as every document format can hold it, on one line: line ends and tabs are spaces, control characters are
 * gone, half a surrogate pair is U+FFFD.
 */
export function printableText(text: string): string {
  return text.replace(LINE_ENDS, ' ').replace(UNPRINTABLE, '').replace(LONE_SURROGATE, '\ufffd');
}
