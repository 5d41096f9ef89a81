/** Notices that the rest of the article is for those who pay or sign in. */
import { paywallNotices } from '../../reference/paywall-words.ts'
import { sparing } from '../../text/sparing.ts'
import type { PageRule } from './rule.ts'

const notice = sparing(new RegExp(`^[\\p{P}\\s]*(?:${Object.values(paywallNotices).join('|')})`, 'iu'))

/** Longest notice, in UTF-16 units. */
const longest = 160

/** "This article is for subscribers only.", "Il vous reste 70% de cet article à lire.", "残り 812文字". */
export function isPaywall(text: string): boolean {
  return text.length <= longest && notice.test(text)
}

export const paywall: PageRule = {
  name: 'paywall',
  role: 'prompt',
  confidence: 0.8,
  matches: ({ text }) => isPaywall(text),
}
