/**
 * A citation as a sentence, in the styles that teachers and editors ask for: APA 7, Chicago 17 (bibliography) and MLA 9, each
 * for one kind of work, a newspaper's report on the web. Written here because citeproc, the library for all styles, is
 * under CPAL or AGPL. The styles are English, and so are their months. Headlines keep the publisher's capitals.
 */
import type { Citation, CitedDate } from './citation.ts'
import type { CitedName } from './names.ts'

/** A stretch of a citation: the report's title, a work's name (set in italics), or plain words. */
export interface CitationPiece {
  readonly text: string
  readonly as: 'plain' | 'title' | 'work'
}

export interface CitationStyle {
  readonly id: string
  readonly name: string
  readonly write: (citation: Citation) => readonly CitationPiece[]
}

const plain = (text: string): CitationPiece => ({ text, as: 'plain' })
const title = (text: string): CitationPiece => ({ text, as: 'title' })
const work = (text: string): CitationPiece => ({ text, as: 'work' })

/** `Doe, J., & Roe, A. (2023, January 10). Title. *Outlet*. https://… Archived in *Archive*, https://…` */
const apa: CitationStyle = {
  id: 'apa',
  name: 'APA',
  write: (citation) => {
    const { authors, outlet, byOutlet } = citation
    const date = `(${apaDate(citation.date)}).`
    const headline = title(closed(citation.title))
    const opening =
      authors.length > 0 ? [plain(`${closed(apaAuthors(authors))} ${date} `), headline] : [headline, plain(` ${date}`)]
    const container = outlet === null || byOutlet ? [] : [plain(' '), work(outlet), plain('.')]
    return [...opening, ...container, ...addresses(citation, '')]
  },
}

/** `Doe, Jane, and Ann Roe. “Title.” *Outlet*, January 10, 2023. https://…. Archived in *Archive*, https://….` */
const chicago: CitationStyle = {
  id: 'chicago',
  name: 'Chicago',
  write: (citation) => {
    const { authors, outlet, byOutlet } = citation
    const opening = authors.length > 0 ? [plain(`${closed(chicagoAuthors(authors))} `)] : []
    const date = closed(chicagoDate(citation.date))
    const published = outlet === null || byOutlet ? [plain(` ${capital(date)}`)] : within(outlet, date)
    return [...opening, ...quoted(citation.title), ...published, ...addresses(citation, '.')]
  },
}

/** `Doe, Jane, and Ann Roe. “Title.” *Outlet*, 10 Jan. 2023, https://…. Archived in *Archive*, https://….` */
const mla: CitationStyle = {
  id: 'mla',
  name: 'MLA',
  write: (citation) => {
    const { authors, outlet, byOutlet, url } = citation
    // What a house wrote and published itself begins with its title (MLA 9, 5.23).
    const opening = authors.length === 0 || byOutlet ? [] : [plain(`${closed(mlaAuthors(authors))} `)]
    const date = mlaDate(citation.date)
    const ending = url === null ? closed(date) : `${date}, ${url}.`
    const published = outlet === null ? [plain(` ${capital(ending)}`)] : within(outlet, ending)
    return [...opening, ...quoted(citation.title), ...published, ...archived(citation, '.')]
  },
}

export const citationStyles: readonly CitationStyle[] = [apa, chicago, mla]

/** A citation in a style as plain text. */
export function citationText(style: CitationStyle, citation: Citation): string {
  return style
    .write(citation)
    .map(({ text }) => text)
    .join('')
}

/** ` *Outlet*, 10 Jan. 2023.` */
function within(outlet: string, rest: string): CitationPiece[] {
  return [plain(' '), work(outlet), plain(`, ${rest}`)]
}

/** The original's address, then the archived copy's. @param stop what ends each: APA puts nothing behind an address */
function addresses(citation: Citation, stop: string): CitationPiece[] {
  const { url } = citation
  return [...(url === null ? [] : [plain(` ${url}${stop}`)]), ...archived(citation, stop)]
}

function archived({ archive }: Citation, stop: string): CitationPiece[] {
  return [plain(' Archived in '), work(archive.name), plain(`, ${archive.url}${stop}`)]
}

/** A title in quotation marks, its own quotations in single ones, its full stop within. */
function quoted(text: string): CitationPiece[] {
  const inner = text
    .replace(/[“„]/g, '‘')
    .replace(/”/g, '’')
    .replace(/"([^"]*)"/g, '‘$1’')
  return [plain('“'), title(closed(inner)), plain('”')]
}

/** A sentence with an end: its own, or a full stop. */
function closed(text: string): string {
  return /[.!?。！？…]['"’”»」』)]*$/u.test(text) ? text : `${text}.`
}

/** What begins a sentence: `Updated January 10, 2023`. */
function capital(date: string): string {
  return date.replace(/^updated/, 'Updated')
}

/** `Doe, J. F.`; a name that isn't taken apart stays as it is. */
function withInitials(name: CitedName): string {
  if (name.family === undefined) return name.literal
  const initials = name.given.split(/[ -]/).map((word) => `${[...word][0] ?? ''}.`)
  return `${name.family}, ${initials.join(' ')}`
}

const inverted = (name: CitedName): string =>
  name.family === undefined ? name.literal : `${name.family}, ${name.given}`
const inOrder = (name: CitedName): string => (name.family === undefined ? name.literal : `${name.given} ${name.family}`)

/** The most authors that APA and Chicago print. */
const apaAuthorsShown = 20
const chicagoAuthorsShown = 10

function apaAuthors(authors: readonly CitedName[]): string {
  const names = authors.map(withInitials)
  const last = names.at(-1) ?? ''
  if (names.length === 1) return last
  if (names.length > apaAuthorsShown) return `${names.slice(0, apaAuthorsShown - 1).join(', ')}, … ${last}`
  return `${names.slice(0, -1).join(', ')}, & ${last}`
}

function chicagoAuthors(authors: readonly CitedName[]): string {
  const names = authors.map((name, index) => (index === 0 ? inverted(name) : inOrder(name)))
  if (names.length === 1) return names.join('')
  if (names.length > chicagoAuthorsShown) return `${names.slice(0, 7).join(', ')}, et al.`
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`
}

function mlaAuthors(authors: readonly CitedName[]): string {
  const [first, second] = authors
  if (!first) return ''
  if (authors.length > 2) return `${inverted(first)}, et al.`
  return second ? `${inverted(first)}, and ${inOrder(second)}` : inverted(first)
}

const months = 'January February March April May June July August September October November December'.split(' ')
const shortMonths = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ')

/** The words for a date that isn't known, in all three styles. */
const noDate = 'n.d.'

/** `2023, January 10`. */
function apaDate(date: CitedDate | null): string {
  const [year, month, day] = date?.parts ?? []
  const rest = [months[(month ?? 0) - 1], day].filter((part) => part !== undefined).join(' ')
  return dated(date, [year, rest].filter(Boolean).join(', '))
}

/** `January 10, 2023`. */
function chicagoDate(date: CitedDate | null): string {
  const [year, month, day] = date?.parts ?? []
  return dated(date, [months[(month ?? 0) - 1], day && `${day},`, year].filter(Boolean).join(' '))
}

/** `10 Jan. 2023`. */
function mlaDate(date: CitedDate | null): string {
  const [year, month, day] = date?.parts ?? []
  return dated(date, [day, shortMonths[(month ?? 0) - 1], year].filter(Boolean).join(' '))
}

/** An update's day is called one: it isn't that of publication. */
function dated(date: CitedDate | null, words: string): string {
  if (date === null) return noDate
  return date.updated ? `updated ${words}` : words
}
