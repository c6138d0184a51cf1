import type { Block } from './block.ts';
import { startsWith } from './phrase.ts';
import { textWeight } from './text-weight.ts';

/** Invitations that no sentence of an article begins with. */
const INVITATION = startsWith(
  "read more|read also|also read|read next|see also|also see|see more:|more on this|more from|more:|related(?: \\p{L}{2,20}){0,2}:|watch:|listen:|don['’]t miss|must read|follow us|like us on|sign up for our|subscribe to our|if you enjoyed this|support our journalism|have a (?:news )?tip|contact the author|learn more(?: about)?:|view (?:all|more)|show more|load more|filed under|tags?:|topics:|all rights reserved|this (?:story|article|post) (?:was )?(?:originally|first) (?:appeared|published)|originally published|this document is subject to copyright|we use cookies|this (?:web)?site uses|post a comment|leave a (?:reply|comment)|to comment|get the latest|get .{0,30}newsletter|join the conversation",
  'lesen sie (?:auch|hier|mehr)|mehr zum thema|weiterlesen|lies auch|siehe auch|das könnte (?:sie|dich) auch|folgen sie uns|jetzt (?:abonnieren|anmelden|registrieren)|hier klicken|alle rechte vorbehalten',
  'lire aussi|à lire(?: aussi| également)?\\s?:|lire la suite|voir aussi|sur le même sujet|abonnez-vous|inscrivez-vous|suivez-nous|cliquez ici|tous droits réservés',
  'lee (?:también|más|además)|lea también|leer (?:más|también)|(?:también )?(?:te|le) puede interesar|ver también|suscríbete|síguenos|haz clic|todos los derechos reservados',
  'leggi anche|leggi tutto|potrebbe interessarti|guarda anche|iscriviti|seguici|clicca qui|tutti i diritti riservati|riproduzione riservata',
  'leia (?:mais|também)|veja (?:mais|também)|saiba mais|inscreva-se|siga-nos|clique aqui|todos os direitos reservados|continua após a publicidade',
  'lees ook|bekijk ook|lees meer',
  'читайте также|читать далее|смотрите также|подписывайтесь|подпишитесь|подписаться|по теме:|все права защищены',
  'اقرأ أيض[اً]{1,2}|إقرأ أيض[اً]{1,2}|اقرأ المزيد|شاهد أيض[اً]{1,2}|تابعنا|تابعونا|اشترك|اضغط هنا|للمزيد|مواضيع ذات صلة|جميع الحقوق محفوظة',
  'بیشتر بخوانید|همچنین بخوانید|بخوانید:|مطالب مرتبط|اخبار مرتبط|ما را دنبال کنید|کلیک کنید|تمامی حقوق',
  'زیاتر بخوێنەوە|هەروەها بخوێنەوە|بابەتی پەیوەندیدار|هەواڵی پەیوەندیدار',
  'ayrıca okuyun|devamını oku|ilgili haber(?:ler)?|bunlar da ilginizi|bizi takip edin|abone ol|tüm hakları saklıdır',
);
/** The same in scripts that do not part words. */
const INVITATION_CJK =
  /^[【［[(（▼▽■◆●>》→・\s]{0,4}(?:相关阅读|相关新闻|相关文章|相关报道|延伸阅读|推荐阅读|更多阅读|更多新闻|点击查看|点击此处|关注我们|扫码|扫描二维码|喜欢这篇文章|版权所有|相關新聞|延伸閱讀|関連記事|関連リンク|関連ニュース|続きを読む|もっと読む|(?:あわせ|合わせ)て読みたい|無断転載|관련\s?기사|관련\s?뉴스|더\s?보기|무단\s?전재|저작권자)/u;
/** Invitations that a sentence of instructions may begin with: they must say what for. */
const REQUEST = startsWith(
  'follow|join|sign up|subscribe|download|get|listen to|watch|like|check out|read|support|try|become|tell us|see|click|visit|enjoy',
  'folgen|abonnieren|jetzt|mehr|suivez|abonnez|sigue|suscr[íi]bete|segui|siga|assine|inscreva|подпис\\p{L}{1,8}|следите|تابع|اشترك|takip',
);
const OFFER =
  /\b(?:newsletters?|podcasts?|youtube|instagram|facebook|twitter|telegram|whatsapp|tiktok|linkedin|inbox|e-?mail alerts?|(?:our|the|fox\s?\w{0,12}) app|on the go|by clicking here|(?:digital|print) edition|free trial|subscribers?|forums?)\b|теле[гr]рам|рассылк|تيليغرام|تلغرام|تويتر|فيسبوك|اینستاگرام|تلگرام/iu;
const LONGEST = 260;
const LONGEST_REQUEST = 200;
const SOME_LINK = 0.3;

/** Whether a block sends the reader elsewhere: to other articles, a newsletter, a channel, a form. */
export function isPromo({ text, kind, linkShare }: Block): boolean {
  if (kind === 'table-row' || kind === 'preformatted') return false;
  const weight = textWeight(text);
  if (INVITATION.test(text) || INVITATION_CJK.test(text)) return weight <= LONGEST || linkShare > SOME_LINK;
  if (kind === 'heading' || !REQUEST.test(text)) return false;
  return weight <= LONGEST_REQUEST && OFFER.test(text);
}
