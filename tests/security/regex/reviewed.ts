import { keyOf } from './expression.ts';

/** Expressions that the checker doubts and a person found harmless, with the reason why. */
export const REVIEWED: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        /<script\b[\s\S]*?(?:<\/script\s*>|\/>|$)/giu,
        'It ends with the text at the latest, so that it never fails and no place is tried twice.',
      ],
      [/<foreignObject\b[\s\S]*?(?:<\/foreignObject\s*>|$)/giu, 'As above.'],
      [
        /([\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*)[-\u2010\u00ad]$/u,
        'Only the last hundred signs of a text are looked at (`join-lines.ts`).',
      ],
      [/(\p{L}+)\s$/u, 'Only the twenty signs before a name are looked at (`names-in-text.ts`).'],
      [
        /(?:,|\s[|·/–—-])\s(?:the )?(?:associated press|ap(?: \p{L}{2,15}){0,3}|reuters|afp|dpa|anadolu|xinhua|kyodo news|bbc news|staff writer|correspondent|reporter)$|\s(?:in|à|en|a|au) \p{Lu}[\p{L}\p{M}’' -]{1,30}$/iu,
        'A line over 160 signs is no byline (`byline.ts`).',
      ],
      [
        /(?<speaker>[\p{Script=Han}·]{1,30})(?:在[^，。；]{2,30})?(?:告诉记者|指出|表示|强调|认为|写道|回应|透露|介绍|坦言|说|称)(?:道)?[：:，,]?\s*$/u,
        'A clause is cut to eighty signs (`han-attribution.ts`).',
      ],
      [
        /(?<speaker>[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー・]{1,40}?)(?:さん|氏|容疑者|被告)?(?:は|が)(?:[^「」。]{0,30})$/u,
        'As above.',
      ],
      [
        /(?:^|[^\p{L}])\p{Lu}[\p{L}\p{M}’'-]{1,30}[\s\u00A0]$/u,
        'Only the forty signs before a number are looked at (`no-figure.ts`).',
      ],
      [/\S \S.*,,/u, 'A longer name was kept whole before (`read-name.ts`).'],
      [/^[^ ]*\p{Ll}[^ ]*$/u, 'It looks at words of our own, not at a stranger’s (`credit-leads.ts`).'],
      [
        /\b(?:sagte|sagt|erklärte)[^,.]{0,60}? de[rmn] „([^“”"]{2,40})[“”]/u,
        'Both repetitions are counted: from each place it looks at most a hundred signs ahead.',
      ],
      [
        /\(([^()]{1,60})\)\s{0,3}[-–—]{1,2}\s{0,3}([^,]{1,200}),/u,
        'Every repetition is counted, and a bracket begins one attempt.',
      ],
      [
        /^[^\S\r\n]{0,20}TY {0,2}- ?[a-z0-9]{2,12}[^\S\r\n]*\r?$/imu,
        'A line is tried once, from its beginning: the spaces at both ends are parted by letters.',
      ],
    ] as const
  ).map(([expression, reason]) => [keyOf(expression), reason]),
);

/** Where an expression is built of parts while the program runs, and why that can be trusted. */
export const BUILT_LATER: ReadonlyMap<string, string> = new Map([
  [
    'src/core/extract/article/phrase.ts',
    'It is given its phrases by the rules beside it, whose patterns are checked there.',
  ],
  [
    'src/core/extract/fields/kind-of-outlet.ts',
    'Words of our own, one after the other: nothing in it repeats without a count.',
  ],
  [
    'src/core/exchange/bibtex/read-names.ts',
    'What parts names, made to look everywhere: the same expressions stand written in the file and are judged there.',
  ],
  [
    'src/core/exchange/ris/ris-records.ts',
    'Two letters, at most two spaces and a dash at the beginning of a line: it is tried once a line.',
  ],
  [
    'src/core/extract/names/byline-time.ts',
    'Too many words for the judge. Every repetition is counted, and only a space, with a comma before it or without, begins an attempt.',
  ],
  [
    'src/core/extract/wire/channels.ts',
    'Phrases of our own, with places for names whose repetitions are counted, tried on a clause of at most 600 signs.',
  ],
  ['src/core/extract/page/flat-text.ts', 'A name and one sign behind it: nothing in it repeats.'],
]);
