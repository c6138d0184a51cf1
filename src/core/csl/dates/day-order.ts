/** Whether `3/4/2019` is the third of April or the fourth of March. */
export type DayOrder = 'day-first' | 'month-first';

/** Where English is written with the day first. */
const DAY_FIRST_REGIONS =
  /^(?:gb|uk|au|nz|ie|in|za|ng|ke|gh|pk|bd|lk|sg|my|hk|mt|cy|zw|ug|tz|eu|il|ae|qa|iq)$/u;
const MONTH_FIRST_REGIONS = /^(?:us|ph)$/u;

/**
 * The order of day and month that a page's readers expect: by the region of its language, else by the country of its
 * host, else by its language. English of no stated country is taken for American.
 */
export function dayOrderOf(language: string | undefined, host: string | undefined): DayOrder {
  const [tongue = '', ...subtags] = (language ?? '').toLowerCase().split(/[-_]/u);
  const domain = host?.slice(host.lastIndexOf('.') + 1) ?? '';
  const isEnglish = tongue === 'en' || tongue === '';
  if (!isEnglish) return 'day-first';
  for (const region of [...subtags, domain]) {
    if (MONTH_FIRST_REGIONS.test(region)) return 'month-first';
    if (DAY_FIRST_REGIONS.test(region)) return 'day-first';
  }
  // A host of a country whose language is another writes the day first even in English.
  return domain.length === 2 && !/^(?:co|tv|io|me|ly|ca)$/u.test(domain) ? 'day-first' : 'month-first';
}
