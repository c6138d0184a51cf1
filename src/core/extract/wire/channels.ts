import { baseLanguage } from '../suggest/base-language.ts';

const PLATFORM =
  '(Twitter|X|Facebook|Telegram|Instagram|YouTube|TikTok|Truth Social|Bluesky|Mastodon|LinkedIn|WhatsApp|Weibo|VKontakte|Threads|تويتر|توییتر|تویتەر|فيسبوك|فیسبوک|فەیسبووک|إكس|ایکس|ئێکس|تلگرام|تيليغرام|اینستاگرام|Твиттере|Телеграме|Фейсбуке)(?!\\p{L})';
const OUTLET = "(\\p{Lu}[\\p{L}\\p{N}’'.&-]{0,30}(?: [\\p{Lu}\\p{N}][\\p{L}\\p{N}’'.&-]{0,30}){0,4})";
/** “the German public broadcaster” before an outlet’s name. */
const MEDIUM =
  '(?:[Tt]he )?(?:(?:\\p{Lu}\\p{Ll}{2,12} )?(?:(?:state|public|local|private|news|agency|broadcaster|newspaper|daily|weekly|magazine|television|TV|radio|channel|network|website|station) ){1,4})?';

/** A way of saying something: the pattern’s first group names it, or it always has the same name. */
type Way = { readonly pattern: RegExp; readonly name?: string };

const way = (pattern: string, name?: string): Way => ({
  pattern: new RegExp(pattern, 'u'),
  ...(name !== undefined && { name }),
});

