import { withoutEnd } from '../names/without-end.ts';

/**
 * Words for what a person does, that stand before a name or beside it: “minister”, “Sprecherin”, “colonel”.
 * Lower case. Compounds that end in one count too, as German and Dutch build them.
 */
const OFFICES = new Set(
  `mr mrs ms miss dr prof sir dame lord lady sheikh king queen prince princess pope father imam rabbi bishop
  archbishop cardinal ayatollah president vice-president chairman chairwoman chair chairperson minister
  secretary senator representative congressman congresswoman governor mayor deputy ambassador envoy chancellor
  premier commissioner spokesman spokeswoman spokesperson spokespersons general colonel major captain lieutenant
  sergeant commander admiral marshal brigadier gen col maj capt lt sgt adm rep sen gov detective inspector officer
  sheriff chief head leader director manager founder co-founder ceo owner executive editor reporter correspondent
  journalist author analyst expert economist lawyer attorney prosecutor judge justice professor researcher
  scientist historian doctor nurse teacher student activist farmer fisherman adviser advisor coach curator captain
  coordinator organiser organizer secretary-general resident witness mother father brother sister son daughter
  widow engineer artist singer actor actress writer member lawmaker mp
  herr frau präsident präsidentin ministerin sprecher sprecherin kanzler kanzlerin bürgermeister bürgermeisterin
  leiter leiterin chefin direktor direktorin vorsitzender vorsitzende vorsitzenden professorin anwalt anwältin
  experte expertin geschäftsführer geschäftsführerin abgeordneter abgeordnete
  m mme président présidente ministre porte-parole directeur directrice maire député députée professeur chercheur
  chercheuse avocat avocate responsable secrétaire général générale préfet patron patronne
  señor señora presidente presidenta ministro ministra portavoz director directora alcalde alcaldesa gobernador
  gobernadora secretario secretaria general profesor profesora abogado abogada jefe jefa vocero vocera
  signor signora sindaco sindaca premier portavoce direttore direttrice ministra avvocato professoressa
  governatore assessore comandante
  ministra porta-voz prefeito prefeita diretor diretora governador governadora deputado deputada secretária professora
  voorzitter woordvoerder woordvoerster burgemeester directeur hoogleraar premier wethouder
  başkan başkanı bakan bakanı sözcü sözcüsü müdür müdürü cumhurbaşkanı vali belediye profesör doktor avukat genel
  президент министр губернатор мэр глава директор представитель пресс-секретарь депутат генерал полковник профессор
  начальник руководитель замминистра посол эксперт министра главы
  الرئيس رئيس رئيسة الوزير وزير وزيرة المتحدث المتحدثة متحدث متحدثة مدير مديرة المدير المديرة القائد قائد اللواء
  العميد العقيد الدكتور الدكتورة النائب السفير محافظ المحافظ الأمين مسؤول المحامي الخبير باسم
  رئیس وزیر سخنگوی سخنگو مدیر مدیرکل سردار سرلشکر دکتر استاندار فرماندار نماینده سفیر معاون دبیر
  سەرۆکی سەرۆک وەزیری وەزیر وتەبێژی وتەبێژ گوتەبێژی گوتەبێژ بەڕێوەبەری بەڕێوەبەر پارێزگاری پارێزگار دکتۆر
  serok serokê wezîr wezîrê berdevk berdevkê berpirs berpirsê`.split(/\s+/u),
);

const COMPOUND =
  /(?:minister|ministerin|präsident|präsidentin|sprecher|sprecherin|kanzler|kanzlerin|meister|meisterin|leiter|leiterin|chef|chefin|direktor|direktorin|vorsitzende|vorsitzender|vorsitzenden|woordvoerder|voorzitter)$/u;

/** Whether a word says what a person does. @param word a single word, in any case */
export function isOffice(word: string): boolean {
  const lower = withoutEnd(word.toLowerCase(), ".,’'");
  return OFFICES.has(lower) || (lower.length <= 40 && COMPOUND.test(lower));
}

/** Whether a phrase has a word in it for what a person does. */
export function hasOffice(phrase: string): boolean {
  return phrase.split(/[\s’']+/u).some(isOffice);
}
