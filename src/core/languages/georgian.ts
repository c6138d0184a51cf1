import type { Language } from './language.ts';
import { NOT_YET } from './words.ts';

export const georgian: Language = {
  tag: 'ka',
  name: 'Georgian',
  months: [
    ['იანვარი', 'იან'],
    ['თებერვალი', 'თებ'],
    ['მარტი', 'მარ'],
    ['აპრილი', 'აპრ'],
    ['მაისი', 'მაი'],
    ['ივნისი', 'ივნ'],
    ['ივლისი', 'ივლ'],
    ['აგვისტო', 'აგვ'],
    ['სექტემბერი', 'სექ'],
    ['ოქტომბერი', 'ოქტ'],
    ['ნოემბერი', 'ნოე'],
    ['დეკემბერი', 'დეკ'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['გაზაფხული', 'გაზაფხულის'],
    summer: ['ზაფხული', 'ზაფხულის'],
    autumn: ['შემოდგომა', 'შემოდგომის'],
    winter: ['ზამთარი', 'ზამთრის'],
  },
  weekdays: [
    ['ორშაბათი', 'ორშ'],
    ['სამშაბათი', 'სამ'],
    ['ოთხშაბათი', 'ოთხ'],
    ['ხუთშაბათი', 'ხუთ'],
    ['პარასკევი', 'პარ'],
    ['შაბათი', 'შაბ'],
    ['კვირა', 'კვი'],
  ],
  eras: NOT_YET,
  page: NOT_YET,
  bylines: NOT_YET,
  reports: NOT_YET,
  figures: NOT_YET,
  publishing: NOT_YET,
  names: NOT_YET,
};
