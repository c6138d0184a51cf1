import type { Confidence, Quotation } from '../../model/reading.ts';
import { baseLanguage } from '../suggest/base-language.ts';
import { type Attribution, attributionIn, subjectIn } from './attribution.ts';
import { channelIn } from './channels.ts';
import { hanAttribution } from './han-attribution.ts';
import { isQuotation } from './is-quotation.ts';
import { type FullNames, fullNamesIn, personIn } from './people.ts';
import { type QuotedSpan, quotedSpans } from './quoted-spans.ts';
import { firstSentenceEnd, lastSentenceStart, sentencesOf } from './sentences.ts';
import { Speakers } from './speakers.ts';
import { type SpeechWords, speechWords } from './speech-words.ts';

type Context = {
  readonly language: string | undefined;
  readonly speech: SpeechWords;
  readonly names: FullNames;
  readonly speakers: Speakers;
};

const LONGEST_PARAGRAPH = 20_000;
/** No article has more; this bounds what is kept of a text that is one list of words in marks. */
const MOST_QUOTATIONS = 500;

/** Finds what is quoted in an article, and who is likely to have said it where. Scare quotes are left out. */
export function readQuotations(
  paragraphs: readonly string[],
  language: string | undefined,
): readonly Quotation[] {
  const names = fullNamesIn(paragraphs);
  const context = { language, speech: speechWords(language), names, speakers: new Speakers() };
  const quotations: Quotation[] = [];
  /** Where the last quotation goes on in the next paragraph. */
  let openAt: number | undefined;
  paragraphs.forEach((text, paragraph) => {
    if (text.length > LONGEST_PARAGRAPH || quotations.length >= MOST_QUOTATIONS) return;
    const spans = quotedSpans(text).filter(
      (span) => !span.isOpen || goesOn(text, span, paragraphs[paragraph + 1]),
    );
    const found = quotationsIn(text, spans, context).map((each) => ({ paragraph, ...each }));
    if (quotations.at(-1)?.paragraph === openAt) giveSpeaker(quotations, found[0]);
    openAt = spans.at(-1)?.isOpen === true ? paragraph : undefined;
    quotations.push(...found);
  });
  return quotations.slice(0, MOST_QUOTATIONS);
}

/** A quotation of several paragraphs repeats its opening mark at each of them, and closes in the last one. */
function goesOn(text: string, span: QuotedSpan, next: string | undefined): boolean {
  return next?.trimStart().startsWith(text.charAt(span.from)) === true;
}

/** The speaker of a quotation of several paragraphs is often named in the last one only. */
function giveSpeaker(quotations: Quotation[], next: Quotation | undefined): void {
  if (next?.speaker === undefined || next.confidence === 'suggested') return;
  const { speaker, speakerRole, channel, confidence } = next;
  for (let at = quotations.length - 1; at >= 0; at -= 1) {
    const each = quotations[at];
    if (each?.confidence !== 'suggested' || next.paragraph - each.paragraph !== quotations.length - at)
      return;
    const { text, start, end, paragraph } = each;
    quotations[at] = {
      paragraph,
      start,
      end,
      text,
      speaker,
      ...(speakerRole !== undefined && { speakerRole }),
      ...(channel !== undefined && { channel }),
      confidence,
    };
  }
}

type Found = Omit<Quotation, 'paragraph'>;

function quotationsIn(text: string, spans: readonly QuotedSpan[], context: Context): readonly Found[] {
  if (spans.length === 0) {
    for (const sentence of sentencesOf(text)) listen(sentence, context);
    return [];
  }
  const found: Found[] = [];
  const gaps = gapsBetween(text, spans);
  spans.forEach((span, index) => {
    const before = gaps[index] ?? '';
    const after = gaps[index + 1] ?? '';
    // What stands in the sentence of the quotation before was read with that one.
    const start = index === 0 ? 0 : firstSentenceEnd(before);
    for (const sentence of sentencesOf(before.slice(start, lastSentenceStart(before)))) {
      listen(sentence, context);
    }
    const words = text.slice(span.start, span.end);
    const said = attributed(words, { before, after }, context);
    if (!isQuotation(words, said !== undefined)) return;
    found.push(quotation(span, words, { said, before, follows: found.length > 0 }, context));
  });
  const last = gaps.at(-1) ?? '';
  for (const sentence of sentencesOf(last.slice(firstSentenceEnd(last)))) listen(sentence, context);
  return found;
}

