import type { Block } from './block.ts';
import { isOnly } from './phrase.ts';

/** What buttons, markers and labels around an article say. Not headings: those may name a section. */
const CONTROL = isOnly(
  'share(?: this)?(?: (?:story|article|post|page))?|tweet|e-?mail|print|facebook|twitter|whatsapp|copy link|close|menu|home|loading|caption|image|enlarge image|sign in|log in|subscribe|comments?|\\d{1,5} (?:comments?|shares?)|skip to (?:main )?content|play video|scroll(?: down)?|view author archive|follow on twitter|email the author|back to top|supported by|(?:story|article) continues (?:below|after) (?:this |the )?(?:ad|advertisement|sponsorship|video)|(?:advertisements?[\\s:–—-]{0,3})?(?:story|article) continue[sd](?: below)?(?: advertisement)?|continue reading(?: below| the main story)?|(?:posted|published|filed) (?:in|under)|this slideshow requires javascript|you may also like|learn more|read more|more|highlights',
  'advert(?:isement)?s?|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|реклама|إعلان|اعلان|إعلانات|تبلیغات|آگهی|ڕیکلام|reklam|iklan|广告|廣告|広告|광고',
  'teilen|drucken|merken|zur startseite|kommentare?|partager|imprimer|commentaires?|compartir|imprimir|comentarios?|condividi|stampa|commenti|compartilhar|comentários?|delen|поделиться|печать|комментарии',
  'مشاركة|شارك|طباعة|تعليقات|اشتراک(?:‌| )?گذاری|چاپ|نظرات|paylaş|yazdır|yorumlar?|分享|打印|评论|シェア|コメント|印刷|공유|댓글',
);
const READING_TIME =
  /^(?:\d{1,3}[ -]?min(?:ute)?s?(?: read| lesezeit| de lecture| de lectura)|(?:reading time|read time|lesezeit|temps de lecture|lecture(?=\s\d)|tiempo de lectura|tempo de leitura|tempo di lettura|leestijd|время (?:на )?чтени[яе]|okuma süresi|زمان مطالعه|مدة القراءة|阅读时间|読了時間|읽는 시간)[\s:：]{0,3}[^.]{0,30}\.?)$/iu;
const LONGEST = 60;

/** Whether a block is but a button, an “Advertisement”, a reading time, or a row of marks. */
export function isControl({ text, kind }: Block): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (kind === 'heading' || text.length > LONGEST) return false;
  return CONTROL.test(text) || READING_TIME.test(text);
}
