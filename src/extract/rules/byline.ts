/** Lines that say who wrote the article. The names themselves are read by names.ts. */
import { agencyNamed } from '../../reference/agencies.ts'
import { isKept } from '../../text/line-roles.ts'
import { oncePer } from '../../text/once.ts'
import { sparing } from '../../text/sparing.ts'
import { isOpenerAlone } from '../byline-openers.ts'
import { type Look, remarkLength } from '../look.ts'
import { isBareName, isHouse, isUncasedName, namesAlone, namesInByline } from '../names.ts'
import { neighbours, type Page } from '../page.ts'
import type { PageRule } from './rule.ts'
import { isStamp } from './timestamp.ts'

/** Asked for the headline, where the body begins, and for each line of the article. */
const saysWho = oncePer(
  ({ text, stopped, words }: Look): boolean =>
    text.length <= remarkLength && !(stopped && words > 12) && namesInByline(text).length > 0,
)

/** "By Jane Doe", "Von Anna Muster", "Jane Doe | Published 5 hours ago"; but not "By noon the river had risen." */
export const byline: PageRule = {
  name: 'byline',
  role: 'byline',
  confidence: 0.85,
  matches: saysWho,
}

/** A line "By" or "Author of the article:" alone: the name stands in the next. */
export const bylineOpener: PageRule = {
  name: 'byline-opener',
  role: 'byline',
  confidence: 0.8,
  matches: ({ text }) => isOpenerAlone(text),
}

/**
 * Names alone are a byline below the headline where a stamp or an opener stands beside them; near its top the first such
 * line is one without that, if the article doesn't tell of the people named.
 */
export const bareByline: PageRule = {
  name: 'bare-byline',
  role: 'byline',
  confidence: 0.6,
  matches: ({ text }, page, index) => {
    const { headline = -1, first = -1 } = page.frame ?? {}
    if (index < headline || namesAlone(text).length === 0) return false
    const before = neighbours(page, index, -1).next().value
    if (before !== undefined && before > headline && namesPerson(page, before)) return !isTold(page, text)
    if (standsByRemark(page, index)) {
      return (index < first || isWithin(page, first, index, nearRemark)) && !hasByline(page, headline, index)
    }
    const near = headline >= 0 && isWithin(page, headline, index, nearHeadline)
    return near && !hasByline(page, headline, index) && !isTold(page, text)
  },
}

/**
 * A name in a script without capitals, told by its place alone: between the headline and the stamp below it stands nothing
 * else. "الحكومة تعلن خطة", "سلمى الحداد", "8 يونيو 2026 - 15:20".
 */
export const uncasedByline: PageRule = {
  name: 'uncased-byline',
  role: 'byline',
  confidence: 0.5,
  matches: ({ text }, page, index) => {
    const { headline = -1 } = page.frame ?? {}
    if (headline < 0 || index <= headline || !isUncasedName(text) || isTold(page, text, [text])) return false
    const next = page.looks[neighbours(page, index, 1).next().value ?? -1]
    return neighbours(page, index, -1).next().value === headline && next !== undefined && isStamp(next)
  },
}

/** A byline of a person's: the next name goes with it. */
function namesPerson(page: Page, index: number): boolean {
  const { text } = page.looks[index] ?? { text: '' }
  const names = [...namesInByline(text), ...namesAlone(text)]
  return page.labels[index]?.role === 'byline' && names.some(({ name }) => !isHouse(name))
}

/** Lines of the article down to a byline: below the headline, and below the body's first where a remark stands beside it. */
const nearHeadline = 5
const nearRemark = 8

/** Filled lines, menus and adverts included, beyond which nothing stands near. */
const farAway = 60

/** Whether fewer than `reach` lines that may be the article's stand between two. */
function isWithin(page: Page, from: number, to: number, reach: number): boolean {
  let steps = 0
  let looked = 0
  for (const at of neighbours(page, from, 1)) {
    if (at >= to) return true
    if (++looked > farAway) return false
    const role = page.labels[at]?.role
    if ((role === undefined || isKept(role)) && ++steps >= reach) return false
  }
  return false
}

