/**
 * An agency the article puts its news down to: "TASS reported", "据新华社报道". In: the labelled lines, out: the agency and
 * its words. That is no credit, so it counts only where a page has none.
 */
import type { LabelledLine } from '../model.ts'
import { findAgencies } from '../reference/agencies.ts'
import { slicePassage } from '../text/passage.ts'
import type { PrintedAgency } from './peel-body.ts'

/** Paragraphs from the top in which a report names its source. */
const reach = 3

/** Verbs right behind an agency's name, perhaps after "news agency". */
const behind =
  /^(?:[’']s)?(?:\s(?:news\s)?agency|\s통신|通信|通讯社|社)?(?:\s(?:has\s)?(?:reported|reports)\b|\s(?:сообщает|передает|передаёт|сообщило|сообщил[аи]?)|\s(?:a rapporté|rapporte)\b|\s(?:informó|informa|informou)\b|\s(?:berichtete?|meldete?|zufolge)\b|\d{0,2}日?(?:报道|報道|讯)|が(?:報じ|伝え)|(?:이|가|은|는)?\s?(?:보도|전했))/iu

/** Words right before an agency's name. */
const before =
  /(?:\b(?:selon(?: l[’'])?|d[’']après|según|segundo a|informó|reported by|reports from|citing)\s?|(?:сообщает|передает|передаёт|по данным)\s|据|據|وفق\s|نقلا عن\s(?:وكالة\s)?|حسب\s(?:وكالة\s)?|وذكرت وكالة\s)$/iu

/** The first agency named so. */
export function findAttribution(lines: readonly LabelledLine[]): readonly PrintedAgency[] {
  const paragraphs = lines.filter(({ role }) => role === 'paragraph').slice(0, reach)
  for (const { repaired } of paragraphs) {
    const { text } = repaired
    const named = findAgencies(text).find(
      ({ start, end }) =>
        behind.test(text.slice(end, end + 40)) || before.test(text.slice(Math.max(0, start - 24), start)),
    )
    if (named)
      return [{ ref: named.agency, passage: slicePassage(repaired, named.start, named.end), rule: 'attribution' }]
  }
  return []
}
