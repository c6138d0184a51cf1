import { type Language, phrases, words } from './language.ts';
import { NOT_YET } from './words.ts';

export const english: Language = {
  tag: 'en',
  name: 'English',
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['spring'],
    summer: ['summer'],
    autumn: ['autumn', 'fall'],
    winter: ['winter'],
  },
  weekdays: [
    ['monday', 'mon'],
    ['tuesday', 'tue', 'tues'],
    ['wednesday', 'wed'],
    ['thursday', 'thu', 'thur', 'thurs'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
    ['sunday', 'sun'],
  ],
  eras: {
    before: ['bc', 'bce'],
    after: ['ad', 'ce', 'annodomini'],
    about: words(`
      c ca cca circa circ approx approximately about abt around
    `),
  },
  dates: {
    fillers: ['st', 'nd', 'rd', 'th', 'of', 'the'],
    possibleFillers: ['on', 'at', 'san', 'cop', 'copyright'],
    between: ['to', 'until', 'till', 'through', 'thru', 'and'],
    beforeDays: ['on'],
    durations: words(`
      min mins minute minutes h hr hrs hour hours d day days week weeks month months year years
    `),
    ago: ['ago'],
    monthBefore: { none: 'months have names' },
    reigns: { none: 'years are counted from one era' },
  },
  grammar: {
    articles: ['the'],
    indefinite: ['a', 'an'],
    elided: { none: 'nothing is written onto the next word' },
    ands: ['and'],
    openers: words(`
      the a an in on at our every we it so some they he she but and or if according unfortunately nearly
      this that these those there as for from with when while after before his her their its i you most
      many no not however meanwhile also last next about around over under by to mr mrs ms then now yet
      still only more few all both earlier later former several one two three police officials authorities
      residents perhaps monday tuesday wednesday thursday friday saturday sunday
    `),
    beforeSubjects: ['however', 'meanwhile', 'but', 'and', 'then', 'that'],
    continuations: words(`
      and or that which to in as for of by from with against if were was is are
    `),
    prepositions: ['from', 'with', 'near', 'under', 'over', 'into', 'against', 'about'],
    locatives: ['in'],
    beforePlaces: words(`
      in near from across outside around at to into
    `),
    onlyBeforePlaces: ['in', 'near', 'outside', 'across'],
    titleWords: words(`
      a ab aboard about above across after against al along amid among an and anti around as at before
      behind below beneath beside besides between beyond but by despite do down during except for from in
      inside into is like near nor of off on onto or over past per plus round save since so some than the
      through to toward towards under underneath unlike until up upon versus via while with within without
      yet
    `),
  },
  page: {
    controls: phrases(`
      share[ this][ (story/article/post/page)] | tweet | e[-]mail | print | facebook | twitter | whatsapp |
      copy link | close | menu | home | loading | caption | image | enlarge image | sign in | log in |
      subscribe | comment[s] | # (comment[s]/share[s]) | skip to [main ]content | play video |
      scroll[ down] | view author archive | follow on twitter | email the author | back to top |
      supported by |
      (story/article) continues (below/after) [this /the ](ad/advertisement/sponsorship/video) |
      (story/article) continue[s/d][ below][ advertisement] |
      advertisement[s] (story/article) continue[s/d][ below] |
      advertisement[s] - (story/article) continue[s/d][ below] |
      advertisement[s]: (story/article) continue[s/d][ below] | continue reading[ below/ the main story] |
      (posted/published/filed) (in/under) | this slideshow requires javascript | you may also like |
      learn more | read more | more | highlights | advert[isement][s]
    `),
    readingTimes: ['reading time', 'read time'],
    minutesToRead: ['read'],
    invitations: phrases(`
      read more | read also | also read | read next | see also | also see | see more: | more on this |
      more from | more: | related: | related *: | related * *: | watch: | listen: | don’t miss |
      must read | follow us | like us on | sign up for our | subscribe to our | if you enjoyed this |
      support our journalism | have a [news ]tip | contact the author | learn more[ about]: |
      view (all/more) | show more | load more | filed under | tag[s]: | topics: | all rights reserved |
      this (story/article/post) [was ](originally/first) (appeared/published) | originally published |
      this document is subject to copyright | we use cookies | this [web]site uses | post a comment |
      leave a (reply/comment) | to comment | get the latest | get […]newsletter | join the conversation
    `),
    requests: phrases(`
      follow | join | sign up | subscribe | download | get | listen to | watch | like | check out | read |
      support | try | become | tell us | see | click | visit | enjoy
    `),
    offers: phrases(`
      newsletter[s] | podcast[s] | inbox | e[-]mail alert[s] | (our/the) app | on the go |
      by clicking here | (digital/print) edition | free trial | subscriber[s] | forum[s]
    `),
    closings: phrases(`
      related[ (stories/news/articles/topics/content/coverage/posts/links/reading/video)[ from…]] |
      more (stories/news/on this story/from …) | you (may/might) also (like/enjoy/be interested in) |
      read (more/next/also) | next in … | up next | recommended[ for you/ stories/ reading] |
      most (popular/read/viewed) | trending[ now] | latest( news/ stories/ posts) |
      popular( now/ posts/ stories) | about the author[s] | author bio | [# ]comment[s] |
      # (responses/thoughts) (to/on)… | leave a (reply/comment) | post a comment |
      join the (conversation/discussion) | share this[ *] | newsletter | something to consider |
      tell us what you think | filed under | what to read next | editor[s][’] picks | in case you missed it
    `),
    pictures: phrases(`
      image[s] | photo[s] | photograph[s] | picture[s] | pic[s] | credit[s] | screenshot[s] |
      illustration[s] | file photo
    `),
    pictureCredits: ['credit[s]', 'copyright', 'caption', 'by', 'courtesy[ of]'],
    timeWords: words(`
      posted published publication update updated last first modified created date on at by admin the and
      am pm a.m p.m st nd rd th gmt utc est edt et pst pdt cet bst ist hour hours hr hrs minute minutes min
      mins day days week weeks ago today yesterday written originally noon cst cdt
    `),
    homePages: ['home[ ][page]'],
    noOutlets: phrases(`
      start | main | news | magazine | article | blog[s] | site | web[site] | index | menu | search |
      log[ ](in/out) | sign[ ]in | subscribe
    `),
    beforeOutlets: phrases(`
      (go/return/back/link) to[ the][ home[ ]page[ of]] | visit[ the] | logo of
    `),
    rights: phrases(`
      all rights | privacy | cookie | terms | trademark | commenting | imprint
    `),
    subjects: ['tag[s]', 'topic[s]', 'categor(y/ies)', 'filed under'],
  },
  bylines: {
    leads: phrases(`
      by | written by | words by | story by | text by | posted by | published by | reported by |
      reporting by | review by | analysis by | opinion by | compiled by | words and photos by |
      story and photos by
    `),
    smallLeads: NOT_YET,
    possibleLeads: phrases(`
      from | text | author | authors | reporter | editor | journalist | interview | photos | photo |
      story | words | created by | submitted by | contributed by | article by | report by | photos by |
      photo by | interview by
    `),
    labels: ['author', 'authors', 'reporter'],
    creditLabels: NOT_YET,
    reporters: NOT_YET,
    staff: ['staff report[s]', 'from staff reports', 'news agencies'],
    jobTitles: words(`
      writer writers reporter reporters editor editors correspondent correspondents columnist columnists
      contributor contributors producer producers journalist journalists analyst analysts blogger bloggers
      critic critics photographer photographers staff intern interns fellow officer director manager
      president ceo cto founder cofounder co-founder lecturer consultant researcher historian strategist
      anchor chief presenter author
    `),
    jobAdjectives: words(`
      and senior sr chief deputy associate contributing special staff political politics health medical
      science technology tech business economic economics economy national foreign world diplomatic defense
      defence security auto sport sports education environment climate assistant managing news executive
      legal crime city digital video freelance opinion investigative media home affairs data white house
      middle east europe asia africa china royal football entertainment culture arts film music food travel
      lifestyle feature features general assignment breaking community local state regional religion race
      energy market markets financial finance personal money property consumer industry transport aviation
      space wire the our online web social former guest multimedia page night weekend team principal lead
    `),
    translationCredits: ['translat(ed/ion[s]/or)', 'illustrat(ed/ion[s]/or)'],
    photoCredits: words(`
      photo[s/graph[s]/graphed/graphy/grapher] picture[s] image[s] video[s] graphic[s]
    `),
    placeholders: phrases(`
      editor[s] | by editor[s] | editorial[ (team/staff/board/desk)] |
      [by ]staff[ (writer[s]/reporter[s]/report[s]/and agencies)] | news[ /-]room | web[ /-]desk |
      news[ /-]desk | online[ /-]desk | user | guest[ (author/post/contributor/writer)] | anonymous |
      unknown | none | team | n[\\/]a | author[s] | super[ /-]user | no[ /-]reply | contributor[s] |
      contributor network | press release | by | text | photo | photos | biography | bio | e[-]mail |
      website | contact | profile | (posted/written/story/words/text/reported/published) by | author page |
      about the author | view [author ](profile/archive)
    `),
    desks: phrases(`
      desk | staff | team | newsroom | editors | web[ /-]desk | reporters | correspondents | online |
      bureau | wire services | contributors
    `),
    tails: ['staff writer', 'correspondent', 'reporter'],
    ends: phrases(`
      view all | see all | more (articles/posts/stories/from/by) | follow | read more | about |
      [last ]updated | published | posted
    `),
    errands: phrases(`
      for | from | at | using | wearing | special to | special for | exclusive to | exclusive for |
      on behalf of | reporting from
    `),
    houses: ['(of/with)[ the]'],
    boxes: phrases(`
      more (from/by/about/stories) | reporting from | e[-]mail | contact | follow | connect | view |
      see all | sign in | subscribe | close | bio[graphy] | website
    `),
    noNames: phrases(`
      copyright | cookie[s] | newsletter | comment[s] | minute[s] | subscribe | sign in | log in | photo |
      image | share
    `),
    bioVerbs: ['is', 'covers', 'writes', 'has', 'joined', 'works'],
    wroteBehind: NOT_YET,
  },
  reports: {
    credits: {
      author: phrases(`
        (reporting/reported/report/writing/written/story/words/text/compiled)[[,] and (reporting/writing/written/compiled/photographs/photos)] by |
        (reporting/reported/report/writing/written/story/words/text/compiled)[[,] and (reporting/writing/written/compiled/photographs/photos)]:
      `),
      editor: phrases(`
        (edited/editing/copy[-]edited)[ and (translated/rewritten)] by | editor[s]:
      `),
      translator: phrases(`
        translat(ed/ion)[ from [the ]*][ and edited] by | translation[ from [the ]*]:
      `),
      interviewer: phrases(`
        interviewed by | interview[ conducted] by | interview: | questions by
      `),
      contributor: phrases(`
        (additional/further/extra) (reporting/research/writing/editing)[ and (reporting/writing/research)] (by/from) |
        additional reporting: |
        with [additional ](reporting/files/input[s]/contribution[s]/material) (by/from) |
        [associated press /ap ][[staff ]writer[s] /reporter[s] /correspondent[s] ]… [also ]contributed to this (report/story/article) |
        … [also ]contributed reporting
      `),
      agencies: NOT_YET,
    },
    notices: {
      correction: phrases(`
        correction[s] | corrected | correction to this (article/story) | erratum | errata
      `),
      clarification: ['clarification[s]'],
      retraction: ['retraction', 'retracted', 'withdrawn'],
      update: ['update[s]', 'updated'],
      note: ['editor[s][’][s] note', 'note from the editor[s]', 'note to readers'],
    },
    noticeSentences: {
      correction: phrases(`
        (a[n]/the) (earlier/previous/original/prior) (version/edition/headline) of (this/the) (article/story/report/post/piece/page/headline/column/version/dispatch) |
        this (article/story/report/post/piece/page/headline/column/version/dispatch) (has been/was) [* ](corrected/amended)
      `),
      clarification: [
        'this (article/story/report/post/piece/page/headline/column/version/dispatch) (has been/was) [* ]clarified',
      ],
      retraction: [
        'this (article/story/report/post/piece/page/headline/column/version/dispatch) (has been/was/is) (retracted/withdrawn)',
      ],
      update: phrases(`
        this is a[n] (updated/developing) |
        this (article/story/report/post/piece/page/headline/column/version/dispatch) (has been/was/will be) [* ](updated/edited/revised/modified)
      `),
    },
    changes: ['(updated/corrected/amended/clarified/revised/retracted/withdrawn/modified/edited)[ (on/at)]'],
    updates: ['[last /most recently ]updated[ (on/at)]'],
    offices: words(`
      mr mrs ms miss dr prof sir dame lord lady sheikh king queen prince princess pope father imam rabbi
      bishop archbishop cardinal ayatollah president vice-president chairman chairwoman chair chairperson
      minister secretary senator representative congressman congresswoman governor mayor deputy ambassador
      envoy chancellor premier commissioner spokesman spokeswoman spokesperson spokespersons general
      colonel major captain lieutenant sergeant commander admiral marshal brigadier gen col maj capt lt sgt
      adm rep sen gov detective inspector officer sheriff chief head leader director manager founder
      co-founder ceo owner executive editor reporter correspondent journalist author analyst expert
      economist lawyer attorney prosecutor judge justice professor researcher scientist historian doctor
      nurse teacher student activist farmer fisherman adviser advisor coach curator coordinator organiser
      organizer secretary-general resident witness mother brother sister son daughter widow engineer artist
      singer actor actress writer member lawmaker mp
    `),
    officeEndings: NOT_YET,
    speech: {
      verbs: words(`
        said says say saying told tells telling added adds adding tweeted wrote writes posted stated states
        stating stressed noted notes explained explains warned warns argued argues claimed claims confirmed
        continued announced asked insisted declared replied responded concluded recalled reiterated urged
        acknowledged admitted denied emphasized emphasised remarked observed commented testified quipped
        joked lamented pleaded pledged vowed promised called described quoted reported reports suggested
        estimated predicted believes maintained
      `),
      pronouns: ['he', 'she', 'they', 'it'],
      auxiliaries: ['has', 'had', 'have', 'also', 'later'],
      subjectEnds: { none: 'names have capitals' },
      subjectMarks: { none: 'words have spaces between them' },
      saidMarks: { none: 'words have spaces between them' },
      accordingTo: ['according to', 'in the words of'],
      subject: 'before',
    },
    groups: words(`
      officials police officers authorities residents witnesses ministry company government statement
      sources source people users user critics experts doctors lawyers family court neighbours neighbors
      locals villagers workers survivors relatives prosecutors investigators rebels soldiers
    `),
    roleEnds: ['who', 'said', 'told', 'in a statement'],
    channels: phrases(`
      interview (with/by/on) {outlet} |
      (told/telling/tells/speaking to/spoke to) [the ]{(reporters/journalists/parliament/lawmakers/investors/analysts/a news conference/a press conference)} |
      (told/telling/tells/speaking to/spoke to/in comments to/in remarks to) {outlet} |
      (on/to/via/post on/posted on) [(his/her/their/its/the/a[n]) ]~{platform} |
      (tweeted/a tweet/tweets){=twitter} |
      (in/at/during/through) {a[n] ~(statement/letter/speech/interview/news conference/press conference/briefing/report/email/e-mail/video/memo/press release/telephone call/blog post/court filing)}
    `),
    media: words(`
      state public local private news agency broadcaster newspaper daily weekly magazine television tv
      radio channel network website station
    `),
    kickers: phrases(`
      update | breaking | watch | live | read | note | correction | exclusive | opinion | analysis |
      photo | video | editor | press release | q | a | qa | faq | urgent
    `),
    endings: ['enditem', 'ends', 'end', 'sign[-]off'],
    creditAsides: NOT_YET,
  },
  figures: {
    scales: {
      '1e2': ['hundred'],
      '1e3': ['thousand', 'thousands', 'k'],
      '1e5': ['lakh', 'lakhs'],
      '1e6': ['million', 'millions', 'mln', 'm'],
      '1e7': ['crore', 'crores'],
      '1e9': ['billion', 'billions', 'bn'],
      '1e12': ['trillion', 'trillions', 'tn'],
    },
    currencies: {
      USD: ['dollar', 'dollars'],
      EUR: ['euro', 'euros'],
      GBP: ['pounds', 'sterling'],
      JPY: ['yen'],
      CNY: ['yuan'],
      CHF: ['francs'],
      TRY: ['lira', 'liras'],
      RUB: ['rouble', 'roubles', 'ruble', 'rubles'],
      INR: ['rupees', 'rupee'],
      KRW: ['won'],
      UAH: ['hryvnia', 'hryvnias'],
      ILS: ['shekel', 'shekels'],
      PLN: ['zloty', 'zlotys'],
    },
    units: words(`
      kilometre kilometres kilometer kilometers metre metres meter meters mile miles foot feet ft inch
      inches yard yards acre acres hectare hectares tonne tonnes ton tons kilogram kilograms kilogrammes
      kilos kilo gramm gram grams litre litres liter liters barrel barrels megawatt megawatts gigawatt
      gigawatts degrees celsius fahrenheit knots
    `),
    percent: ['percent', 'pct', 'per cent'],
    percentBefore: NOT_YET,
    approximations: phrases(`
      nearly | about | some | around | over | almost | roughly | approximately | at least | at most |
      up to | more than | less than | fewer than | close to | as many as | as much as | an estimated
    `),
    smallWords: words(`
      a an the and or of in on at to from for with by as that which who whose were was is are be been being
      have has had having will would can could may might must shall should said says told not than into
      after before since during until while when where near over under between among against this last next
      also more now then their his her its our your they he she it we but if so because without took gave
      got made saw held joined gathered lost fell rose remain remained still per each ago later earlier old
      about around within inside outside amid across left died killed came went
    `),
    numbered: words(`
      article articles section sections chapter page pages no nr number phase part day route highway flight
      resolution paragraph art channel group act law level grade type version windows room gate season
      episode round week aged age
    `),
    clock: ['a[.]m', 'p[.]m', 'o’clock', 'gmt', 'utc', 'local time'],
    ages: ['year[s]( /-)old', 'year[s] of age'],
    ordinals: ['st', 'nd', 'rd', 'th'],
    abbreviations: words(`
      mr mrs ms dr prof st gen col maj capt lt sgt adm rep sen gov jr sr no nr inc co corp ltd vs hon rev
    `),
    upTo: ['to', 'and'],
    of: ['of'],
    ofThem: ['of (the/its/their)'],
    afterHours: NOT_YET,
    ordinalWords: words(`
      first second third fourth fifth sixth seventh eighth ninth tenth
    `),
  },
  publishing: {
    opinions: ['opinion[s]', 'op[-]ed[s]', 'commentary', 'comment', 'columnist[s]'],
    editorials: ['editorial[s]'],
    interviews: ['[the ]interview[s]'],
    interviewsWith: ['interview with'],
    pressReleases: ['press[ /-]release[s]'],
    newspapers: words(`
      news newspaper times post herald tribune journal gazette guardian telegraph chronicle observer mirror
      mail examiner courier daily dispatch sentinel press agency broadcasting
    `),
    magazines: ['magazine', 'review', 'weekly', 'quarterly', 'monthly', 'journal of'],
    updated: ['updat', 'modif', 'revis', 'last[ /-](chang/edit)', 'correct'],
    published: ['publi', 'posted', 'created'],
    otherDates: phrases(`
      copyright | all rights | born | died | since | expires | deadline | rights reserved | event | webinar
    `),
    commonTitles: phrases(`
      introduction | preface | foreword | editorial | editor’s note | letter | letters | conclusion |
      conclusions | afterword | prologue | epilogue | review | reviews | book review | book reviews |
      obituary | contents | index | abstract | abstracts | appendix | discussion | reply | comment |
      correction | erratum | corrigendum | front matter | back matter | untitled | no title
    `),
    volumes: ['volume', 'vol'],
    encyclopedias: ['encyclop', 'encyclopædia', 'encyclopaedia'],
    rulings: ['judgment', 'judgement', 'case law'],
    newsHosts: ['news'],
    newsSections: ['news', 'politic', 'politics', 'world', 'sport', 'sports'],
  },
  names: {
    particles: NOT_YET,
    smallParticles: NOT_YET,
    connectives: NOT_YET,
    honorifics: words(`
      dr prof professor mr mrs ms miss mx sir dame lord lady hon rev fr sen rep gov gen col lt sgt capt
    `),
    organisations: words(`
      agency agencies alliance amnesty archives assembly association authority bureau center centers centre
      centres coalition college commission committee commonwealth community company congress consortium
      cooperative corp corporation department departments desk digital directorate embassy enterprises
      federation foundation gazette global government guardian guild herald hospital inc incorporated
      initiative institute institutes institution international journal laboratories laboratory league
      legislature libraries library llc llp ltd magazine media ministry mission museum nations network
      networks news newspaper newsroom observatory office online organisation organisations organization
      organizations parliament partnership police polytechnic program programme project publishers
      publishing radio report reports republic reserve secretariat senate service services societies
      society staff studio studios syndicate taskforce team television theatre today tribunal tribune trust
      tv union universities university weekly daily workshop world
    `),
    possibleOrganisations: words(`
      academy bank board branch chamber church club council court english fund group house post press
      school sport sports times watch partners faculty forum party division section state states
    `),
    alsoFamilies: words(`
      bank church english house post court school branch fund board
    `),
    organisationsInText: words(`
      plc confederation forces army navy administration authorities authority front movement brigade
      militia airlines airways motors industries holdings orchestra rights cabinet police corp inc ltd llc
      corporation bank board chamber church club council court fund group party post press school times
      watch
    `),
    onlyInNames: words(`
      agencies amnesty archives centers centres commonwealth community consortium cooperative departments
      desk digital directorate enterprises global guild incorporated institutes international laboratory
      legislature libraries library llp magazine mission nations networks newspaper newsroom observatory
      online organisations organizations partnership polytechnic program programme project publishers
      publishing report reports republic reserve secretariat services societies staff studio studios
      syndicate taskforce team today tv universities weekly daily workshop world
    `),
    organisationEndings: NOT_YET,
    bodies: words(`
      department ministry bureau office center centre committee commission council institute school faculty
      society association secretary university bank house
    `),
    bodiesOf: ['of', 'for', 'on'],
    legalForms: words(`
      inc incorporated ltd limited llc llp plc co corp corporation pty u.s u.k
    `),
    suffixes: ['jr', 'jnr', 'sr', 'snr', 'junior', 'senior'],
    honorificsBehind: NOT_YET,
    shortTitles: words(`
      mr mrs ms dr prof gen col maj capt lt sgt sen rep gov st
    `),
    inner: ['of', 'for', 'the'],
    partings: ['of', 'for'],
    prefixes: NOT_YET,
    places: words(`
      province state region district city town river lake island islands valley sea bay gulf strait county
      street square bridge mountain mountains desert airport harbor harbour port peninsula governorate
      village avenue park coast land suburb border
    `),
    placeNouns: words(`
      province region district governorate county city town village valley island border airport suburb
    `),
    placesBefore: words(`
      lake mount cape fort port saint northern southern eastern western central northeastern northwestern
      southeastern southwestern north south east west
    `),
    demonymEndings: words(`
      an ans n ns ian ians ish ese i is er ers
    `),
  },
  telling: { none: 'n-grams know it' },
};
