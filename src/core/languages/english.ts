import { type Language, phrases, words } from './language.ts';

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
      min mins day days week weeks ago today yesterday
    `),
  },
};