/** The text between quotations, in order: one more than there are quotations. */
function gapsBetween(text: string, spans: readonly QuotedSpan[]): readonly string[] {
  const starts = [0, ...spans.map(({ to }) => to)];
  return starts.map((start, index) => text.slice(start, spans[index]?.from ?? text.length));
}

type Around = { readonly before: string; readonly after: string };
type Said = { readonly attribution: Attribution; readonly channel: string | undefined };

/** The clause that says who said it: beside the quotation, in the same sentence. */
function attributed(
  words: string,
  { before, after }: Around,
  { language, speech, names }: Context,
): Said | undefined {
  const tail = after.slice(0, firstSentenceEnd(after));
  const lead = before.slice(lastSentenceStart(before));
  const endsSentence = /[.。।]$/u.test(words) && /^\s*\p{Lu}/u.test(tail);
  const isNewSentence = endsSentence || /^\s*$/u.test(tail);
  const read = (clause: string, side: 'before' | 'after'): Said | undefined => {
    const channel = channelIn(clause, language);
    const attribution = isHan(language)
      ? hanAttribution(clause, side, after)
      : attributionIn(channel?.without ?? clause, speech, { side, names });
    return attribution && { attribution, channel: channel?.name };
  };
  const behind = isNewSentence ? undefined : read(tail, 'after');
  const ahead = lead.trim() === '' ? undefined : read(lead, 'before');
  const closes = /[,.!?…،]$/u.test(words) || /^\s*[,،–—-]/u.test(tail);
  const [first, second] = closes ? [behind, ahead] : [ahead, behind];
  const said = preferred(first, second);
  if (said?.attribution.by !== 'unsaid') return said;
  const subject = subjectIn(lead, speech, names);
  return subject ? { ...said, attribution: subject } : said;
}

function isHan(language: string | undefined): boolean {
  return ['zh', 'ja'].includes(baseLanguage(language) ?? '');
}

/** A verb alone gives way to a clause that names someone: “Bakan Yılmaz, ‘…’ dedi”. */
function preferred(first: Said | undefined, second: Said | undefined): Said | undefined {
  if (first?.attribution.by !== 'unsaid') return first ?? second;
  return second && second.attribution.by !== 'unsaid' ? second : first;
}

function quotation(
  { start, end }: QuotedSpan,
  text: string,
  around: {
    readonly said: Said | undefined;
    readonly before: string;
    readonly follows: boolean;
  },
  { speakers }: Context,
): Found {
  const { said, before, follows } = around;
  if (said) speakers.hear(said.attribution, said.channel);
  else if (!follows && before.trim() !== '') return { start, end, text, confidence: 'suggested' };
  const speaker = speakers.current;
  return {
    start,
    end,
    text,
    ...(speaker?.name !== undefined && { speaker: speaker.name }),
    ...(speaker?.role !== undefined && { speakerRole: speaker.role }),
    ...(speaker?.channel !== undefined && { channel: speaker.channel }),
    confidence: speaker ? confidenceOf(said?.attribution) : 'suggested',
  };
}

/** A name beside the quotation is sure; “he” is likely to be the one before; a quotation alone is a guess. */
function confidenceOf(attribution: Attribution | undefined): Confidence {
  if (!attribution) return 'suggested';
  if (attribution.by === 'named') return attribution.isSaid ? 'certain' : 'likely';
  return attribution.by === 'pronoun' || attribution.by === 'unsaid' ? 'likely' : 'suggested';
}

/** Takes in a sentence without a quotation: whoever speaks in it, or is named, may be quoted next. */
function listen(sentence: string, { language, speech, names, speakers }: Context): void {
  const channel = channelIn(sentence, language);
  const attribution = attributionIn(channel?.without ?? sentence, speech, { side: 'whole', names });
  if (attribution) speakers.hear(attribution, channel?.name);
  else speakers.mention(personIn(sentence, names));
}
