/** Words, by language, that organisations are named by and people hardly ever are. */
export const ORGANISATION_WORDS: ReadonlySet<string> = words(`
  agency agencies alliance amnesty archives assembly association authority bureau center centers centre centres coalition college
  commission committee commonwealth community company congress consortium cooperative corp corporation department departments desk digital
  directorate embassy enterprises federation foundation gazette global government guardian guild herald hospital inc incorporated
  initiative institute institutes institution international journal laboratories laboratory league legislature libraries library llc llp
  ltd magazine media ministry mission museum nations network networks news newspaper newsroom observatory office online
  organisation organisations organization organizations parliament partnership police polytechnic program programme project publishers
  publishing radio report reports republic reserve secretariat senate service services societies society staff studio studios
  syndicate taskforce team television theatre today tribunal tribune trust tv union universities university weekly daily workshop world
  bbc cnn npr pbs abc nbc cbs dw rfi rt aljazeera unicef unesco unhcr nato nasa oecd undp ilo imf fao iaea

  agentur akademie anstalt arbeitsgemeinschaft ausschuss behörde bibliothek bund bundesamt bundesanstalt bundesinstitut
  bundesministerium bundestag bundesrat fachhochschule forschungszentrum gesellschaft gewerkschaft gmbh hochschule institut
  kommission landesamt magazin ministerium museen nachrichten nachrichtenagentur redaktion regierung stiftung tagblatt universität
  universitäten verband verein verlag zeitung zentralbank zentrum

  académie agence archives assemblée association banque bibliothèque centre collectif comité commission confédération conseil
  département direction école entreprise fédération fondation gouvernement groupe haut-commissariat hôpital institut institution
  laboratoire ligue mairie ministère musée observatoire office organisation parlement préfecture rédaction réseau sénat société
  syndicat université éditions

  academia agencia archivo asamblea asociación ayuntamiento banco biblioteca cámara centro colegio comisión comité confederación
  congreso consejo dirección editorial empresa escuela federación fundación gobierno grupo hospital instituto junta laboratorio
  ministerio museo noticias organización parlamento redacción secretaría sindicato sociedad universidad

  agência arquivo assembleia associação câmara comissão comitê conselho direção empresa escola faculdade federação fundação
  governo ministério notícias organização prefeitura redação rede secretaria senado sindicato sociedade universidade

  accademia agenzia associazione assemblea biblioteca camera comitato commissione consiglio dipartimento direzione fondazione
  governo istituto laboratorio ministero organizzazione redazione società tribuna università

  academie bibliotheek bureau commissie gemeente genootschap hogeschool instituut nieuws ministerie museum raad redactie
  rijksinstituut stichting universiteit vereniging

  akademi departementet föreningen förbundet högskola högskolan institutet kommissionen kommittén länsstyrelsen ministeriet
  myndigheten nyheter regeringen riksdagen stiftelsen styrelsen sällskapet tidning universitet universitetet verket

  direktoratet foreningen forbundet høgskolen høyskolen instituttet kommisjonen komiteen kommissionen regjeringen regeringen
  selskabet stortinget folketinget styrelsen

  yliopisto ministeriö instituutti laitos keskus liitto säätiö yhdistys virasto hallitus eduskunta toimitus

  uniwersytet politechnika instytut ministerstwo muzeum stowarzyszenie towarzystwo fundacja komisja komitet urząd biblioteka
  akademia redakcja wydawnictwo univerzita univerzity ústav ministerstvo muzeum společnost sdružení nadace komise úřad knihovna
  akademie redakce universitatea institutul ministerul academia egyetem intézet minisztérium társaság akadémia alapítvány

  üniversitesi enstitüsü bakanlığı kurumu derneği vakfı ajansı başkanlığı müdürlüğü haber haberler merkezi meclisi kurulu

  университет институт министерство академия комитет комиссия агентство общество ассоциация федерация фонд центр редакция союз
  правительство музей библиотека служба радио университет інститут міністерство академія комітет комісія агентство товариство
  асоціація фонд центр редакція спілка уряд

  πανεπιστήμιο ινστιτούτο υπουργείο ακαδημία επιτροπή εταιρεία οργανισμός κέντρο ίδρυμα ένωση

  وكالة قناة صحيفة جريدة موقع شبكة مركز وزارة جامعة معهد منظمة هيئة مؤسسة لجنة مجلس جمعية اتحاد حزب شركة
  دانشگاه وزارت مرکز موسسه سازمان بنیاد انجمن کمیته شورای خبرگزاری روزنامه
  زانکۆی زانکۆ وەزارەتی دەزگای ڕێکخراوی سەنتەری ئاژانسی ئاژانس هەواڵ
  universitas kementerian institut badan lembaga yayasan redaksi
`);

/** Words that organisations are named by, and families too: in a name of two words they tell nothing sure. */
export const DOUBTFUL_WORDS: ReadonlySet<string> = words(`
  academy bank board branch chamber church club council court english fund group house post press school sport sports times watch
  partners faculty forum party division section state states
`);
/** Of these, what people are called in a name of two words rather than organisations are. */
export const FAMILY_WORDS: ReadonlySet<string> = words(
  'bank church english house post court school branch fund board',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ''));
}
