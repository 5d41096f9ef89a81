// Raw text looks like this; the names in the partner list are other publishers':
//   Latest Headlines
//   Chinese FM holds talks with Russian counterpart
//   · 2022-03-31 · Source: Xinhua News Agency
//   …
//   Partners: China.org.cn | China Today | … | Xinhua News Agency | China Daily
//   Copyright Beijing Review All rights reserved 京ICP备08005356号
import type { PublisherProfile } from '../model.ts'

export const beijingReview: PublisherProfile = {
  id: 'beijing-review',
  name: 'Beijing Review',
  language: 'en',
  timeZone: 'Asia/Shanghai',
  signs: [/\bCopyright Beijing Review\b/],
  boilerplate: { navigation: [/^Partners: .+\|/] },
  aliases: ['bjreview.com', 'bjreview.com.cn'],
}
