import { outletName } from '../../csl/outlet-name.ts';
import type { OutletKind, OutletKinds } from '../../model/outlet-kind.ts';

/**
 * Newspapers that appear or appeared in print.
 *
 * @see https://en.wikipedia.org/wiki/Newspaper_of_record and https://en.wikipedia.org/wiki/List_of_newspapers_by_circulation
 *   (consulted for names; the list is our own)
 */
const NEWSPAPERS =
  // United States and Canada
  'The New York Times|The Washington Post|The Wall Street Journal|USA Today|Los Angeles Times|Chicago Tribune|The Boston Globe|' +
  'The Philadelphia Inquirer|San Francisco Chronicle|Houston Chronicle|The Dallas Morning News|Miami Herald|Star Tribune|' +
  'The Seattle Times|The Denver Post|New York Post|New York Daily News|Newsday|The Christian Science Monitor|' +
  'The Atlanta Journal-Constitution|Tampa Bay Times|The Mercury News|The Baltimore Sun|The Washington Times|' +
  'The Globe and Mail|Toronto Star|National Post|The Vancouver Sun|Montreal Gazette|Le Devoir|La Presse|Le Journal de Montréal|' +
  // United Kingdom and Ireland
  'The Guardian|The Observer|The Times|The Sunday Times|The Daily Telegraph|The Telegraph|The Sunday Telegraph|The Independent|' +
  'Financial Times|Daily Mail|The Mail on Sunday|Daily Mirror|The Sun|Daily Express|Evening Standard|The Scotsman|The Herald|' +
  'The Irish Times|Irish Independent|Irish Examiner|Belfast Telegraph|Western Mail|Yorkshire Post|Manchester Evening News|' +
  // France, Belgium, Switzerland, Luxembourg
  'Le Monde|Le Figaro|Libération|La Croix|Les Échos|L’Humanité|Le Parisien|Ouest-France|Sud Ouest|Le Soir|La Libre Belgique|' +
  'De Standaard|De Morgen|Het Laatste Nieuws|Le Temps|Neue Zürcher Zeitung|Tages-Anzeiger|Luxemburger Wort|' +
  // Germany, Austria
  'Frankfurter Allgemeine Zeitung|Frankfurter Rundschau|Süddeutsche Zeitung|Die Welt|Die Zeit|die tageszeitung|taz|Bild|' +
  'Der Tagesspiegel|Berliner Zeitung|Handelsblatt|Der Standard|Die Presse|Kronen Zeitung|Wiener Zeitung|Kurier|' +
  // Italy, Spain, Portugal, Greece
  'Corriere della Sera|la Repubblica|La Stampa|Il Sole 24 Ore|Il Messaggero|Il Giornale|Avvenire|El País|El Mundo|ABC|' +
  'La Vanguardia|El Periódico|Público|Diário de Notícias|Expresso|Kathimerini|To Vima|Ta Nea|' +
  // Netherlands and the north
  'NRC|NRC Handelsblad|de Volkskrant|Trouw|De Telegraaf|Algemeen Dagblad|Dagens Nyheter|Svenska Dagbladet|Aftonbladet|' +
  'Expressen|Göteborgs-Posten|Aftenposten|Dagbladet|VG|Bergens Tidende|Politiken|Berlingske|Jyllands-Posten|' +
  'Helsingin Sanomat|Hufvudstadsbladet|Morgunblaðið|' +
  // Eastern Europe and Russia
  'Gazeta Wyborcza|Rzeczpospolita|Lidové noviny|Mladá fronta DNES|SME|Népszabadság|Magyar Nemzet|Adevărul|Delo|Politika|' +
  'Danas|Izvestia|Kommersant|Novaya Gazeta|Nezavisimaya Gazeta|Vedomosti|The Moscow Times|Kyiv Post|' +
  'Известия|Коммерсантъ|Новая газета|Ведомости|' +
  // Turkey, Kurdistan, Iraq, Iran
  'Hürriyet|Milliyet|Cumhuriyet|Sabah|Sözcü|Hürriyet Daily News|Daily Sabah|Zaman|Evrensel|BirGün|Özgür Gündem|Yeni Özgür Politika|' +
  'Azadiya Welat|Hawlati|Awene|Khabat|Kurdistani Nwe|Al-Sabah|Azzaman|Al-Mada|Al-Zawraa|هاوڵاتی|ئاوێنە|خەبات|کوردستانی نوێ|' +
  'Kayhan|Ettela’at|Etemad|Shargh|Tehran Times|Iran Daily|کیهان|اطلاعات|شرق|اعتماد|همشهری|' +
  // Arab countries and Israel
  'Al-Ahram|Al-Akhbar|Al-Masry Al-Youm|Al-Shorouk|An-Nahar|As-Safir|The Daily Star|L’Orient-Le Jour|Al-Hayat|Asharq Al-Awsat|' +
  'Al-Quds Al-Arabi|Al-Quds|Okaz|Al Riyadh|Arab News|Gulf News|Khaleej Times|The National|Al-Rai|The Jordan Times|Kuwait Times|' +
  'الأهرام|الشرق الأوسط|الحياة|النهار|القدس العربي|الصباح|الزمان|المدى|عكاظ|الرياض|' +
  'Haaretz|The Jerusalem Post|Yedioth Ahronoth|Maariv|Israel Hayom|הארץ|ידיעות אחרונות|מעריב|' +
  // Asia and Oceania
  'The Times of India|The Hindu|Hindustan Times|The Indian Express|Dainik Jagran|Dainik Bhaskar|The Telegraph India|Dawn|' +
  'The Express Tribune|The Daily Star Bangladesh|Prothom Alo|The Island|Yomiuri Shimbun|Asahi Shimbun|Mainichi Shimbun|' +
  'Nihon Keizai Shimbun|The Japan Times|読売新聞|朝日新聞|毎日新聞|日本経済新聞|産経新聞|人民日报|光明日报|南方周末|China Daily|' +
  'People’s Daily|Global Times|South China Morning Post|明報|聯合報|中國時報|自由時報|Taipei Times|The Chosun Ilbo|JoongAng Ilbo|' +
  'Dong-A Ilbo|Hankyoreh|The Korea Herald|조선일보|중앙일보|동아일보|한겨레|The Straits Times|The Star|Bangkok Post|The Nation|' +
  'The Jakarta Post|Kompas|Philippine Daily Inquirer|Manila Bulletin|The Sydney Morning Herald|The Age|The Australian|' +
  'The Daily Telegraph Sydney|The New Zealand Herald|The Press|The Dominion Post|' +
  // Africa and Latin America
  'Mail & Guardian|The Star Johannesburg|Business Day|Cape Times|Daily Nation|The Standard|The EastAfrican|The Guardian Nigeria|' +
  'The Punch|Vanguard|Daily Graphic|El Watan|Le Matin|L’Économiste|La Presse de Tunisie|Addis Fortune|' +
  'La Nación|Clarín|Página/12|Folha de S.Paulo|O Estado de S. Paulo|O Globo|El Mercurio|La Tercera|El Tiempo|El Espectador|' +
  'El Comercio|Reforma|El Universal|La Jornada|Excélsior|El Nacional|Granma';

