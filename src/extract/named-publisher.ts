/**
 * Who published a page that no profile knows. In: labelled lines, out: the publisher, stated by a notice of rights or of
 * printing, else inferred from the end of the headline or the top of the page. A paper that the report quotes, or that it is
 * taken from ("Source: …"), is none.
 */
import type { Found, LabelledLine, PublisherRef } from '../model.ts'
import { slugOf } from '../publishers/slug.ts'
import { agencyNamed } from '../reference/agencies.ts'
import { findPrintedDates } from '../text/dates.ts'
import { once } from '../text/once.ts'
import { findCopyrightHolder } from './copyright-holder.ts'
import { isInitialsOf, mastheadName } from './masthead-name.ts'
import { isNamedLikePaper, menuWordsIn } from './paper-names.ts'
import { spanOf } from './peel.ts'

/** @param stated whom the page's metadata names: the name a page gives itself goes before the owner in its foot */
export function namedPublisher(
  lines: readonly LabelledLine[],
  stated: Found<PublisherRef> | null,
): Found<PublisherRef> | null {
  const found = holder(lines)
  // an agency's notice is of the text that it supplied, wherever another name stands
  const supplied = found !== null && agencyNamed(found.value.name) !== null
  if (stated && found && isSpelling(found.value.name, stated.value.name)) return found
  if (stated) return stated
  const masthead = once(() => mastheadName(lines))
  if (found) {
    const own = masthead()
    if (own && (isSameHouse(own.value.name, found.value.name) || isAddressOf(found.value.name, own))) return own
  }
  const ofPage = (supplied ? null : found) ?? printedIn(lines) ?? headlineEnd(lines) ?? masthead()
  return ofPage ?? (supplied ? null : holder(lines, true)) ?? footName(lines) ?? found
}

/** What stands behind a page's name in its foot: links to who is answerable, and to the law. */
const OF_LAW =
  /(?<!\p{L})(?:impressum|offenlegung|datenschutz|agb|kontakt|contact|mentions légales|aviso legal|política de (?:privacidad|cookies)|política de privacidade|ficha técnica|estatuto editorial|termos|terms|privacy|issn|spendenkonto|colophon|note legali|redazione|künye|gizlilik|会社案内|著作権について|特定商取引|개인정보|청소년보호|关于我们|聯絡我們|من نحن|اتصل بنا|реклама|редакция)/iu

/** Filled lines at a page's end, and what parts a row of them. */
const footLines = 4
const parts = /\s*[|•·]\s*|\s[–—]\s|,\s|\s(?=©)|(?<=\p{Lo})\s(?=\p{Lo})/u

/** "Wiener Alpenblatt GmbH | Impressum | Werbung", "Сетевое издание «Байкал-Медиа»": the name at the page's foot. */
function footName(lines: readonly LabelledLine[]): Found<PublisherRef> | null {
  const foot = lines
    .filter(({ role }) => role !== 'blank' && role !== 'scrape' && role !== 'paragraph')
    .slice(-footLines)
  for (const line of foot) {
    const { text } = line.repaired
    const issue = /(?:Сетевое издание|СМИ|Газета|Журнал|Информагентство|Издание)\s«(?<name>[^»]{3,40})»/iu.exec(text)
      ?.groups?.name
    const [first = '', ...rest] = text.split(parts)
    const name = first.replace(/\s(?:GmbH|AG|SA|S\.A\.|S\.L\.|Ltd|e\.\s?V\.|SpA|S\.p\.A\.|社)$/u, '').trim()
    const legal = rest.some((part) => OF_LAW.test(part)) && !OF_LAW.test(first)
    const isOwn =
      legal && /^\p{Lu}|^\p{Lo}/u.test(name) && name.length >= 3 && name.length <= 40 && menuWordsIn(name) === 0
    const found = issue ?? (isOwn ? name : undefined)
    if (found !== undefined && agencyNamed(found) === null)
      return publisherAt(line, found, text.indexOf(found), 'foot-name', 'inferred')
  }
  return null
}

/** "RNZ Pacific" at the top and "Radio New Zealand" in the notice: the page's own name is the one at its top. */
function isSameHouse(top: string, owner: string): boolean {
  const bare = (name: string): string => name.toLowerCase().replace(/^the /, '')
  const [first = ''] = top.split(' ')
  return bare(top) === bare(owner) || isInitialsOf(first, owner) || isInitialsOf(owner, top)
}

/** "newsis.com" in the notice, 뉴시스 at the top: an address, or a short form in small letters, is no name where the page has one. */
const isAddressOf = (owner: string, top: Found<PublisherRef>): boolean =>
  /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,4}$/u.test(owner) && !/\./.test(top.value.name)

/** "NJ.com" in a notice of rights is how "nj" is written. */
function isSpelling(printed: string, stated: string): boolean {
  const small = stated === stated.toLowerCase() && printed !== printed.toLowerCase()
  const key = printed.toLowerCase()
  return small && (key === stated || key.startsWith(`${stated}.`))
}

function publisherAt(
  line: LabelledLine,
  name: string,
  start: number,
  rule: string,
  basis: 'stated' | 'inferred',
): Found<PublisherRef> {
  const id = slugOf(name)
  const evidence = { ...spanOf(line, start, start + name.length), rule, basis, of: id }
  return { value: { id, name, basis }, evidence: [evidence] }
}

function holder(lines: readonly LabelledLine[], inFoot = false): Found<PublisherRef> | null {
  const found = findCopyrightHolder(lines, inFoot)
  return found && publisherAt(found.line, found.name, found.start, 'copyright-holder', 'stated')
}

/** "Published in Lake Tribune, January 9th, 2023" */
const printed = /^(?:published|printed) in (?<name>(?:the )?\p{Lu}[^,.:|]{2,40}),\s/iu

function printedIn(lines: readonly LabelledLine[]): Found<PublisherRef> | null {
  for (const line of lines) {
    const { text } = line.repaired
    const name = printed.exec(text)?.groups?.name
    const dated = name !== undefined && findPrintedDates(text)[0]
    if (dated) return publisherAt(line, name, text.indexOf(name), 'printed-in', 'stated')
  }
  return null
}

/** "Ministers meet | Lake Tribune": behind a bar, or a dash with spaces, a paper's name. */
const lastPart = /\s(?:[|·]|[-–—])\s(?<name>[^|·–—]{3,40})$/u

function headlineEnd(lines: readonly LabelledLine[]): Found<PublisherRef> | null {
  const line = lines.find(({ role }) => role === 'headline')
  const name = line && lastPart.exec(line.repaired.text)?.groups?.name
  if (!line || name === undefined || !/^\p{Lu}|^\p{Lo}/u.test(name) || !isNamedLikePaper(name)) return null
  return publisherAt(line, name, line.repaired.text.length - name.length, 'headline-end', 'inferred')
}