/** Lines above a name in which another byline is looked for. */
const mostBetween = 200

/** Whether a byline stands above already; of several in a row each is one. */
function hasByline(page: Page, from: number, to: number): boolean {
  const before = neighbours(page, to, -1).next().value ?? 0
  const start = Math.max(0, from, to - mostBetween)
  return page.labels.slice(start, to).some((label, at) => {
    const index = start + at
    if (label?.role === 'byline') return label.rule !== bylineOpener.name && index !== before
    return label?.role === 'timestamp' && namesInByline(page.looks[index]?.text ?? '').length > 0
  })
}

/** Whether the body names somebody of these: then the line is a tag or a caption, no byline. */
function isTold(
  page: Page,
  text: string,
  names: readonly string[] = namesAlone(text).map(({ name }) => name),
): boolean {
  const { first = 0, last = -1 } = page.frame ?? {}
  return page.looks
    .slice(first, last + 1)
    .some((look) => look.text !== text && names.some((name) => look.text.includes(name)))
}

/** A name with a stamp or an opener beside it right behind the article signs it. */
export const signature: PageRule = {
  name: 'signature',
  role: 'byline',
  confidence: 0.5,
  matches: ({ text }, page, index) => namesAlone(text).length > 0 && standsByRemark(page, index) && !isTold(page, text),
}

/** A name as the first thing behind an article without a byline signs it, if the article doesn't tell of the person. */
export const closingName: PageRule = {
  name: 'closing-name',
  role: 'byline',
  confidence: 0.5,
  matches: ({ text, key }, page, index) => {
    if (page.counts.get(key) !== 1) return false
    const { headline = 0, first = 0, last = 0 } = page.frame ?? {}
    if (namesAlone(text).length === 0 || isTold(page, text) || hasByline(page, Math.max(0, headline), first))
      return false
    return neighbours(page, index, -1).next().value === last
  },
}

/** A name above the headline is a byline where a note on the person, of a sentence or more, stands outside the article. */
export const nameAbove: PageRule = {
  name: 'name-above',
  role: 'byline',
  confidence: 0.5,
  matches: ({ text }, page, index) => {
    const { headline = -1, first = 0, last = 0 } = page.frame ?? {}
    if (index >= headline || !isBareName(text) || isTold(page, text)) return false
    return page.looks.some((look, at) => isOutside(at, first, last) && isNoteOn(text, look))
  },
}

const isOutside = (index: number, first: number, last: number): boolean => index < first || index > last

/** "Jane Doe is our correspondent in Nairobi. She has written about …" */
function isNoteOn(name: string, { text, size, stopped }: Look): boolean {
  return stopped && size >= noteSize && text.includes(`${name} `)
}

/** Size from which a line with a stop is a note on a person. */
const noteSize = 60

/** "（時事）", "– KUNA", "--(بترا)", "/AZERTAC/" without the signs around the name. */
const withoutSigns = (text: string): string => text.replace(/^[\s\-–—•/([（【]+|[\s/)\]）】.]+$/gu, '')

/** "Par Le Courrier du Danube avec AFP", "With Reuters": a paper that shares the credit. */
const withAgency = sparing(/^(?:.{2,50}\s)?(?:with|avec|con|mit|com)\s(?<name>\S.{1,30})$/iu)

/** "Xinhua", "The Associated Press", "（時事）", "avec AFP" alone in a line. */
export const agencyLine: PageRule = {
  name: 'agency-line',
  role: 'agency',
  confidence: 0.9,
  matches: ({ text }) => agencyNamed(withoutSigns(withAgency.exec(text)?.groups?.name ?? text)) !== null,
}

/** How many filled lines away the remark may stand. */
const reach = 2

function standsByRemark(page: Page, index: number): boolean {
  return ([-1, 1] as const).some((step) => {
    let steps = 0
    for (const at of neighbours(page, index, step)) {
      const look = page.looks[at]
      if (look && (isStamp(look) || isOpenerAlone(look.text))) return true
      if (++steps >= reach) return false
    }
    return false
  })
}
