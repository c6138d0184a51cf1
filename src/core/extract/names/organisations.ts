import { isAgency } from './agencies.ts';
import { isDesk, isPlaceholder } from './placeholders.ts';

/** Words that only organisations are named by. */
const CERTAIN =
  /(?<!\p{L})(?:agency|agencies|agence|agencia|agenzia|agentur|ajansı|news|newspaper|nieuws|nachrichten|noticias|notícias|haber|haberler|zeitung|tagblatt|tidning|gazette|herald|tribune|tribuna|guardian|journal|magazin|magazine|desk|staff|team|newsroom|bureau|office|ministry|ministerio|ministère|ministerium|commission|committee|university|universität|université|universidad|universit[aà]|college|institute|institut|instituto|foundation|fundación|stiftung|organi[sz]ations?|association|society|department|center|centre|network|redaktion|rédaction|redacción|redazione|redactie|redaksi|редакция|radio|television|tv|media|studios?|ltd|inc|gmbh|llc|corp|corporation|company|union|federation|parliament|government|services?|international|online|digital|\.com|world|global|today|daily|weekly|report|reports|amnesty|unicef|unesco|nato|nasa|bbc|cnn|npr|pbs|abc|nbc|cbs|dw|rfi|rt|aljazeera|وكالة|قناة|صحيفة|جريدة|موقع|شبكة|مركز|وزارة|خبرگزاری|روزنامه|هەواڵ|ئاژانس)(?!\p{L})|(?:网|报|社|台|新闻|新聞|通信|日報|일보|뉴스|신문|방송)$|\d/iu;
/** Words that are family names too. */
const POSSIBLE = /(?<!\p{L})(?:press|times|post|group|council|watch|english|sport|sports)(?!\p{L})/iu;

/**
 * Whether a name is of an organisation, by its words.
 *
 * @param options.isPerson the page says that it is a person’s: “Emily Post” then is one
 */
export function isOrganisation(
  text: string,
  { isPerson = false }: { readonly isPerson?: boolean } = {},
): boolean {
  if (isAgency(text) || CERTAIN.test(text) || isGroup(text)) return true;
  const words = text.trim().split(/\s+/u);
  const isArticled = /^The \p{Lu}/u.test(text);
  return isArticled || (POSSIBLE.test(text) && !(isPerson && words.length === 2));
}

const HEAD =
  /(?<!\p{L})(?:department|ministry|bureau|office|cent(?:er|re)|committee|commission|council|institute|institut|school|faculty|society|association|secretary|ministerio|ministère|ministerium)\s(?:of|for|on|de|du|des|für)(?!\p{L})/iu;

/** Whether an “and” in a text is inside the name of one organisation: “Department of Health and Human Services”. */
export function isOneOrganisation(text: string): boolean {
  return (
    HEAD.test(text) ||
    isGroup(text) ||
    /^\p{Lu}\p{L}+ (?:and|&) \p{Lu}\p{L}+ \p{L}+(?:ion|ty|cy|ment)$/u.test(text)
  );
}

const AND_THE = /^\p{Lu}[\p{L}.’' -]{1,40}\s(?:and|&)\sthe\s(\p{Lu}.{1,40})$/u;
const AND_SMALL = /^\p{Lu}[\p{L}’' -]{1,40}\s(?:und|et|y|e)\s(\p{Ll}+\s\p{Ll}+)$/u;

/** “Ana and the Gulls” is a band and “Ports et eaux libres” a section: no name follows the “and”. */
function isGroup(text: string): boolean {
  const rest = AND_THE.exec(text)?.[1] ?? AND_SMALL.exec(text)?.[1];
  if (rest === undefined || isAgency(rest)) return false;
  return !CERTAIN.test(rest) && !POSSIBLE.test(rest) && !isDesk(rest) && !isPlaceholder(rest);
}
