// Raw text looks like this:
//   App
//   Chinese, Russian FMs hold phone conversation over bilateral coordination
//   Updated: December 20, 2019 07:03 Xinhua
//   BEIJING — State Councilor and Foreign Minister …
//   Copyright© www.gov.cn | About us | Contact us
//   Website Identification Code bm01000001 Registration Number: 05070218
import type { PublisherProfile } from '../model.ts'

export const govCn: PublisherProfile = {
  id: 'gov-cn',
  name: 'gov.cn',
  language: 'en',
  timeZone: 'Asia/Shanghai',
  signs: [/^Copyright ?© ?www\.gov\.cn\b/, /\bbelongs to www\.gov\.cn\b/],
  boilerplate: {
    navigation: [/^(?:App|Mobile|Desktop)$/],
    legal: [/^Website Identification Code\b/, /^Registration Number: \d+$/, /^Without written authorization from\b/],
  },
  aliases: ['www.gov.cn', 'english.gov.cn', 'english.www.gov.cn'],
}
