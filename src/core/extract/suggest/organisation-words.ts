/** Words that names of organisations have in them. Lower case, in several languages. */
const WORDS = new Set(
  `ministry university institute institution commission committee council agency association union party court
  parliament congress senate assembly bank group company corporation corp inc ltd gmbh llc plc foundation
  organisation organization federation confederation alliance coalition forces army navy police department office
  bureau administration authority authorities board centre center college school hospital church club society
  network watch times post news gazette herald tribune guardian journal press media television radio front movement
  brigade militia service league airlines airways motors industries holdings laboratories museum orchestra theatre
  rights initiative trust fund chamber embassy tribunal cabinet government
  ministerium universität institut kommission ausschuss verband gewerkschaft partei gericht bundestag bank konzern
  stiftung behörde polizei bundeswehr zeitung rundfunk verein ag kg
  ministère université commission assemblée syndicat parti tribunal banque groupe agence fédération armée
  ministerio universidad comisión comité sindicato partido tribunal banco grupo agencia federación ejército
  ministero università commissione sindacato partito tribunale banca gruppo agenzia federazione esercito
  ministério universidade comissão sindicato agência federação exército
  ministerie universiteit commissie vakbond partij rechtbank politie
  bakanlığı üniversitesi partisi mahkemesi bankası ajansı meclisi birliği derneği
  министерство университет комиссия партия суд банк агентство комитет совет федерация`.split(/\s+/u),
);

/** Abbreviations of things and not of bodies. */
const OF_THINGS = new Set(
  'TV PC CEO CFO COO IPO SUV EV AI IT GDP PR HR DNA GMT UTC PM AM ID PS OK FAQ DVD CD USB GPS HIV AIDS COVID MP NGO PDF SMS VAT'.split(
    ' ',
  ),
);

/** Whether a capitalised name is one of an organisation: by a word in it, or as an abbreviation in capitals. */
export function isOrganisation(name: string): boolean {
  const words = name.split(/[\s-]+/u);
  if (words.length === 1 && /^\p{Lu}[\p{Lu}\p{N}&]{1,7}$/u.test(name)) return !OF_THINGS.has(name);
  if (/\s\p{N}{1,3}$/u.test(name)) return true;
  return words.some((word) => WORDS.has(word.toLowerCase().replace(/[’']s$|[.,]$/u, '')));
}

/** Whether a name is an abbreviation that names no body: “TV”, “GDP”. */
export function isOfThings(name: string): boolean {
  return OF_THINGS.has(name);
}
