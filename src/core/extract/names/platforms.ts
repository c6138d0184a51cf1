/** Networks and programs in which things are said, as they are written in texts. */
export const PLATFORMS: readonly string[] = (
  'Twitter X Facebook Telegram Instagram YouTube TikTok Bluesky Mastodon LinkedIn WhatsApp Weibo VKontakte Threads ' +
  'تويتر توییتر تویتەر فيسبوك فیسبوک فەیسبووک إكس ایکس ئێکس تلگرام تلغرام تيليغرام اینستاگرام Твиттере Телеграме Телеграм Фейсбуке'
)
  .split(' ')
  .concat('Truth Social');

/** Those of them whose names are no words or letters besides. */
export const PLAIN_PLATFORMS: readonly string[] = PLATFORMS.filter(
  (name) => !['X', 'Threads', 'Mastodon', 'إكس', 'ایکس', 'ئێکس'].includes(name),
);
