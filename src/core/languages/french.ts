import { type Language, phrases, words } from './language.ts';
import { NOT_YET } from './words.ts';

export const french: Language = {
  tag: 'fr',
  name: 'French',
  months: [
    ['janvier', 'janv'],
    ['février', 'fevrier', 'févr', 'fév'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil', 'juill'],
    ['août', 'aout'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'decembre', 'déc'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['printemps'],
    summer: ['été'],
    autumn: ['automne'],
    winter: ['hiver'],
  },
  weekdays: [
    ['lundi', 'lun'],
    ['mardi', 'mar'],
    ['mercredi', 'mer'],
    ['jeudi', 'jeu'],
    ['vendredi', 'ven'],
    ['samedi', 'sam'],
    ['dimanche', 'dim'],
  ],
  eras: {
    before: ['avjc', 'avec', 'avantjc', 'aec'],
    after: ['apjc', 'aprjc'],
    about: ['vers', 'environ', 'env', 'ca'],
  },
  dates: {
    fillers: ['ère', 'de', 'er'],
    possibleFillers: ['er', 're', 'du', 'le', 'la', '°', 'an'],
    between: ['à', 'au', 'et'],
    beforeDays: ['le'],
    durations: words(`
      seconde secondes minute minutes min heure heures h jour jours semaine semaines mois an ans année
      années
    `),
    ago: { none: 'is said by three words' },
    monthBefore: { none: 'months have names' },
    reigns: { none: 'years are counted from one era' },
  },
  grammar: {
    articles: ['le', 'la', 'les'],
    indefinite: ['un', 'une'],
    elided: ['l’', 'd’'],
    ands: ['et'],
    openers: words(`
      le la les un une il elle ils elles nous en au aux dans pour selon
    `),
    beforeSubjects: NOT_YET,
    continuations: ['et', 'ou', 'de', 'pour'],
    prepositions: ['dans', 'pour', 'avec', 'chez', 'entre'],
    locatives: ['à', 'en', 'au'],
    beforePlaces: ['à', 'en', 'dans', 'près', 'vers', 'de'],
    onlyBeforePlaces: ['à', 'près'],
    titleWords: words(`
      de des en et la le les sur un une du l
    `),
  },
  page: {
    controls: phrases(`
      publicité | partager | imprimer | commentaire[s] | fermer | menu | accueil | se connecter |
      s’abonner | copier le lien | voir plus | lire plus | lire la suite
    `),
    readingTimes: ['temps de lecture', 'lecture #'],
    minutesToRead: ['de lecture'],
    invitations: phrases(`
      lire aussi | à lire[ aussi/ également][ ]: | lire la suite | voir aussi | sur le même sujet |
      abonnez-vous | inscrivez-vous | suivez-nous | cliquez ici | tous droits réservés | à lire aussi |
      lire également | pour aller plus loin
    `),
    requests: ['suivez', 'abonnez'],
    offers: ['newsletter[s]', 'lettre d’information', 'infolettre'],
    closings: phrases(`
      sur le même (sujet/thème) | à lire aussi | lire aussi | articles (liés/similaires/connexes) |
      les plus lus | commentaires | à propos de l’auteur | laisser un commentaire | sur le même sujet |
      articles liés | dans la même rubrique | vous aimerez aussi | contenus sponsorisés
    `),
    pictures: phrases(`
      crédit[s][ photo[s]] | photographie | légende | photo[s] | crédit[s] | image[s] | illustration |
      crédit photo | infographie
    `),
    pictureCredits: ['de', 'par'],
    timeWords: words(`
      publié publiée mis mise à jour le du modifié modifiée h heure heures il y a créé hier min minutes
      jours temps de lecture
    `),
    homePages: ['accueil'],
    noOutlets: NOT_YET,
    beforeOutlets: ['(aller/retour) à[ la][ l’][[ ]accueil[ (de/du)]]', 'logo (de/du)'],
    rights: ['tous droits'],
    subjects: ['rubrique[s]'],
  },
  bylines: {
    leads: ['par', 'publié par', 'écrit par', 'propos recueillis par'],
    smallLeads: NOT_YET,
    possibleLeads: ['texte', 'auteur'],
    labels: ['auteur', 'auteurs'],
    creditLabels: NOT_YET,
    reporters: NOT_YET,
    staff: ['la rédaction', 'avec agences'],
    jobTitles: words(`
      journaliste correspondant correspondante rédacteur rédactrice chroniqueur chroniqueuse éditorialiste
      reporter envoyé envoyée
    `),
    jobAdjectives: ['et'],
    translationCredits: ['traduction'],
    photoCredits: ['photo[s]', 'photographie[s]', 'image[s]', 'vidéo[s]'],
    placeholders: ['rédaction', 'la rédaction', 'auteur[s]', 'par', 'texte'],
    desks: ['la rédaction'],
    tails: NOT_YET,
    ends: phrases(`
      publié | mis à jour | modifié | suivre | lire plus | voir tous les articles
    `),
    errands: phrases(`
      envoyé[e][s] spécia(l/le/ux/les) | correspondant[e] | à | pour | par | avec
    `),
    houses: NOT_YET,
    boxes: ['plus d’articles de', 'suivre', 'voir tous les articles'],
    noNames: NOT_YET,
    bioVerbs: ['est'],
    wroteBehind: NOT_YET,
  },
  reports: {
    credits: {
      author: ['reportage', 'reportage de', 'rédigé par', 'rédaction', 'récit de'],
      editor: ['édité par', 'édition', 'édition de', 'relecture'],
      translator: phrases(`
        traduit [de l[’]* /du * /de * ]par | traduction | traduction de | version française |
        version française de
      `),
      interviewer: phrases(`
        propos recueillis par | entretien réalisé par | entretien avec * réalisé par |
        entretien avec * * réalisé par
      `),
      contributor: ['avec la collaboration de'],
      agencies: ['avec', 'avec l’'],
    },
    notices: {
      correction: ['rectificatif', 'rectification'],
      clarification: ['précision', 'mise au point'],
      retraction: ['rétractation'],
      update: ['mise à jour'],
      note: ['note de la rédaction', 'ndlr'],
    },
    noticeSentences: {
      correction: phrases(`
        (dans une/une) [première ]version (précédente/antérieure/initiale) |
        cet article a été [* ][* ]corrigé
      `),
      clarification: NOT_YET,
      retraction: ['cet article a été (retiré/dépublié)'],
      update: ['cet article a été [* ][* ](mis à jour/actualisé/modifié)'],
    },
    changes: ['(mis à jour/corrigé/modifié)[ le]'],
    updates: ['mis à jour', 'dernière mise à jour'],
    offices: words(`
      m mme président présidente ministre porte-parole directeur directrice maire député députée professeur
      chercheur chercheuse avocat avocate responsable secrétaire général générale préfet patron patronne
    `),
    officeEndings: NOT_YET,
    speech: {
      verbs: words(`
        dit déclaré déclare déclarait affirmé affirme affirmait ajouté ajoute ajoutait expliqué explique
        expliquait souligné souligne assuré assure indiqué indique estimé estime estimait précisé précise
        annoncé annonce rappelé rappelle dénoncé dénonce averti avertit poursuivi poursuit confié confie
        écrit lancé lance regretté regrette raconté raconte insisté insiste conclu conclut répondu répond
        confirmé confirme tweeté martelé plaidé résumé noté note témoigne
      `),
      pronouns: ['il', 'elle', 'ils', 'elles'],
      auxiliaries: ['a', 'ont', 'avait', 'avaient', 's’est', 'se sont', 'a-t', 't'],
      subjectEnds: NOT_YET,
      subjectMarks: NOT_YET,
      saidMarks: NOT_YET,
      accordingTo: ['selon', 'd’après', "d'après", 'pour'],
      subject: 'before',
    },
    groups: ['police', 'habitants', 'autorités'],
    roleEnds: ['qui', 'a déclaré', 'dans un communiqué'],
    channels: phrases(`
      (à l’/au /à la /à ){agency} | sur ~{platform} |
      {dans un (communiqué/entretien/discours/courrier/tweet)} | {à des journalistes} | {à la presse} |
      {devant la presse} | {en conférence de presse}
    `),
    media: NOT_YET,
    kickers: ['urgent', 'rectificatif'],
    endings: NOT_YET,
    creditAsides: ['à', 'en', 'au'],
  },
  figures: {
    scales: {
      '1e3': ['mille'],
      '1e9': ['milliard', 'milliards'],
    },
    currencies: NOT_YET,
    units: ['kilomètres', 'mètres'],
    percent: ['pour cent'],
    percentBefore: NOT_YET,
    approximations: phrases(`
      environ | près de | plus de | quelque | quelques | moins de | presque | au moins | jusqu’à
    `),
    smallWords: words(`
      et ou de du des dans sur à au aux en par pour avec sont est ont a été étaient était le la les un une
      qui que selon contre depuis
    `),
    numbered: ['âgé[e] de'],
    clock: ['h', 'heure[s]'],
    ages: ['an[s],'],
    ordinals: ['er', 'ère', 'ème', 'e'],
    abbreviations: ['m', 'mme'],
    upTo: ['à', 'et'],
    of: ['de', 'd’'],
    ofThem: NOT_YET,
    afterHours: ['de', 'après'],
    ordinalWords: NOT_YET,
  },
  publishing: {
    opinions: phrases(`
      tribune[s] | opinion[s] | chronique[s] | point de vue | idées | débats
    `),
    editorials: ['éditorial', 'éditoriaux', 'édito[s]'],
    interviews: ['entretien[s]', 'interview[s]', 'grand entretien'],
    interviewsWith: ['interview avec', 'entretien avec', 'interview de'],
    pressReleases: ['communiqué[s][ de presse]'],
    newspapers: ['quotidien', 'gazette', 'dépêche'],
    magazines: ['revue', 'magazine', 'hebdomadaire'],
    updated: ['mis à jour', 'màj'],
    published: ['publié'],
    otherDates: NOT_YET,
    commonTitles: phrases(`
      avant-propos | préface | introduction | conclusion | conclusions | postface | avant propos |
      éditorial | compte rendu | comptes rendus | sommaire | annexe | remerciements
    `),
    volumes: ['tome', 't', 'volume'],
    encyclopedias: ['pédie'],
    rulings: ['arrêt'],
    newsHosts: NOT_YET,
    newsSections: ['actualite', 'actualites'],
  },
  names: {
    particles: ['de', 'des', 'du', 'la', 'le'],
    smallParticles: ["d'", 'd’'],
    connectives: NOT_YET,
    honorifics: ['professeur', 'mme', 'mlle'],
    organisations: words(`
      académie agence archives assemblée association banque bibliothèque centre collectif comité commission
      confédération conseil département direction école entreprise fédération fondation gouvernement groupe
      haut-commissariat hôpital institut institution laboratoire ligue mairie ministère musée observatoire
      office organisation parlement préfecture rédaction réseau sénat société syndicat université éditions
    `),
    possibleOrganisations: NOT_YET,
    alsoFamilies: NOT_YET,
    organisationsInText: ['parti', 'armée'],
    onlyInNames: NOT_YET,
    organisationEndings: NOT_YET,
    bodies: ['institut', 'ministère'],
    bodiesOf: ['de', 'du', 'des'],
    legalForms: ['s.a'],
    suffixes: NOT_YET,
    honorificsBehind: NOT_YET,
    shortTitles: NOT_YET,
    inner: ['du', 'de'],
    partings: NOT_YET,
    prefixes: ['d’'],
    places: NOT_YET,
    placeNouns: NOT_YET,
    placesBefore: ['île', 'golfe'],
    demonymEndings: ['en', 'ais', 'aise', 'ois', 'oise'],
  },
  telling: { none: 'n-grams know it' },
};
