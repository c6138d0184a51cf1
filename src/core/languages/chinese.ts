import { type Language, NOT_YET, words } from './language.ts';

export const chinese: Language = {
  tag: 'zh',
  name: 'Chinese',
  months: { none: 'months are numbers, in digits or Chinese signs, with 月 behind them' },
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['春', '春季', '春天'],
    summer: ['夏', '夏季', '夏天'],
    autumn: ['秋', '秋季', '秋天'],
    winter: ['冬', '冬季', '冬天'],
  },
  weekdays: [
    ['星期一', '周一', '週一'],
    ['星期二', '周二', '週二'],
    ['星期三', '周三', '週三'],
    ['星期四', '周四', '週四'],
    ['星期五', '周五', '週五'],
    ['星期六', '周六', '週六'],
    ['星期日', '周日', '週日'],
  ],
  page: {
    controls: ['广告', '廣告', '分享', '打印', '评论'],
    readingTimes: ['阅读时间'],
    minutesToRead: NOT_YET,
    invitations: words(`
      相关阅读 相关新闻 相关文章 相关报道 延伸阅读 推荐阅读 更多阅读 更多新闻 点击查看 点击此处 关注我们 扫码 扫描二维码 喜欢这篇文章 版权所有 相關新聞 延伸閱讀
    `),
    requests: NOT_YET,
    offers: NOT_YET,
    closings: [
      '相关阅读',
      '相关新闻',
      '相关文章',
      '延伸阅读',
      '推荐阅读',
      '热门',
      '评论',
      '網友',
      '网友评论',
      '相關新聞',
      '延伸閱讀',
    ],
    pictures: [
      '图',
      '图片',
      '圖片',
      '图源',
      '图片来源',
      '圖片來源',
      '摄影',
      '供图',
      '資料圖片',
      '资料图[片]',
    ],
    pictureCredits: NOT_YET,
    timeWords: words(`
      年 月 日 时 時 分 秒 週 周 星 期 一 二 三 四 五 六 七 八 九 十 天 上 午 下 更 新 发 發 布 表 于 間 间
    `),
  },
};
