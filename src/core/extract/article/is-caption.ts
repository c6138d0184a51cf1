import { type Block, endsSentence } from './block.ts';

/** What a picture and its origin are called before a colon or a slash. */
const PICTURE = [
  'images?|photos?|photographs?|pictures?|pics?|credits?|screenshots?|illustrations?|file photo',
  'fotos?|bild(?:er|quelle|nachweis)?|symbol(?:bild|foto)|grafik',
  'crédits?(?: photos?)?|photographie|légende',
  'fotografías?|imagen|imágenes|créditos?',
  'immagin[ei]|didascalia',
  'imagens?|imagem|reprodução|legenda',
  'beeld',
  'фото|изображение|иллюстрация|снимок',
  'صورة|الصورة|صور|تصوير|عدسة',
  'عکس|عکاس|تصویر',
  'وێنە|wêne',
  'fotoğraf|görsel',
  '图|图片|圖片|图源|图片来源|圖片來源|摄影|供图|資料圖片|资料图片?',
  '写真|画像|撮影|出典',
  '사진|이미지',
].join('|');
const LABEL = new RegExp(
  `^[(\\[（【]?\\s?(?:${PICTURE})(?:\\s(?:credits?|copyright|caption|by|courtesy|von|de|di|на|of)){0,2}\\s?[:：|/©]`,
  'iu',
);
const IN_BRACKETS = new RegExp(
  `[(\\[（【](?:${PICTURE})(?:\\s(?:credits?|by|courtesy))?\\s?[:：/|©][^()[\\]（）【】]{0,80}[)\\]）】]\\.?$`,
  'iu',
);
const AGENCY_AT_END =
  /(?:\bgetty images|\/\s?(?:ap|afp|reuters|getty|epa|dpa|efe|ansa|tass)(?: photo)?\)?|\bfile photo\)?|\bvia (?:ap|afp|getty|reuters)\)?|\((?:ap|afp|reuters|epa) photo[^()]{0,80}\))\.?$/iu;
const AGENCY_ALONE =
  /^(?:getty images|reuters|ap|afp|epa|dpa|efe|ansa|shutterstock|istock|pixabay|unsplash|picture alliance|ассошиэйтед пресс|риа новости)(?![\p{L}\p{N}])/iu;
const RIGHTS = /^(?:©|\(c\)\s)/iu;
const LONGEST_LABELLED = 200;
const LONGEST_CAPTION = 320;
const LONGEST_AGENCY = 70;

/** Whether a block stands under a picture: it says who took it, or that it is one. */
export function isCaption({ text, kind }: Block): boolean {
  if (text.length > LONGEST_CAPTION || kind === 'table-row' || kind === 'preformatted') return false;
  if (/["”]$/u.test(text)) return false;
  if (AGENCY_AT_END.test(text) || IN_BRACKETS.test(text)) return true;
  if (AGENCY_ALONE.test(text) && text.length <= LONGEST_AGENCY) return !endsSentence(text);
  return text.length <= LONGEST_LABELLED && (LABEL.test(text) || RIGHTS.test(text));
}
