const NOUNS = words(`
  writer writers reporter reporters editor editors correspondent correspondents columnist columnists contributor contributors producer
  producers journalist journalists analyst analysts blogger bloggers critic critics photographer photographers staff intern interns fellow
  officer director manager president ceo cto founder cofounder co-founder lecturer consultant researcher historian strategist
  anchor chief presenter author redakteur redakteurin redakteure redakteurinnen redaktör redacteur redactrice redattore redattrice redactor
  redactora journaliste journalistin periodista giornalista jornalista reporterin korrespondent korrespondentin korrespondenten correspondant
  correspondante corresponsal corrispondente correspondente repórter kolumnist kolumnistin gastautor gastautorin autor autorin volontär
  volontärin muhabir muhabiri editörü yazarı профессор журналист обозреватель корреспондент редактор 记者 記者 编辑 特派員 論説委員 기자 특파원
  논설위원 선임기자 إعلامي صحفي صحافي مراسل كاتب`);
const ADJECTIVES = words(`
  and und et y senior sr chief deputy associate contributing special staff political politics health medical science technology tech business
  economic economics economy national foreign world diplomatic defense defence security auto sport sports education environment climate assistant managing
  news executive legal crime city digital video freelance opinion investigative media home affairs data white house middle east europe asia
  africa china royal football entertainment culture arts film music food travel lifestyle feature features general assignment breaking
  community local state regional religion race energy market markets financial finance personal money property consumer industry transport
  aviation space wire the our online web social former guest multimedia page night weekend team principal lead leitender leitende freier freie
  freien stellv stellvertretender stellvertretende von`);
const LONGEST = 9;

/**
 * Whether a text tells what somebody does and names nobody: “AP Auto Writer”, “Senior Correspondent”, “Redakteurin”.
 */
export function isJobTitle(text: string): boolean {
  const parts = text.split(/[\s/-]+/u);
  const at = parts.findLastIndex(isJob);
  if (at < 0 || parts.length > LONGEST) return false;
  if (at === 0) return parts.length === 1 || !/^\p{Lu}/u.test(parts[1] ?? '');
  const others = parts.slice(0, at).filter((part) => !isAdjective(part) && !isAcronym(part));
  if (at === 1 && isLatin(parts[0])) return !/^staff$/iu.test(parts[1] ?? '');
  return others.length === 0 || (others.length * 2 <= at && others[0] !== parts[0]);
}

/** “Mara Oduya Senior Correspondent” without the last two words, “홍길동 기자” without the last. */
export function withoutJobTitle(text: string): string {
  const parts = text.split(/\s+/u);
  let end = parts.length;
  if (end < 2 || !isJob(parts[end - 1] ?? '')) return text;
  end -= 1;
  while (end > 1 && isAdjective(parts[end - 1] ?? '')) end -= 1;
  return parts.slice(0, end).join(' ');
}

function isJob(word: string): boolean {
  return NOUNS.has(plain(word));
}

function isAdjective(word: string): boolean {
  return ADJECTIVES.has(plain(word));
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

/** Of two words in Latin letters the first is what the job is about; in others it may well be a name. */
function isLatin(word = ''): boolean {
  return /^\p{Script=Latin}+$/u.test(word);
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[.,]$/u, '');
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter(Boolean));
}
