/** Agencies, papers and stations that reports say something was told to, by the names they have in sentences. */
export const TOLD_OUTLETS: readonly string[] = `
  dpa|AFP|Reuters|AP|KNA|epd|Deutschen Presse-Agentur|Spiegel|Zeit|ARD|ZDF|Deutschlandfunk|BBC|CNN|
  Agence France-Presse|Associated Press|RFI|France Info|FranceInfo|France 24|Monde|Figaro|EFE|Efe|El País|
  ANSA|Ansa|Corriere|Repubblica|Lusa|Folha|Estadão|G1|ANP|NOS|Volkskrant|RTL Nieuws|NU.nl|AA|Anadolu Ajansı|
  РИА Новости|ТАСС|Интерфакс|Интерфаксу|РБК|كوردستان 24|كردستان 24|رويترز|فرانس برس|بي بي سي|الجزيرة|العربية|سبوتنيك|
  ایرنا|ایسنا|تسنیم|فارس|مهر|بی‌بی‌سی|رویترز|کوردستان 24|ڕووداو|Kurdistan 24|K24|Rûdaw`
  .split('|')
  .map((name) => name.trim());
