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
      more from | more: | related: | related *: | related * *: | watch: | listen: | don’t miss | must read |
      follow us | like us on | sign up for our | subscribe to our | if you enjoyed this |
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
      tell us what you think | filed under | what to read next | editor[s][’] picks |
      in case you missed it
    `),
    pictures: phrases(`
      image[s] | photo[s] | photograph[s] | picture[s] | pic[s] | credit[s] | screenshot[s] |
      illustration[s] | file photo
    `),
    pictureCredits: ['credit[s]', 'copyright', 'caption', 'by', 'courtesy', 'of'],
    timeWords: words(`
      posted published publication update updated last first modified created date on at by admin the and
      am pm a.m p.m st nd rd th gmt utc est edt et pst pdt cet bst ist hour hours hr hrs minute minutes
      min mins day days week weeks ago today yesterday written originally noon cst cdt
    `),
  },
  bylines: {
    leads: phrases(`
      by | written by | words by | story by | text by | posted by | published by | reported by |
      reporting by | review by | analysis by | opinion by | compiled by | words and photos by |
      story and photos by
    `),
    smallLeads: NOT_YET,
    possibleLeads: phrases(`
      from | text | author | authors | reporter | editor | journalist | interview | photos | photo | story |
      words | created by | submitted by | contributed by | article by | report by | photos by | photo by |
      interview by
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
      science technology tech business economic economics economy national foreign world diplomatic
      defense defence security auto sport sports education environment climate assistant managing news
      executive legal crime city digital video freelance opinion investigative media home affairs data
      white house middle east europe asia africa china royal football entertainment culture arts film
      music food travel lifestyle feature features general assignment breaking community local state
      regional religion race energy market markets financial finance personal money property consumer
      industry transport aviation space wire the our online web social former guest multimedia page night
      weekend team principal lead
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
  },
  reports: {
    credits: {
      author: phrases(`
        (reporting/reported/report/writing/written/story/words/text/compiled)[[,] and (reporting/writing/written/compiled/photographs/photos)] by |
        (reporting/reported/report/writing/written/story/words/text/compiled)[[,] and (reporting/writing/written/compiled/photographs/photos)]:
      `),
      editor: ['(edited/editing/copy[-]edited)[ and (translated/rewritten)] by', 'editor[s]:'],
      translator: ['translat(ed/ion)[ from [the ]*][ and edited] by', 'translation[ from [the ]*]:'],
      interviewer: ['interviewed by', 'interview[ conducted] by', 'interview:', 'questions by'],
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
      clarification: phrases(`
        this (article/story/report/post/piece/page/headline/column/version/dispatch) (has been/was) [* ]clarified
      `),
      retraction: phrases(`
        this (article/story/report/post/piece/page/headline/column/version/dispatch) (has been/was/is) (retracted/withdrawn)
      `),
      update: phrases(`
        this is a[n] (updated/developing) |
        this (article/story/report/post/piece/page/headline/column/version/dispatch) (has been/was/will be) [* ](updated/edited/revised/modified)
      `),
    },
    changes: phrases(`
      (updated/corrected/amended/clarified/revised/retracted/withdrawn/modified/edited)[ (on/at)]
    `),
    updates: ['[last /most recently ]updated[ (on/at)]'],
    offices: words(`
      mr mrs ms miss dr prof sir dame lord lady sheikh king queen prince princess pope father imam rabbi
      bishop archbishop cardinal ayatollah president vice-president chairman chairwoman chair chairperson
      minister secretary senator representative congressman congresswoman governor mayor deputy ambassador
      envoy chancellor premier commissioner spokesman spokeswoman spokesperson spokespersons general
      colonel major captain lieutenant sergeant commander admiral marshal brigadier gen col maj capt lt
      sgt adm rep sen gov detective inspector officer sheriff chief head leader director manager founder
      co-founder ceo owner executive editor reporter correspondent journalist author analyst expert
      economist lawyer attorney prosecutor judge justice professor researcher scientist historian doctor
      nurse teacher student activist farmer fisherman adviser advisor coach curator coordinator organiser
      organizer secretary-general resident witness mother brother sister son daughter widow engineer
      artist singer actor actress writer member lawmaker mp
    `),
    officeEndings: NOT_YET,
    speech: {
      verbs: words(`
        said says say saying told tells telling added adds adding tweeted wrote writes posted stated
        states stating stressed noted notes explained explains warned warns argued argues claimed claims
        confirmed continued announced asked insisted declared replied responded concluded recalled
        reiterated urged acknowledged admitted denied emphasized emphasised remarked observed commented
        testified quipped joked lamented pleaded pledged vowed promised called described quoted reported
        reports suggested estimated predicted believes maintained
      `),
      pronouns: ['he', 'she', 'they', 'it'],
      accordingTo: ['according to', 'in the words of'],
      subject: 'before',
    },
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
      a an the and or of in on at to from for with by as that which who whose were was is are be been
      being have has had having will would can could may might must shall should said says told not than
      into after before since during until while when where near over under between among against this
      last next also more now then their his her its our your they he she it we but if so because without
      took gave got made saw held joined gathered lost fell rose remain remained still per each ago later
      earlier old about around within inside outside amid across left died killed came went
    `),
    numbered: words(`
      article articles section sections chapter page pages no nr number phase part day route highway
      flight resolution paragraph art channel group act law level grade type version windows room gate
      season episode round week aged age
    `),
    clock: ['a[.]m', 'p[.]m', 'o’clock', 'gmt', 'utc', 'local time'],
    ages: ['year[s]( /-)old', 'year[s] of age'],
    ordinals: ['st', 'nd', 'rd', 'th'],
    abbreviations: words(`
      mr mrs ms dr prof st gen col maj capt lt sgt adm rep sen gov jr sr no nr inc co corp ltd vs hon rev
    `),
    upTo: ['to', 'and'],
    of: ['of'],
  },
  publishing: {
    opinions: ['opinion[s]', 'op[-]ed[s]', 'commentary', 'comment', 'columnist[s]'],
    editorials: ['editorial[s]'],
    interviews: ['[the ]interview[s]'],
    interviewsWith: ['interview with'],
    pressReleases: ['press[ /-]release[s]'],
    newspapers: words(`
      news newspaper times post herald tribune journal gazette guardian telegraph chronicle observer
      mirror mail examiner courier daily dispatch sentinel press agency broadcasting
    `),
    magazines: ['magazine', 'review', 'weekly', 'quarterly', 'monthly', 'journal of'],
    updated: ['updat', 'modif', 'revis', 'last[ /-](chang/edit)', 'correct'],
    published: ['publi', 'posted', 'created'],
    otherDates: phrases(`
      copyright | all rights | born | died | since | expires | deadline | rights reserved | event |
      webinar
    `),
  },
  names: {
    particles: NOT_YET,
    smallParticles: NOT_YET,
    connectives: NOT_YET,
    honorifics: words(`
      dr prof professor mr mrs ms miss mx sir dame lord lady hon rev fr sen rep gov gen col lt sgt capt
    `),
    organisations: words(`
      agency agencies alliance amnesty archives assembly association authority bureau center centers
      centre centres coalition college commission committee commonwealth community company congress
      consortium cooperative corp corporation department departments desk digital directorate embassy
      enterprises federation foundation gazette global government guardian guild herald hospital inc
      incorporated initiative institute institutes institution international journal laboratories
      laboratory league legislature libraries library llc llp ltd magazine media ministry mission museum
      nations network networks news newspaper newsroom observatory office online organisation
      organisations organization organizations parliament partnership police polytechnic program programme
      project publishers publishing radio report reports republic reserve secretariat senate service
      services societies society staff studio studios syndicate taskforce team television theatre today
      tribunal tribune trust tv union universities university weekly daily workshop world
    `),
    possibleOrganisations: words(`
      academy bank board branch chamber church club council court english fund group house post press
      school sport sports times watch partners faculty forum party division section state states
    `),
  },
};
