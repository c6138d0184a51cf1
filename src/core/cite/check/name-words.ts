const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

/** Names that are words of English as well, but are names in a headline far more often. */
export const ALWAYS_NAMES = words(
  'turkey china chad jordan georgia japan guinea cuba mali niger togo panama brazil chile malta ' +
    'polish french dutch welsh swiss swede dane turk kurd arab jew jews christian christians muslim muslims bible koran ' +
    'january february april june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan ' +
    'english spanish german russian american british indian african european asian latin roman greek i',
);

/** Words that are months only beside a day, a year or a word such as “in”. */
export const MAYBE_MONTHS = words('march may');
export const BEFORE_MONTHS = words('in since of by until till from last next this early late mid');

/** Family names that are words as well: kept behind a name. */
export const SURNAMES = words(
  'brown bush white black green gray grey king young hill wood woods cook baker smith miller cooper carter fisher hunter ' +
    'walker turner parker porter potter mason taylor stone rice rose long short strong wise good may march day west north ' +
    'page price rich cruz bell ball banks barber best bishop bond brooks burns butler case chambers church cross dean ' +
    'draper farmer field fields fields flowers ford fox frost gates glass graves hale hall hand hardy hawk head hope house ' +
    'hunt knight lamb lane law little love marsh moon moss nail park parks pope power powers rivers rock sharp singer ' +
    'small snow spears spring steel swift trump tyler wells winter winters wolf word worth',
);

/** Titles that stand before a name and share its capital. */
export const BEFORE_NAMES = words(
  'president minister chancellor king queen prince princess pope saint emperor sultan sheikh emir general colonel captain ' +
    'major judge justice senator governor mayor secretary professor doctor dr mr mrs ms sir lord lady lake mount cape fort ' +
    'port gulf hurricane storm typhoon operation',
);

/** Words behind a name that belong to it. */
export const BEHIND_NAMES = words(
  'river sea ocean lake mountain mountains valley desert island islands bay strait canal bridge airport university college ' +
    'street avenue square park province governorate district county republic kingdom',
);

/** Names made of words. */
export const NAMES_OF_WORDS: readonly string[] = [
  ...[
    'United Nations',
    'United States',
    'United Kingdom',
    'United Arab Emirates',
    'European Union',
    'Security Council',
  ],
  ...[
    'Human Rights Watch',
    'Amnesty International',
    'Red Cross',
    'Red Crescent',
    'White House',
    'Supreme Court',
  ],
  ...[
    'Middle East',
    'Near East',
    'Far East',
    'Black Sea',
    'Red Sea',
    'Dead Sea',
    'Mediterranean Sea',
    'Islamic State',
  ],
  ...[
    'World Bank',
    'World Health Organization',
    'World Cup',
    'World War',
    'Cold War',
    'Gulf War',
    'Great Britain',
  ],
  ...[
    'New York',
    'New Zealand',
    'New Delhi',
    'North Korea',
    'South Korea',
    'South Africa',
    'South Sudan',
    'West Bank',
  ],
  ...[
    'Prime Minister',
    'Wall Street',
    'Labour Party',
    'Democratic Party',
    'Republican Party',
    'Green Party',
    'Iron Curtain',
  ],
  ...[
    'Ivory Coast',
    'Sierra Leone',
    'Costa Rica',
    'Saudi Arabia',
    'Los Angeles',
    'San Francisco',
    'Kurdistan Region',
  ],
];

/** Acronyms as they are written, for titles all in capitals. */
export const ACRONYMS = words(
  'nato eu un us usa uk uae who isis is imf wto opec osce unesco unicef unhcr iaea cia fbi nsa bbc cnn ' +
    'pkk krg kdp puk sdf ypg hdp akp irgc idf plo hiv aids covid dna ai gdp ngo ngos tv pm mp mps ceo',
);
