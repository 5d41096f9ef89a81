/**
 * The paper's name at the top of a page that names its publisher nowhere else. In: labelled lines, out: the publisher,
 * inferred. The first line that is no control of the page, or the one below a state's own name, counts if it is named like a
 * paper, an agency or a body of government, if a notice of rights repeats it, or if the page's menu or headline follows it as
 * they follow a name.
 */
import type { Found, LabelledLine, PublisherRef } from '../model.ts'
import { slugOf } from '../publishers/slug.ts'
import { agencyNamed } from '../reference/agencies.ts'
import { OFFICIAL_ADDRESS, OFFICIAL_BODY } from '../reference/official-bodies.ts'
import { isInNotice } from './copyright-holder.ts'
import { isNamedLikeMedium, isNamedLikePaper, isOfMenu, menuWordsIn } from './paper-names.ts'
import { spanOf } from './peel.ts'
import { isMenuRow } from './site-lines.ts'

/** Longest name, in UTF-16 units, and in words. */
const longest = { units: 40, words: 5 }

/** "Bundesministerium für wirtschaftliche Zusammenarbeit und Entwicklung" */
const longestOfficial = 90

/** Each word written large but the small ones between: "La Voz del Bajío", "Fjord & Firth Review"; or a script without capitals. */
const name =
  /^(?:(?:[Tt]he |[Ll][ae]s? |[Ee]l |[Oo] )?\p{Lu}[\p{L}\p{M}\d’'&.-]*(?: (?:de|del|de la|des|du|d[’']|do|da|dos|das|of|of the|and|&|und|der|von|y|e|et|la|le|el)? ?[\p{Lu}\d][\p{L}\p{M}\d’'&.-]*| \p{Ll}{4,})*|[\p{Lo}\p{M}ー][\p{Lo}\p{M}ー\s]{1,34}(?:\s?\([\p{Lo}\s]{2,12}\))?)$/u

/** Controls that stand before the name: links for screen readers, the button of the menu. */
const control =
  /^(?:skip (?:to|navigation)\b.{0,40}|(?:toggle |open |close |main )?(?:menu|navigation|search)|(?:sign|log) in|zum (?:haupt)?inhalt.{0,20}|direkt zum inhalt|aller (?:au|à la) .{0,24}|(?:ir|saltar|pular) (?:al|para o|ao) (?:contenido|conteúdo).{0,20}|vai al contenuto.{0,20}|(?:ga|spring) naar.{0,24}|(?:gå|hopp\p{L}*) (?:direkt )?til\p{L}*.{0,30}|перейти к.{0,30}|menü|suche|meniu|menú|поиск|меню|メニュー|菜单|메뉴|本文へ.{0,8}|ホーム|HOME|뉴스\s?홈|홈|首页|首頁|الرئيسية|главная|startseite|accueil|inicio|início|القائمة|منو|[^\p{L}]*)$/iu

/** A state's name above its body's: "Republic of the Philippines", "GOVPH". */
const state =
  /^(?:(?:the )?(?:[\p{L}-]+ )?(?:republic|kingdom|state|sultanate|commonwealth|government) of\b.{0,60}|gov[a-z]{2})$/iu

/**
 * Behind a name: its letters, or what it is: "(RSS)", " | Riga", " — News from the coast", " > 财经 > 正文"; that it is the
 * site's edition: " 電子版"; the name again in another script.
 */
const addition =
  /\s\([\p{Lu}]{2,8}\)$|\s(?:[|—–]|>{1,2})\s.*$|(?<=[\p{Lo}ー])\s?(?:電子版|WEB版|ウェブ版|オンライン|デジタル|网络版|\p{Lo}{2}频道)$|(?<=^[\p{Lo}ー]{2,12})\s\p{Lu}[\p{L} ]{8,}$/u

/** Filled lines from the top among which the name is looked for. */
const reach = 5

/** Roles of the report's own words, and of lines that are no name. */
const told: ReadonlySet<string> = new Set([
  ...['headline', 'standfirst', 'paragraph', 'heading', 'list', 'quote'],
  ...['share', 'prompt', 'advert', 'related', 'caption', 'timestamp'],
])

/** "Product of Caxton Local Media": its owner's. */
const owned = /^(?:an? )?(?:product|part|member|division|service|site) of /i

const isName = (text: string): boolean =>
  text.length <= longest.units &&
  text.split(' ').length <= longest.words &&
  name.test(text) &&
  !owned.test(text) &&
  !isOfMenu(text)

/** A government's own page, and an agency's. */
const isOfficial = (text: string): boolean =>
  text.length <= longestOfficial && (OFFICIAL_BODY.test(text) || OFFICIAL_ADDRESS.test(text))
const isAgency = (text: string): boolean => agencyNamed(text) !== null

const textOf = ({ repaired }: LabelledLine): string => repaired.text.trim()

/** "BSS" above "Bangladesh Sangbad Sangstha": the same name, in full. */
export const isInitialsOf = (short: string, long: string): boolean =>
  short.length > 1 && short === (long.match(/(?<![\p{L}\p{M}])\p{Lu}/gu) ?? []).join('')

/** The line that bears the name: the first, the full name below its letters, or the body below its state. */
function nameLine(top: readonly LabelledLine[]): LabelledLine | undefined {
  const lines = top.filter((line) => !control.test(textOf(line)))
  const [first, second] = lines
  if (!first || !second) return first
  if (isInitialsOf(textOf(first), textOf(second)) && !told.has(second.role)) return second
  const body = state.test(textOf(first)) ? lines.find((line) => !state.test(textOf(line))) : undefined
  const text = body ? textOf(body) : ''
  return body && !told.has(body.role) && (isOfficial(text) || isAgency(text) || isNamedLikePaper(text)) ? body : first
}

/** The name without what is said of it, if it then still is one; a row of several parts is a menu. */
function bareName(text: string): string {
  if ((text.match(/\s[|—–]\s/g) ?? []).length > 1) return text
  const bare = text.replace(addition, '').trim()
  return isName(bare) || isOfficial(bare) || isAgency(bare) ? bare : text
}

/** Two words, or a name in a script that writes them in one: a single word above a headline is rather a section's. */
const isLongEnough = (text: string): boolean =>
  /\p{L}\s(?:&\s)?\p{L}/u.test(text) || /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]{4,}$/u.test(text)

