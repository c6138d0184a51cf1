import { plainOf } from './plain-of.ts';

const AGENCIES =
  `AFP|Agence France-Presse|AP|Associated Press|The Associated Press|Reuters|Thomson Reuters|dpa|Deutsche Presse-Agentur|ANSA|EFE|TASS|ITAR-TASS|
  Interfax|RIA Novosti|РИА Новости|ТАСС|Интерфакс|PTI|Press Trust of India|ANI|IANS|UNI|Xinhua|新华社|新华网|中新社|中央社|Kyodo|共同通信|
  Jiji|時事通信|Yonhap|연합뉴스|뉴시스|Anadolu|Anadolu Agency|Anadolu Ajansı|AA|ANKA|DHA|İHA|IHA|ANF|Mezopotamya Ajansı|SID|KNA|epd|APA|ATS|SDA|Keystone-SDA|
  Belga|ANP|NTB|TT|Ritzau|STT|PAP|ČTK|CTK|TASR|MTI|Agerpres|BTA|Tanjug|Hina|Lusa|Agência Brasil|Agência Estado|Estadão Conteúdo|Folhapress|
  Europa Press|Notimex|Télam|UPI|Bloomberg|MENA|WAM|SPA|SANA|NINA|INA|KUNA|QNA|Petra|IRNA|ISNA|ILNA|Tasnim|Mehr|Fars|ایرنا|ایسنا|تسنیم|
  وكالات|رويترز|أ ف ب|فرانس برس|الأناضول|Bernama|Antara|VNA|TTXVN|Canadian Press|The Canadian Press|PA Media|Press Association|AAP|Unian|Ukrinform|
  Укринформ|УНИАН|Укрінформ|УНІАН|Agencies|Agencias|Agenturen|Agences|Ajanslar|Wire services|Tribune News Service|Inter Press Service|Sputnik`
    .split('|')
    .map((name) => plainOf(name));
const KNOWN = new Set(AGENCIES);

/** Whether a text is the name of a news agency, as a byline names one: “AFP”, “The Associated Press”, “dpa”. */
export function isAgency(text: string): boolean {
  return KNOWN.has(plainOf(text));
}
