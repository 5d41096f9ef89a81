/** Lines above the headline that say where in the paper the article stands: breadcrumbs, section names, kickers. */
import { neighbours, type Page } from '../page.ts'
import type { PageRule } from './rule.ts'

/** The last step of some breadcrumbs: the article itself. */
const hereItself = /^(?:正文|文章|article|story|details?)$/i

const someLetter = /\p{L}/u

const leadsDown = /[/›>»→]/

/** Parts of a breadcrumb, between signs that lead downwards: "News / Nation", "Home > World > Asia", "首页 > 国际". */
export function breadcrumbParts(text: string): string[] {
  if (!leadsDown.test(text)) return []
  const parts = text.split(/\s?[/›>»→]\s?/).filter((part) => part.trim() !== '' && !hereItself.test(part))
  const short = parts.every(
    (part) => someLetter.test(part) && !/\d/.test(part) && part.length <= 30 && part.split(' ').length <= 4,
  )
  return parts.length >= 2 && parts.length <= 6 && short && !/[|.!?:]/.test(text) ? parts : []
}

/** The position of the headline if the line stands at most `reach` filled lines above it. */
function isAbove(page: Page, index: number, reach: number): boolean {
  const headline = page.frame?.headline ?? -1
  if (index >= headline) return false
  let between = 0
  for (const at of neighbours(page, index, 1)) {
    if (at >= headline) return between <= reach
    if (++between > reach) return false
  }
  return false
}

export const breadcrumb: PageRule = {
  name: 'breadcrumb',
  role: 'section',
  confidence: 0.85,
  matches: ({ text }, page, index) => isAbove(page, index, 6) && breadcrumbParts(text).length > 0,
}

const sections =
  /^(?:news|latest(?: headlines| news)?|headline news|top stories|world|international|national?|nation|politics|business|economy|finance|markets|sports?|opinion|culture|health|science|technology|tech|education|environment|lifestyle|entertainment|travel|asia|africa|europe|americas?|middle east|china|india|press releases?|home|diplomacy|foreign affairs|politik|wirtschaft|sport|kultur|panorama|ausland|inland|wissen|gesellschaft|meinung|monde|politique|économie|société|mundo|política|economía|deportes|sociedad|brasil|esportes|esteri|politica|cronaca|economia|мир|политика|экономика|общество|спорт|новости|dünya|gündem|ekonomi|spor|国际|国内|中国|时政|財経|国際|政治|経済|社会|국제|정치|경제|사회|عالم|سياسة|اقتصاد)$/iu

/** "News", "International": a part of the paper by the name that many papers give it. */
export const isSectionName = (text: string): boolean => sections.test(text)

/** A section's name right above the headline. */
export const sectionLabel: PageRule = {
  name: 'section-label',
  role: 'section',
  confidence: 0.8,
  matches: ({ text }, page, index) => isAbove(page, index, 0) && isSectionName(text) && !endsMenu(page, index),
}

/** The last of several short lines, none of them empty, is a menu's entry. */
function endsMenu(page: Page, index: number): boolean {
  const before = [page.looks[index - 1], page.looks[index - 2], page.looks[index - 3]]
  return before.every((look) => look !== undefined && look.text !== '' && look.size < 30 && !look.stopped)
}

/** A word or two right above the headline, set off from the menus above it. */
export const kicker: PageRule = {
  name: 'kicker',
  role: 'kicker',
  confidence: 0.6,
  matches: ({ size, words, stopped }, page, index) =>
    isAbove(page, index, 0) && size <= 30 && words <= 4 && !stopped && standsApart(page, index),
}

/** The line before is empty, labelled, or long: no menu runs into this one. */
function standsApart(page: Page, index: number): boolean {
  const before = page.looks[index - 1]
  return before === undefined || before.text === '' || before.size > 60 || page.labels[index - 1] !== undefined
}
