import { type Block, weightOf } from './block.ts';
import { isOnly } from './phrase.ts';
import { textWeight } from './text-weight.ts';

/** Headings of what follows an article on its page. */
const AFTER_THE_ARTICLE = isOnly(
  "related(?: (?:stories|news|articles|topics|content|coverage|posts|links|reading|video)(?: from.{1,40})?)?|more (?:stories|news|on this story|from .{1,40})|you (?:may|might) also (?:like|enjoy|be interested in)|read (?:more|next|also)|next in .{1,30}|up next|recommended(?: for you| stories| reading)?|most (?:popular|read|viewed)|trending(?: now)?|latest(?: news| stories| posts)|popular(?: now| posts| stories)|about the authors?|author bio|(?:\\d{1,5} )?comments?|\\d{1,5} (?:responses|thoughts) (?:to|on).{1,60}|leave a (?:reply|comment)|post a comment|join the (?:conversation|discussion)|share this(?: \\p{L}{2,10})?|newsletter|something to consider|tell us what you think|filed under|what to read next|editors?['’]? picks|in case you missed it",
  'mehr zum thema|das könnte (?:sie|dich) auch interessieren|weitere (?:artikel|nachrichten|themen|beiträge)(?: zum thema)?|\\d{1,5} kommentare|verwandte (?:artikel|themen)|über den autor|über die autorin|kommentare|meistgelesen|lesen sie auch|ähnliche beiträge|schlagwörter|zum thema',
  "sur le même (?:sujet|thème)|à lire aussi|lire aussi|articles (?:liés|similaires|connexes)|les plus lus|commentaires|à propos de l['’]auteur|laisser un commentaire",
  '(?:también )?te puede interesar|noticias relacionadas|artículos relacionados|lo más leído|comentarios|sobre el autor|relacionad[oa]s|deja un(?:a respuesta| comentario)(?: cancelar.{0,20})?|etiquetas',
  "leggi anche|potrebbe interessarti|articoli correlati|i più letti|commenti|sull['’]autore",
  'leia (?:mais|também)|veja também|notícias relacionadas|artigos relacionados|mais lidas|comentários|sobre o autor|deixe (?:um|uma|seu)',
  'читайте также|по теме|похожие (?:статьи|записи|новости)|комментарии|об авторе|популярное|смотрите также|материалы по теме|оставить комментарий',
  'اقرأ أيضا|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|التعليقات|الأكثر قراءة|عن الكاتب',
  'مطالب مرتبط|اخبار مرتبط|نظرات|دیدگاه|پربازدیدترین|درباره نویسنده',
  'بابەتی پەیوەندیدار|هەواڵی پەیوەندیدار|کۆمێنت',
  'ilgili haberler|benzer haberler|yorumlar|yazar hakkında|çok okunanlar',
);
const AFTER_THE_ARTICLE_CJK =
  /^[【［[■◆●▼・\s]{0,3}(?:相关阅读|相关新闻|相关文章|延伸阅读|推荐阅读|热门|评论|網友|网友评论|相關新聞|延伸閱讀|関連記事|関連リンク|あわせて読みたい|合わせて読みたい|おすすめ|人気記事|コメント|著者プロフィール|관련\s?기사|관련\s?뉴스|댓글|인기\s?기사)[\s:：】］\]]{0,3}$/u;
const LONGEST_HEADING = 70;
/** Of the text, what must stand before such a heading: a section of the article itself may bear its words. */
const LEAST_BEFORE = 0.7;

/** Leaves out everything from the first heading on that begins what follows the article: related, comments, author. */
export function withoutClosingSections(blocks: readonly Block[]): readonly Block[] {
  const all = weightOf(blocks);
  let before = 0;
  for (const [at, block] of blocks.entries()) {
    if (before >= all * LEAST_BEFORE && opensClosing(block)) return blocks.slice(0, at);
    before += textWeight(block.text);
  }
  return blocks;
}

/** Whether a block is the heading of what follows an article on its page. */
export function opensClosing({ text, kind }: Block): boolean {
  if (kind !== 'heading' && kind !== 'prose') return false;
  if (textWeight(text) > LONGEST_HEADING) return false;
  return AFTER_THE_ARTICLE.test(text) || AFTER_THE_ARTICLE_CJK.test(text);
}
