/** Notices of rights that stand where the article ends: "جميع الحقوق محفوظة لصحيفة البحيرة 2024 ©", "Tüm hakları saklıdır." */
import { rightsReserved } from '../../reference/rights-words.ts'
import { sparing } from '../../text/sparing.ts'
import type { PageRule } from './rule.ts'

/** Longest notice, in UTF-16 units. */
const longest = 160

/** Within the line's first sentence: behind a whole one it may be the end of a paragraph. */
const notice = sparing(new RegExp(`^[^.!?。！？؟]{0,60}(?<!\\p{L})(?:${rightsReserved})`, 'iu'))

export const rightsNotice: PageRule = {
  name: 'rights-notice',
  role: 'legal',
  confidence: 0.8,
  matches: ({ text }) => text.length <= longest && notice.test(text),
}
