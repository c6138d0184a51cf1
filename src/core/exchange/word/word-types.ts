import type { CslNameVariable, CslTextVariable, CslType } from '../../model/csl-item.ts';

/** What a type of source of Word is in CSL. */
const TYPES: ReadonlyMap<string, CslType> = new Map<string, CslType>([
  ['Book', 'book'],
  ['BookSection', 'chapter'],
  ['JournalArticle', 'article-journal'],
  ['ArticleInAPeriodical', 'article-magazine'],
  ['ConferenceProceedings', 'paper-conference'],
  ['Report', 'report'],
  ['SoundRecording', 'song'],
  ['Performance', 'performance'],
  ['Art', 'graphic'],
  ['DocumentFromInternetSite', 'webpage'],
  ['InternetSite', 'webpage'],
  ['Film', 'motion_picture'],
  ['Interview', 'interview'],
  ['Patent', 'patent'],
  ['ElectronicSource', 'document'],
  ['Case', 'legal_case'],
  ['Misc', 'document'],
]);

/** The CSL type of a source; an `ArticleInAPeriodical` of a newspaper cannot be told from one of a magazine. */
export function cslTypeFromWord(name: string): CslType | undefined {
  return TYPES.get(name);
}

/** Who is meant by each group of people under `Author`. */
export const WORD_PEOPLE: ReadonlyMap<string, CslNameVariable> = new Map<string, CslNameVariable>([
  ['Author', 'author'],
  ['Artist', 'author'],
  ['Inventor', 'author'],
  ['Interviewee', 'author'],
  ['BookAuthor', 'container-author'],
  ['Compiler', 'compiler'],
  ['Composer', 'composer'],
  ['Conductor', 'contributor'],
  ['Counsel', 'contributor'],
  ['Director', 'director'],
  ['Editor', 'editor'],
  ['Interviewer', 'interviewer'],
  ['Performer', 'performer'],
  ['ProducerName', 'producer'],
  ['Translator', 'translator'],
  ['Writer', 'script-writer'],
]);

/** Elements that are one variable whatever the type. */
export const WORD_TEXTS: ReadonlyMap<string, CslTextVariable> = new Map<string, CslTextVariable>([
  ['Title', 'title'],
  ['ShortTitle', 'title-short'],
  ['BookTitle', 'container-title'],
  ['JournalName', 'container-title'],
  ['PeriodicalTitle', 'container-title'],
  ['ConferenceName', 'container-title'],
  ['AlbumTitle', 'container-title'],
  ['InternetSiteTitle', 'container-title'],
  ['PublicationTitle', 'container-title'],
  ['BroadcastTitle', 'container-title'],
  ['Volume', 'volume'],
  ['NumberVolumes', 'number-of-volumes'],
  ['Issue', 'issue'],
  ['Pages', 'page'],
  ['Edition', 'edition'],
  ['ChapterNumber', 'chapter-number'],
  ['Publisher', 'publisher'],
  ['Institution', 'publisher'],
  ['Distributor', 'publisher'],
  ['ProductionCompany', 'publisher'],
  ['Department', 'division'],
  ['Medium', 'medium'],
  ['ThesisType', 'genre'],
  ['Type', 'genre'],
  ['PatentNumber', 'number'],
  ['CaseNumber', 'number'],
  ['RecordingNumber', 'number'],
  ['Station', 'publisher'],
  ['Broadcaster', 'publisher'],
  ['Court', 'authority'],
  ['Reporter', 'container-title'],
  ['AbbreviatedCaseNumber', 'title-short'],
  ['Theater', 'event-place'],
  ['Version', 'version'],
  ['URL', 'URL'],
  ['DOI', 'DOI'],
  ['Comments', 'note'],
]);