/** News agencies, broadcasters and sites that were never printed. @see PM7 10.16, which names the first eight; APA Style, “News website” */
const NEWS_SITES =
  'BBC News|Bloomberg|CNN|HuffPost|MSNBC|Reuters|Salon|Vox|BBC|BBC Sport|BBC Arabic|BBC Persian|AP News|Associated Press|AFP|NPR|' +
  'CBS News|ABC News|NBC News|Fox News|PBS NewsHour|Sky News|ITV News|Channel 4 News|Al Jazeera|Al Jazeera English|Al Arabiya|' +
  'Deutsche Welle|DW|France 24|RFI|Euronews|tagesschau.de|ZDFheute|CBC News|RTÉ News|NRK|SVT Nyheter|Yle News|Politico|Axios|' +
  'The Intercept|Slate|ProPublica|BuzzFeed News|Vice News|Middle East Eye|Al-Monitor|Rudaw|Kurdistan 24|NRT|Bas News|Basnews|' +
  'Shafaq News|K24|Gali Kurdistan|Xendan|Peyamner|ANF News|Hawar News|North Press Agency|Bianet|T24|Diken|Gazete Duvar|Ahval|' +
  'Iran International|Radio Farda|Radio Free Europe/Radio Liberty|Voice of America|VOA News|Meduza|TASS|Interfax|' +
  'Anadolu Agency|Xinhua|Yahoo! News|MSN|Google News|EUobserver|openDemocracy|The Conversation|Rappler|The Wire|Scroll.in';

const KNOWN: OutletKinds = Object.fromEntries([
  ...NEWSPAPERS.split('|').map((name) => [outletName(name), 'newspaper'] as const),
  ...NEWS_SITES.split('|').map((name) => [outletName(name), 'news-site'] as const),
]);

/** What an outlet is: by a person's word, or because it is well known; `undefined` if neither tells. */
export function outletKind(name: string, said: OutletKinds = {}): OutletKind | undefined {
  const key = outletName(name);
  if (Object.hasOwn(said, key)) return said[key];
  return Object.hasOwn(KNOWN, key) ? KNOWN[key] : undefined;
}
