import { type Language, words } from './language.ts';
import { NOT_YET } from './words.ts';

export const dutch: Language = {
  tag: 'nl',
  name: 'Dutch',
  months: [
    ['januari', 'jan'],
    ['februari', 'feb'],
    ['maart', 'mrt'],
    ['april', 'apr'],
    ['mei'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['augustus', 'aug'],
    ['september', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['lente', 'voorjaar'],
    summer: ['zomer'],
    autumn: ['herfst', 'najaar'],
    winter: ['winter'],
  },
  weekdays: [
    ['maandag', 'ma'],
    ['dinsdag', 'di'],
    ['woensdag', 'wo'],
    ['donderdag', 'do'],
    ['vrijdag', 'vr'],
    ['zaterdag', 'za'],
    ['zondag', 'zo'],
  ],
  eras: {
    before: ['vchr'],
    after: ['nchr'],
    about: ['ongeveer', 'omstreeks', 'rond', 'circa', 'ca'],
  },
  page: {
    controls: ['advertentie', 'delen'],
    readingTimes: ['leestijd'],
    minutesToRead: NOT_YET,
    invitations: ['lees ook', 'bekijk ook', 'lees meer'],
    requests: NOT_YET,
    offers: NOT_YET,
    closings: NOT_YET,
    pictures: ['beeld'],
    pictureCredits: NOT_YET,
    timeWords: ['gepubliceerd', 'geplaatst'],
  },
  bylines: {
    leads: ['door', 'geschreven door'],
    smallLeads: NOT_YET,
    possibleLeads: NOT_YET,
    labels: NOT_YET,
    creditLabels: NOT_YET,
    reporters: NOT_YET,
    staff: NOT_YET,
    jobTitles: ['redacteur', 'redactrice'],
    jobAdjectives: NOT_YET,
    translationCredits: NOT_YET,
    photoCredits: NOT_YET,
    placeholders: ['redactie', 'door'],
    desks: NOT_YET,
  },
  reports: {
    credits: {
      author: NOT_YET,
      editor: ['redactie', 'bewerkt door'],
      translator: ['vertaling', 'vertaald door'],
      interviewer: NOT_YET,
      contributor: NOT_YET,
      agencies: NOT_YET,
    },
    notices: {
      correction: ['correctie', 'rectificatie'],
      clarification: ['verduidelijking'],
      retraction: NOT_YET,
      update: NOT_YET,
      note: ['noot van de redactie'],
    },
    noticeSentences: {
      correction: ['in een eerdere versie'],
      clarification: NOT_YET,
      retraction: NOT_YET,
      update: NOT_YET,
    },
    changes: NOT_YET,
    updates: NOT_YET,
    offices: words(`
      voorzitter woordvoerder woordvoerster burgemeester directeur hoogleraar premier wethouder
    `),
    officeEndings: ['woordvoerder', 'voorzitter'],
    speech: {
      verbs: words(`
        zei zegt zeiden gezegd verklaarde verklaart verklaard vertelde vertelt voegde stelde stelt schreef
        schrijft meldde meldt benadrukte benadrukt waarschuwde waarschuwt liet laat aldus vindt bevestigde
        noemde noemt reageerde reageert legt legde twitterde
      `),
      pronouns: ['hij', 'zij', 'ze', 'het'],
      accordingTo: ['volgens', 'aldus'],
      subject: 'before',
    },
  },
  figures: {
    scales: {
      '1e3': ['duizend'],
      '1e6': ['miljoen'],
      '1e9': ['miljard'],
    },
    currencies: NOT_YET,
    units: NOT_YET,
    percent: ['procentpunten'],
    percentBefore: NOT_YET,
    approximations: ['ongeveer', 'bijna', 'ruim', 'meer dan', 'zo’n'],
    smallWords: words(`
      van het een en op bij met voor door zijn werden werd hebben heeft uit naar
    `),
    numbered: NOT_YET,
    clock: NOT_YET,
    ages: NOT_YET,
    ordinals: NOT_YET,
    abbreviations: NOT_YET,
    upTo: ['tot', 'en'],
    of: ['van'],
  },
  publishing: {
    opinions: NOT_YET,
    editorials: NOT_YET,
    interviews: NOT_YET,
    interviewsWith: NOT_YET,
    pressReleases: NOT_YET,
    newspapers: ['krant', 'nieuws', 'dagblad'],
    magazines: ['tijdschrift'],
    updated: ['bijgewerkt'],
    published: ['gepubliceerd'],
    otherDates: NOT_YET,
  },
  names: {
    particles: ['van', 'der', 'den', 'de', 'ter', 'ten', 'te', "'t", '’t'],
    smallParticles: ['op', 'in', 'aan', "'s", '’s'],
    connectives: NOT_YET,
    honorifics: NOT_YET,
    organisations: words(`
      academie bibliotheek bureau commissie gemeente genootschap hogeschool instituut nieuws ministerie
      museum raad redactie rijksinstituut stichting universiteit vereniging
    `),
    possibleOrganisations: NOT_YET,
  },
};
