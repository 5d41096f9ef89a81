/** Lines that hold a dateline and nothing else. Datelines that open a paragraph are taken off it later (peel-body.ts). */
import { readDatelineAlone } from '../lead.ts'
import type { PageRule } from './rule.ts'

/** "BEIJING, Oct. 27 (Xinhua) --" alone; but not "BEIJING, Oct. 27 (Xinhua) -- Chinese officials …". */
export const dateline: PageRule = {
  name: 'dateline-alone',
  role: 'dateline',
  confidence: 0.85,
  matches: ({ text }) => readDatelineAlone(text) !== null,
}
