/**
 * The paper's name at the top of a page that names its publisher nowhere else. In: labelled lines, out: the publisher,
 * inferred. The first line that is no control of the page counts if it is named like a paper, an agency or a body of
 * government, or if a notice of rights repeats it.
 */
import type { Found, LabelledLine, PublisherRef } from '../model.ts'
import { slugOf } from '../publishers/slug.ts'
import { agencyNamed } from '../reference/agencies.ts'
import { OFFICIAL_ADDRESS, OFFICIAL_BODY } from '../reference/official-bodies.ts'
import { isInNotice } from './copyright-holder.ts'
import { isNamedLikePaper } from './paper-names.ts'
import { spanOf } from './peel.ts'

/** Longest name, in UTF-16 units, and in words. */
const longest = { units: 40, words: 5 }

/** "Bundesministerium für wirtschaftliche Zusammenarbeit und Entwicklung" */
const longestOfficial = 90

/** Each word written large but the small ones between: "La Voz del Bajío"; or a script without capitals. */
const name =
  /^(?:(?:[Tt]he |[Ll][ae]s? |[Ee]l |[Oo] )?\p{Lu}[\p{L}\p{M}’'&.-]*(?: (?:de|del|de la|des|du|d[’']|do|da|dos|das|of|of the|and|und|der|von|y|e|et|la|le|el)? ?\p{Lu}[\p{L}\p{M}’'&.-]*| \p{Ll}{4,})*|[\p{Lo}\s]{3,20})$/u

/** Controls that stand before the name: links for screen readers, the button of the menu. */
const control =
  /^(?:skip (?:to|navigation)\b.{0,40}|(?:toggle |open |close |main )?(?:menu|navigation|search)|(?:sign|log) in|zum (?:haupt)?inhalt.{0,20}|direkt zum inhalt|aller au contenu.{0,20}|(?:ir|saltar|pular) (?:al|para o|ao) (?:contenido|conteúdo).{0,20}|vai al contenuto.{0,20}|(?:ga|spring) naar.{0,24}|перейти к.{0,30}|menü|suche|meniu|menú|поиск|меню|メニュー|菜单|메뉴|القائمة|منو|[^\p{L}]*)$/iu

/** Filled lines from the top among which the name is looked for. */
const reach = 5

/** Roles of the report's own words. */
const told: ReadonlySet<string> = new Set(['headline', 'standfirst', 'paragraph', 'heading', 'list', 'quote'])

const isName = (text: string): boolean =>
  text.length <= longest.units && text.split(' ').length <= longest.words && name.test(text)

/** A government's own page, and an agency's. */
const isOfficial = (text: string): boolean =>
  text.length <= longestOfficial && (OFFICIAL_BODY.test(text) || OFFICIAL_ADDRESS.test(text))
const isAgency = (text: string): boolean => agencyNamed(text) !== null

export function mastheadName(lines: readonly LabelledLine[]): Found<PublisherRef> | null {
  const top = lines.filter(({ role }) => role !== 'blank' && role !== 'scrape').slice(0, reach)
  const first = top.find(({ repaired }) => !control.test(repaired.text.trim()))
  const text = first?.repaired.text.trim() ?? ''
  if (!first || told.has(first.role)) return null
  const again = lines.filter((line) => line !== first && !told.has(line.role) && isInNotice(line.repaired.text, text))
  if (!isOfficial(text) && !isAgency(text) && !(isName(text) && (again.length > 0 || isNamedLikePaper(text))))
    return null
  const id = slugOf(text)
  const evidence = [first, ...again].map((line) => {
    const start = line.repaired.text.indexOf(text)
    return { ...spanOf(line, start, start + text.length), rule: 'masthead', basis: 'inferred' as const, of: id }
  })
  return id === '' ? null : { value: { id, name: text, basis: 'inferred' }, evidence }
}
