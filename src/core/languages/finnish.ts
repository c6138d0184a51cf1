import { type Language, NOT_YET } from './language.ts';

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
  page: NOT_YET,
};
