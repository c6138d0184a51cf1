import { calendarWord } from './calendar-words.ts';

/** A run of digits, a word in lower case, or a sign. */
export type DateToken = {
  readonly text: string;
  readonly kind: 'number' | 'word' | 'sign';
  /** True if a space stands before it. */
  readonly isApart: boolean;
};

const TOKEN = /\d+|[\p{L}\p{M}\u200c]+|\S/gu;
const MOST_TOKENS = 40;
/** Signs that stand behind numbers without a space, and may have a word behind them: “2019年秋”. */
const HAN_UNIT = /^[年月日号號년월일]/u;

/** The tokens of a date; none if there are more than any date has. */
export function dateTokens(text: string): readonly DateToken[] {
  const tokens: DateToken[] = [];
  let end = 0;
  for (const { 0: written, index } of text.matchAll(TOKEN)) {
    const isApart = index > end;
    end = index + written.length;
    if (tokens.length > MOST_TOKENS) return [];
    tokens.push(...partsOf(written, isApart, tokens.at(-1)?.kind === 'number'));
  }
  return tokens;
}

function partsOf(written: string, isApart: boolean, isAfterNumber: boolean): readonly DateToken[] {
  if (/^\d/u.test(written)) return [{ text: written, kind: 'number', isApart }];
  if (!/^[\p{L}\p{M}]/u.test(written)) return [{ text: written, kind: 'sign', isApart }];
  const text = written.toLowerCase().replaceAll('i\u0307', 'i').normalize('NFC');
  if (!isAfterNumber || isApart || text.length === 1 || !HAN_UNIT.test(text) || calendarWord(text))
    return [{ text, kind: 'word', isApart }];
  return [
    { text: text.slice(0, 1), kind: 'word', isApart },
    { text: text.slice(1), kind: 'word', isApart: false },
  ];
}
