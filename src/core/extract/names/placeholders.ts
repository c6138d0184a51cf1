const PLACEHOLDER =
  /^(?:(?:site|web|super|blog|news)?\s?-?_?(?:admin(?:istrat(?:or|eur|ore))?|administrador|root|webmaster|superuser)\d{0,4}|(?:die |la |online ?-?|web ?-?)?(?:redaktion|rédaction|redazione|redacci[oó]n|redação|redactie|redaksi|redakcja|redakce|redaktionen|toimitus|редакция|редакція)|редактор|(?:by )?editors?|editorial(?: ?(?:team|staff|board|desk))?|(?:by )?staff(?: ?(?:writers?|reporters?|reports?|and agencies))?|news ?room|web ?desk|news ?desk|online ?desk|user|guest(?: (?:author|post|contributor|writer))?|gast(?:autor)?|anonymous|anonym|anonimo|an[oó]nimo|unknown|none|null|undefined|team|n\/?a|authors?|autore?s?|autorin|auteur|super ?user|test|default|no ?-?reply|contributors?|contributor network|press release|bot|by|von|par|por|di|door|av|text|texte|photo|photos|youtube|facebook|twitter|instagram|linkedin|pinterest|biography|bio|e-?mail|website|contact|profile|(?:posted|written|story|words|text|reported|published) by|author page|about the author|view (?:author )?(?:profile|archive)|مدير|المحرر|ادمین|المشرف|editör|haber merkezi|小编|编辑|編集部|著者|作者|執筆者?|筆者|ライター|訳者?|翻訳者?|関連記事|관리자|편집부|디지털뉴스팀|\d+)$/iu;
const DESK =
  /(?:\b(?:desk|staff|team|newsroom|editors|web ?desk|reporters|correspondents|online|bureau|wire services|contributors)$|^(?:team|staff|online)\b|redaktion$|haber merkezi$|servisi$|編集部$|编辑部$|編輯部$)/iu;
const LOGIN = /^(?:[a-z\d]+[._-][a-z\d._-]*|[a-z]{1,20}\d+|[a-z]{2,30})$/u;

/** Whether a text stands where an author should and names none: “admin”, “Redaktion”, “Staff”, “Guest”. */
export function isPlaceholder(text: string): boolean {
  return text.length <= 60 && PLACEHOLDER.test(text.trim());
}

/** Whether a text names the part of a house that wrote something: “Web Desk”, “Jerusalem Post Staff”. */
export function isDesk(text: string): boolean {
  return text.length <= 80 && DESK.test(text.trim());
}

/** Whether a text is the name of an account rather than of a person: “kevin-r”, “jdoe17”, “jdadmin”. */
export function isLogin(text: string): boolean {
  return text.length <= 60 && (LOGIN.test(text.trim()) || /admin/iu.test(text));
}
