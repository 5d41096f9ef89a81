/**
 * The paper's name at the very top of a page that names its publisher nowhere else. In: labelled lines, out: the publisher,
 * inferred. A first line counts that is named like a paper, an agency or a body of government, or
 * that a notice of rights repeats.
 */
import type { Found, LabelledLine, PublisherRef } from '../model.ts'
import { slugOf } from '../publishers/copyright-holder.ts'
import { agencyNamed } from '../reference/agencies.ts'
import { OFFICIAL_ADDRESS, OFFICIAL_BODY } from '../reference/official-bodies.ts'
import { PAPER_END, PAPER_WORD } from '../reference/paper-words.ts'
import { spanOf } from './peel.ts'

/** Longest name, in UTF-16 units, and in words. */
const longest = { units: 40, words: 5 }

/** "Bundesministerium für wirtschaftliche Zusammenarbeit und Entwicklung" */
const longestOfficial = 90

/** Each word written large but the small ones between: "La Voz del Bajío"; or a script without capitals. */
const name =
  /^(?:(?:[Tt]he |[Ll][ae]s? |[Ee]l |[Oo] )?\p{Lu}[\p{L}\p{M}’'&.-]*(?: (?:de|del|de la|des|du|d[’']|do|da|dos|das|of|of the|and|und|der|von|y|e|et|la|le|el)? ?\p{Lu}[\p{L}\p{M}’'&.-]*| \p{Ll}{4,})*|[\p{Lo}\s]{3,20})$/u

const rights = /©|\(c\)|copyright|rights reserved|derechos|direitos|droits|rechte|права|版权|著作権|저작권|حقوق/i

/** Roles of the report's own words. */
const told: ReadonlySet<string> = new Set(['headline', 'standfirst', 'paragraph', 'heading', 'list', 'quote'])

const isNamedLikePaper = (text: string): boolean => PAPER_END.test(text) || (/[\s]/.test(text) && PAPER_WORD.test(text))

/** "Digitale Zeitung", "Daily": what every paper has in its menu. */
const generic = /^(?:the|die|my|meine|your|our|e|digital\p{L}*|print|online|gedruckte|latest|all|more)?$/iu

const isName = (text: string): boolean =>
  !generic.test(text.replace(PAPER_WORD, '').replace(PAPER_END, '').trim()) &&
  text.length <= longest.units &&
  text.split(' ').length <= longest.words &&
  name.test(text)

/** A government's own page, and an agency's. */
const isOfficial = (text: string): boolean =>
  text.length <= longestOfficial && (OFFICIAL_BODY.test(text) || OFFICIAL_ADDRESS.test(text))
const isAgency = (text: string): boolean => agencyNamed(text) !== null

export function mastheadName(lines: readonly LabelledLine[]): Found<PublisherRef> | null {
  const first = lines.find(({ role }) => role !== 'blank' && role !== 'scrape')
  const text = first?.repaired.text.trim() ?? ''
  if (!first || told.has(first.role)) return null
  const again = lines.filter(
    (line) =>
      line !== first && !told.has(line.role) && line.repaired.text.includes(text) && rights.test(line.repaired.text),
  )
  if (!isOfficial(text) && !isAgency(text) && !(isName(text) && (again.length > 0 || isNamedLikePaper(text))))
    return null
  const id = slugOf(text)
  const evidence = [first, ...again].map((line) => {
    const start = line.repaired.text.indexOf(text)
    return { ...spanOf(line, start, start + text.length), rule: 'masthead', basis: 'inferred' as const, of: id }
  })
  return id === '' ? null : { value: { id, name: text, basis: 'inferred' }, evidence }
}
