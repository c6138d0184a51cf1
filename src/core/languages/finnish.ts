import { type Language, words } from './language.ts';
import { NOT_YET } from './words.ts';

export const finnish: Language = {
  tag: 'fi',
  name: 'Finnish',
  months: [
    ['tammikuu', 'tammikuuta', 'tammi'],
    ['helmikuu', 'helmikuuta', 'helmi'],
    ['maaliskuu', 'maaliskuuta', 'maalis'],
    ['huhtikuu', 'huhtikuuta', 'huhti'],
    ['toukokuu', 'toukokuuta', 'touko'],
    ['kesäkuu', 'kesäkuuta', 'kesä'],
    ['heinäkuu', 'heinäkuuta', 'heinä'],
    ['elokuu', 'elokuuta', 'elo'],
    ['syyskuu', 'syyskuuta', 'syys'],
    ['lokakuu', 'lokakuuta', 'loka'],
    ['marraskuu', 'marraskuuta', 'marras'],
    ['joulukuu', 'joulukuuta', 'joulu'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['kevät', 'kevään', 'keväällä'],
    summer: ['kesä', 'kesän', 'kesällä'],
    autumn: ['syksy', 'syksyn', 'syksyllä'],
    winter: ['talvi', 'talven', 'talvella'],
  },
  weekdays: [
    ['maanantai', 'ma'],
    ['tiistai', 'ti'],
    ['keskiviikko', 'ke'],
    ['torstai', 'to'],
    ['perjantai', 'pe'],
    ['lauantai', 'la'],
    ['sunnuntai', 'su'],
  ],
  eras: {
    before: ['ekr', 'eaa'],
    after: ['jkr'],
    about: ['noin'],
  },
  page: NOT_YET,
  bylines: {
    leads: NOT_YET,
    smallLeads: NOT_YET,
    possibleLeads: NOT_YET,
    labels: ['teksti'],
    creditLabels: NOT_YET,
    reporters: NOT_YET,
    staff: NOT_YET,
    jobTitles: NOT_YET,
    jobAdjectives: NOT_YET,
    translationCredits: NOT_YET,
    photoCredits: NOT_YET,
    placeholders: ['toimitus'],
    desks: NOT_YET,
  },
  reports: NOT_YET,
  figures: NOT_YET,
  publishing: NOT_YET,
  names: {
    particles: NOT_YET,
    smallParticles: NOT_YET,
    connectives: NOT_YET,
    honorifics: NOT_YET,
    organisations: words(`
      yliopisto ministeriö instituutti laitos keskus liitto säätiö yhdistys virasto hallitus eduskunta
      toimitus
    `),
    possibleOrganisations: NOT_YET,
  },
};
