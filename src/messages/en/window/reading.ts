import type { Confidence } from '#core/model/reading.ts';
import { count, number } from '../words.ts';

const CONFIDENCES: Readonly<Record<Confidence, string>> = {
  certain: 'sure',
  likely: 'likely',
  suggested: 'a guess',
};

/** What the window says of an item: of its snapshot, its text and its fields. */
export const reading = {
  reader: {
    pane: 'Item',
    nothing: 'Choose an item to read it here.',
    many: (total: number) => `${count(total, 'item', 'items')} chosen`,
    manyText:
      'Copy their bibliography or cite them together, tag them, put them into a collection, export them, or move them to the trash.',
    taggedMany: (total: number, tag: string) => `Tagged ${count(total, 'item', 'items')} “${tag}”.`,
    tabs: 'Views of the item',
    read: 'Read',
    snapshot: 'Snapshot',
    info: 'Info',
    cite: 'Cite',
    inspector: 'Details',
    inspectorTabs: 'Details of the item',
    onlyReference: 'This is a reference without an article. Archive its address or a file to keep it.',
    noText: 'No text could be read out of this source. The snapshot shows it as it was.',
    sealed: (day: string) => `Sealed ${day}`,
    altered: 'Altered since capture',
    missing: 'Snapshot missing',
    alteredText: 'The file of this snapshot is not what was sealed. Its digest then and now:',
    missingText:
      'The file of this snapshot is gone from the library’s folder. Put it back from a backup; its digest was:',
    checkAgain: 'Check again',
    inTrash: 'In the trash',
    restore: 'Restore',
    openLink: 'Open in browser…',
    digest: 'SHA-256',
    size: 'Size',
    kept: 'Kept',
    method: 'How',
    methods: {
      'pasted-text': 'Pasted or typed text: shows what was pasted, not where it stood',
      file: 'A file: shows what the file held, not where it came from',
      'web-archive': 'Out of a web archive that somebody made: shows what that archive says',
      'browser-window': 'Loaded by Pressmark from its address, as a browser shows it',
      'signed-in-window': 'Loaded by Pressmark where you had signed in, with every request recorded',
      'recorded-window': 'Loaded by Pressmark from its address, with every request recorded',
    },
    from: 'From',
    origins: { pasted: 'pasted text', sample: 'the sample article' },
  },
  info: {
    tags: 'Tags',
    addTag: 'Add a tag',
    removeTag: (tag: string) => `Remove ${tag}`,
    usedTags: 'In use',
    foundTags: { person: 'People', organisation: 'Organisations', place: 'Places', topic: 'Topics' },
    namesHint: 'Family, Given; Family, Given',
    dateHint: '2019-06-30, 2019-06 or 2019',
    byPerson: 'set by you',
    byGiven: 'given when it was added',
    fromRule: (rule: string, confidence: Confidence) => `${CONFIDENCES[confidence]}, from ${rule}`,
    unknown: (reason: string) => `unknown: ${reason}`,
    others: (total: number) => count(total, 'other reading', 'other readings'),
    choose: (field: string) => `${field}: what else the source says`,
    nowFrom: (place: string) => `Now: ${place}. The source also says:`,
    sourceOffers: 'The source says:',
    writtenAs: (place: string, raw: string) => `${place}, written “${raw}”`,
    confidence: (confidence: Confidence) => CONFIDENCES[confidence],
    notices: {
      correction: 'Corrected',
      clarification: 'Clarified',
      update: 'Updated',
      retraction: 'Retracted',
      note: 'Note by the editors',
    },
    goToParagraph: (number: number) => `Paragraph ${number}`,
    reExtract: 'Re-extracting',
    reExtractDone: (read: number, changed: number) =>
      `${count(read, 'item', 'items')} re-extracted, ${number(changed)} changed.`,
  },
} as const;
