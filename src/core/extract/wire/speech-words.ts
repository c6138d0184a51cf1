import { baseLanguage } from '../suggest/base-language.ts';

/** The words by which a language says who said something. */
export type SpeechWords = {
  /** Finite forms, lower case, one word each. */
  readonly verbs: ReadonlySet<string>;
  /** Pronouns that stand for a speaker named before. */
  readonly pronouns: ReadonlySet<string>;
  /** Phrases before a speaker that do without a verb: “according to”. */
  readonly accordingTo: readonly string[];
  /** Where the subject stands first of all. */
  readonly subject: 'before' | 'after';
};

type Written = {
  readonly verbs: string;
  readonly pronouns: string;
  readonly accordingTo: readonly string[];
  readonly subject?: SpeechWords['subject'];
};

const WRITTEN: Readonly<Record<string, Written>> = {
  en: {
    verbs:
      'said says say saying told tells telling added adds adding tweeted wrote writes posted stated states stating stressed noted notes explained explains warned warns argued argues claimed claims confirmed continued announced asked insisted declared replied responded concluded recalled reiterated urged acknowledged admitted denied emphasized emphasised remarked observed commented testified quipped joked lamented pleaded pledged vowed promised called described quoted reported reports suggested estimated predicted believes maintained',
    pronouns: 'he she they it',
    accordingTo: ['according to', 'in the words of'],
  },
  de: {
    verbs:
      'sagte sagt sagten gesagt erzählte erzählt schilderte rief fragte verkündete erklärte erklärt erklärten betonte betont ergänzte fügte teilte mitgeteilt schrieb schreibt geschrieben warnte warnt kritisierte kritisiert forderte fordert berichtete berichtet meinte meint antwortete bestätigte bekräftigte kündigte äußerte hieß kommentierte räumte twitterte versicherte begründete mahnte nannte bezeichnete lobte zitierte',
    pronouns: 'er sie es',
    accordingTo: ['laut', 'nach angaben von', 'nach den worten von', 'so'],
  },
  fr: {
    verbs:
      'dit déclaré déclare déclarait affirmé affirme affirmait ajouté ajoute ajoutait expliqué explique expliquait souligné souligne assuré assure indiqué indique estimé estime estimait précisé précise annoncé annonce rappelé rappelle dénoncé dénonce averti avertit poursuivi poursuit confié confie écrit lancé lance regretté regrette raconté raconte insisté insiste conclu conclut répondu répond confirmé confirme tweeté martelé plaidé résumé noté note témoigne',
    pronouns: 'il elle ils elles',
    accordingTo: ['selon', 'd’après', "d'après", 'pour'],
  },
  es: {
    verbs:
      'dijo dice dicho dijeron afirmó afirma afirmado señaló señala agregó agrega añadió añade declaró declara declarado explicó explica aseguró asegura asegurado indicó indica manifestó manifiesta sostuvo sostiene subrayó subraya destacó destaca advirtió advierte anunció anuncia apuntó apunta insistió insiste escribió escribe comentó comenta contó cuenta expresó expresa recordó recuerda reiteró reconoció reconoce lamentó lamenta denunció denuncia respondió responde confirmó precisó precisa tuiteó concluyó',
    pronouns: 'él ella ellos ellas',
    accordingTo: ['según', 'de acuerdo con', 'en palabras de'],
  },
  it: {
    verbs:
      'detto dice disse dichiarato dichiara affermato afferma aggiunto aggiunge spiegato spiega sottolineato sottolinea scritto scrive commentato commenta ribadito ribadisce osservato osserva precisato precisa annunciato annuncia avvertito avverte ricordato ricorda concluso conclude raccontato racconta assicurato assicura risposto risponde sostenuto sostiene ammesso denunciato riferito',
    pronouns: 'lui lei egli ella loro',
    accordingTo: ['secondo', 'a detta di', 'per'],
  },
  pt: {
    verbs:
      'disse diz dito disseram afirmou afirma afirmado acrescentou acrescenta declarou declara explicou explica destacou destaca ressaltou garantiu garante salientou salienta sublinhou sublinha referiu refere considerou alertou alerta anunciou escreveu escreve comentou comenta contou conta lamentou respondeu confirmou concluiu reiterou adiantou defendeu frisou',
    pronouns: 'ele ela eles elas',
    accordingTo: ['segundo', 'de acordo com', 'conforme'],
  },
  nl: {
    verbs:
      'zei zegt zeiden gezegd verklaarde verklaart verklaard vertelde vertelt voegde stelde stelt schreef schrijft meldde meldt benadrukte benadrukt waarschuwde waarschuwt liet laat aldus vindt bevestigde noemde noemt reageerde reageert legt legde twitterde',
    pronouns: 'hij zij ze het',
    accordingTo: ['volgens', 'aldus'],
  },
  tr: {
    verbs:
      'dedi dediler diyor demişti söyledi söyledi belirtti belirten kaydetti kaydeden ifade vurguladı vurgulayan açıkladı anlattı ekledi konuştu yazdı uyardı bildirdi aktardı duyurdu diyen savundu',
    pronouns: 'o onlar kendisi',
    accordingTo: [],
  },
  ru: {
    verbs:
      'сказал сказала сказали заявил заявила заявили сообщил сообщила сообщили отметил отметила отметили добавил добавила добавили подчеркнул подчеркнула пояснил пояснила объяснил объяснила написал написала рассказал рассказала рассказали уточнил уточнила заметил заметила предупредил предупредила признал признала ответил ответила считает говорит указал указала передает передаёт напомнил напомнила',
    pronouns: 'он она они',
    accordingTo: ['по словам', 'как сообщил', 'как сообщила'],
  },
  ar: {
    verbs:
      'قال قالت قالوا يقول تقول صرح صرّح صرحت أضاف أضافت أكد أكدت أوضح أوضحت أعلن أعلنت ذكر ذكرت أشار أشارت كتب كتبت شدد شددت اعتبر اعتبرت تابع تابعت حذر حذرت بيّن لفت لفتت نقلت',
    pronouns: 'هو هي هم',
    accordingTo: ['بحسب', 'وفقا ل', 'وفقاً ل', 'حسب'],
    subject: 'after',
  },
  fa: {
    verbs: 'گفت گفتند گفته افزود افزودند نوشت تاکید تأکید تصریح اظهار اعلام بیان خاطرنشان هشدار توضیح عنوان',
    pronouns: 'او وی آنها آنان ایشان',
    accordingTo: ['به گفته', 'به گفتهٔ', 'بنا بر'],
  },
  ckb: {
    verbs:
      'گوتی گوتیان وتی وتیان دەڵێت دەڵێن ڕایگەیاند ڕایگەیاندووە ڕایانگەیاند ڕاگەیاند نووسی نووسیویەتی نووسیویەتی ئاماژەی دووپاتی جەختی ئاشکرای',
    pronouns: 'ئەو ئەوان ناوبراو',
    accordingTo: ['بەپێی', 'بە گوتەی', 'بە وتەی'],
  },
  ku: {
    verbs: 'got gotin dibêje dibêjin ragihand ragihandin nivîsand diyar destnîşan',
    pronouns: 'ew wî wê wan',
    accordingTo: ['li gorî', 'bi gotina'],
  },
};

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const SPEECH: ReadonlyMap<string, SpeechWords> = new Map(
  Object.entries(WRITTEN).map(([language, { verbs, pronouns, accordingTo, subject = 'before' }]) => {
    const speech: SpeechWords = { verbs: words(verbs), pronouns: words(pronouns), accordingTo, subject };
    return [language, speech] as const;
  }),
);

const NONE: SpeechWords = { verbs: new Set(), pronouns: new Set(), accordingTo: [], subject: 'before' };

/** Of a language by its BCP 47 tag; English if it is not known, none if it is one without a list. */
export function speechWords(language: string | undefined): SpeechWords {
  return SPEECH.get(baseLanguage(language) ?? 'en') ?? NONE;
}