/** What parts the items of a row, and of the way down to a page. */
const between = /\s*[|•·/]\s*|\s{2,}|\t+|\s+(?:[>›»→]|>>)\s+/u

const wayDown = /^[^>|]{2,20}\s>{1,2}\s/u

/** Longest item of a row, in UTF-16 units. */
const longestItem = 28

/** Items side by side, by signs or wide spaces between them, or as words of which each is written large; no sentence. */
function isRow(text: string): boolean {
  const items = text.split(between).filter((item) => item !== '')
  if (items.length >= 2 && items.every((item) => item.length <= longestItem && !/[.!?。]$/u.test(item))) return true
  const words = text.split(/\s+/u)
  return words.length >= 4 && words.every((word) => /^(?:\p{Lu}[\p{L}&-]*|\p{Lo}[\p{Lo}ー・]{0,7})$/u.test(word))
}

/** A row of the page's menu below the name; or the name opens the page, and the headline comes soon. */
function opensPage(top: readonly LabelledLine[], line: LabelledLine): boolean {
  const at = top.indexOf(line)
  const first = at === 0
  const soon = first && top.some(({ role }) => role === 'headline')
  const below = top.slice(at + 1, at + 4)
  const menu = below.slice(0, 2).some((next) => isMenuRow(textOf(next)))
  const row =
    first && !state.test(textOf(line)) && below.some((next) => next.role !== 'headline' && isRow(textOf(next)))
  return menu || row || (soon && isLongEnough(textOf(line)))
}

export function mastheadName(lines: readonly LabelledLine[]): Found<PublisherRef> | null {
  const top = lines.filter(({ role }) => role !== 'blank' && role !== 'scrape').slice(0, reach)
  const first = nameLine(top)
  if (!first || told.has(first.role)) return null
  const text = bareName(bareName(textOf(first)))
  if (control.test(text)) return null
  const again = lines.filter((line) => line !== first && !told.has(line.role) && isInNotice(line.repaired.text, text))
  const isMedium = isNamedLikePaper(text) || isNamedLikeMedium(text)
  // "新华网 > 财经 > 正文": the way down to a page begins at the site
  const isKnown =
    again.length > 0 ||
    isMedium ||
    ((opensPage(top, first) || wayDown.test(textOf(first))) && menuWordsIn(text) < text.split(' ').length)
  if (!isOfficial(text) && !isAgency(text) && !(isName(text) && isKnown)) return null
  const id = slugOf(text)
  const evidence = [first, ...again].map((line) => {
    const start = line.repaired.text.indexOf(text)
    return { ...spanOf(line, start, start + text.length), rule: 'masthead', basis: 'inferred' as const, of: id }
  })
  return id === '' ? null : { value: { id, name: text, basis: 'inferred' }, evidence }
}
