/** Lines that hold a dateline and nothing else. Datelines that open a paragraph are taken off it later (peel-body.ts). */
import { mayName } from '../../reference/agencies.ts'
import { oncePer } from '../../text/once.ts'
import { wide } from '../../text/sign-kinds.ts'
import { readDatelineAlone } from '../lead.ts'
import type { Look } from '../look.ts'
import type { PageRule } from './rule.ts'

/** Asked where the body may begin, and again for each line of the article's head. Hardly any line names the agency it needs. */
export const isDatelineAlone = oncePer(
  ({ text, kinds }: Look): boolean => ((kinds & wide) !== 0 || mayName(text)) && readDatelineAlone(text) !== null,
)

/** "BEIJING, Oct. 27 (Xinhua) --" alone; but not "BEIJING, Oct. 27 (Xinhua) -- Chinese officials …". */
export const dateline: PageRule = {
  name: 'dateline-alone',
  role: 'dateline',
  confidence: 0.85,
  matches: isDatelineAlone,
}