/** By language, in the order in which they are tried. */
const WAYS: Readonly<Record<string, readonly Way[]>> = {
  en: [
    way(`\\binterview (?:with|by|on) ${MEDIUM}${OUTLET}`),
    way(
      '\\b(?:told|telling|tells|speaking to|spoke to) (?:the )?(reporters|journalists|parliament|lawmakers|investors|analysts|a news conference|a press conference)',
    ),
    way(`\\b(?:told|telling|tells|speaking to|spoke to|in comments to|in remarks to) ${MEDIUM}${OUTLET}`),
    way(
      `\\b(?:on|to|via|post on|posted on) (?:(?:his|her|their|its|the|an?) )?(?:\\p{Ll}{2,12} ){0,3}${PLATFORM}`,
    ),
    way('\\b(?:tweeted|a tweet|tweets)\\b', 'Twitter'),
    way(
      '\\b(?:in|at|during|through) (an? (?:\\p{L}{2,12} ){0,3}(?:statement|letter|speech|interview|news conference|press conference|briefing|report|email|e-mail|video|memo|press release|telephone call|blog post|court filing))',
    ),
  ],
  de: [
    way(`\\b(?:sagte|sagt|erklärte)[^,.]{0,60}? de[rmn] „([^“”"]{2,40})[“”]`),
    way(
      `\\b(?:gegenüber|dem|der|den)(?: de[rmn])? (dpa|AFP|Reuters|AP|KNA|epd|Deutschen Presse-Agentur|Spiegel|Zeit|ARD|ZDF|Deutschlandfunk|BBC|CNN)\\b`,
    ),
    way(`\\bgegenüber (?:de[rmn] )?${OUTLET}`),
    way(`\\b(?:auf|bei|über) (?:\\p{L}{2,12} )?${PLATFORM}`),
    way(
      '\\b(vor Journalisten|in einer (?:\\p{L}{2,20} )?(?:Mitteilung|Erklärung|Stellungnahme|Rede|Pressekonferenz)|im Interview)\\b',
    ),
  ],
  fr: [
    way(
      `(?:^|\\s)(?:à l[’']|au |à la |à )(AFP|BBC|Agence France-Presse|Reuters|Associated Press|RFI|France ?Info|France 24|Monde|Figaro)(?![\\p{L}])`,
    ),
    way(`\\bsur (?:\\p{L}{2,12} ){0,3}${PLATFORM}`),
    way(
      '(?:^|\\s)(dans un (?:communiqué|entretien|discours|courrier|tweet)|à des journalistes|à la presse|devant la presse|en conférence de presse)\\b',
    ),
  ],
  es: [
    way(`\\b(?:a|al|a la agencia) (EFE|Efe|AFP|BBC|Reuters|CNN|El País|Associated Press)\\b`),
    way(`\\ben (?:\\p{L}{2,12} ){0,3}${PLATFORM}`),
    way(
      '(?:^|\\s)(en (?:un|una) (?:comunicado|rueda de prensa|entrevista|carta|discurso|declaración)|a (?:los )?periodistas|a la prensa)\\b',
    ),
  ],
  it: [
    way(`\\b(?:all[’']|al |alla )(ANSA|Ansa|AFP|BBC|Corriere|Repubblica|Reuters)\\b`),
    way(`\\bsu (?:\\p{L}{2,12} ){0,3}${PLATFORM}`),
    way(
      '(?:^|\\s)(in una (?:nota|intervista|conferenza stampa|lettera)|in un (?:comunicato|tweet|post)|ai giornalisti)\\b',
    ),
  ],
  pt: [
    way(`(?:^|\\s)(?:à|ao) (?:agência )?(Lusa|AFP|BBC|Reuters|Folha|Estadão|G1|EFE)\\b`),
    way(`\\b(?:no|em) (?:\\p{L}{2,12} ){0,3}${PLATFORM}`),
    way(
      '(?:^|\\s)(em (?:comunicado|nota|entrevista|discurso)|(?:aos|a) jornalistas|em conferência de imprensa)\\b',
    ),
  ],
  nl: [
    way(`\\b(?:tegen|aan|bij) (?:de |het )?(ANP|NOS|AFP|BBC|Reuters|Volkskrant|RTL Nieuws|NU\\.nl)\\b`),
    way(`\\bop (?:\\p{L}{2,12} ){0,3}${PLATFORM}`),
    way(
      '\\b(in een (?:verklaring|interview|brief|persbericht|toespraak)|tegen (?:de )?(?:verslaggevers|journalisten)|op een persconferentie)\\b',
    ),
  ],
  tr: [
    way(`(AA|Anadolu Ajansı|AFP|BBC|Reuters)(?:['’]\\p{L}{1,4}| muhabirine)`),
    way(`${PLATFORM}(?:['’]\\p{L}{1,4}|\\s(?:hesabından|üzerinden|paylaşımında))`),
    way('(yazılı açıklama|basın toplantısı|gazetecilere)'),
  ],
  ru: [
    way('(РИА Новости|ТАСС|Интерфакс\\p{Ll}{0,2}|BBC|Reuters|РБК)'),
    way(`в (?:\\p{L}{2,12} ){0,2}${PLATFORM}`),
    way('(журналистам|в интервью|на пресс-конференции|в заявлении)'),
  ],
  ar: [
    way('(?:^|\\s)ل(وكالة (?:فرانس برس|رويترز|الأناضول|الأنباء [\\p{L}]{2,15}))'),
    way(`(?:^|\\s)(?:لـ ?|ل)((?:كوردستان|كردستان) 24|رويترز|فرانس برس|بي بي سي|الجزيرة|العربية|سبوتنيك)`),
    way(`(?:على|عبر|في) (?:\\p{L}{2,12} ){0,3}${PLATFORM}`),
    way('(?:^|\\s)(في (?:بيان|مؤتمر صحفي|مقابلة|كلمة|تصريح)|للصحفيين|للصحافيين)'),
  ],
  fa: [
    way('به (ایرنا|ایسنا|تسنیم|فارس|مهر|بی‌بی‌سی|رویترز|خبرنگاران)'),
    way(`(?:در|از طریق) (?:\\p{L}{2,12} ){0,3}${PLATFORM}`),
    way('(در (?:بیانیه‌ای|بیانیه|گفتگو|نشست خبری|نامه‌ای|مصاحبه))'),
  ],
  ckb: [
    way('بە (کوردستان 24|ڕووداو|ڕۆژنامەنووسان|ئاژانسی [\\p{L}\\p{M}]{2,20})'),
    way(`لە (?:\\p{L}{2,14} ){0,3}${PLATFORM}`),
    way('(لە (?:ڕاگەیەندراوێکدا|کۆنفرانسێکی ڕۆژنامەوانیدا|چاوپێکەوتنێکدا))'),
  ],
  ku: [
    way('ji (Kurdistan 24|K24|Rûdaw|rojnamegeran)'),
    way(`li ser (?:\\p{L}{2,12} ){0,3}${PLATFORM}`),
    way('(di daxuyaniyekê de|di hevpeyvînekê de)'),
  ],
};

const LONGEST_CLAUSE = 600;

export type Channel = {
  /** “Twitter”, “a statement”, “Kurdistan 24”. */
  readonly name: string;
  /** The clause without the channel’s name, so that it is not taken for the speaker’s. */
  readonly without: string;
};

/** Where something was said, as the clause beside it puts it; `undefined` if it does not. */
export function channelIn(clause: string, language: string | undefined): Channel | undefined {
  const bounded = clause.slice(0, LONGEST_CLAUSE);
  for (const { pattern, name } of WAYS[baseLanguage(language) ?? 'en'] ?? []) {
    const match = pattern.exec(bounded);
    if (!match) continue;
    const written = match[1] ?? '';
    const isName = name === undefined && written !== '';
    return {
      name: name ?? written.trim().replace(/[’']s$|[.,]$/u, ''),
      without: isName ? clause.replace(written, ' ') : clause,
    };
  }
  return undefined;
}
