/**
 * A citation as BibTeX, in UTF-8. Written here and not by citation-js 0.7, which drops every Chinese sign of a title and
 * prints `month = {jan 10}`.
 */
import { archiveNote, type Citation, type CitedDate } from './citation.ts'
import type { CitedName } from './names.ts'

/** The one entry, an `@article` as for any newspaper. Both `date` (biblatex) and `year` and `month` (BibTeX) are given. */
export function bibtex(citation: Citation): string {
  const { date, url, archive } = citation
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', citation.authors.map(bibtexName).join(' and ') || null],
    // Two pairs of braces: the headline's capitals are the publisher's.
    ['title', `{${escapeTex(citation.title)}}`],
    ['journal', citation.outlet && `{${escapeTex(citation.outlet)}}`],
    ...dateFields(date),
    ['url', verbatim(url ?? archive.url)],
    ['language', citation.language && escapeTex(citation.language)],
    ['note', escapeTex(archiveNote(citation))],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value ? [`  ${name} = ${name === 'month' ? value : `{${value}}`},\n`] : [],
  )
  return `@article{${citation.key},\n${lines.join('')}}\n`
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function dateFields(date: CitedDate | null): [name: string, value: string | null][] {
  if (date === null) return []
  const [year, month] = date.parts
  return [
    ['date', date.parts.map((part) => String(part).padStart(2, '0')).join('-')],
    ['year', String(year)],
    ['month', month === undefined ? null : (months[month - 1] ?? null)],
  ]
}

/** `Doe, Jane`; a name that isn't taken apart stands in braces of its own. */
function bibtexName(name: CitedName): string {
  return name.family === undefined
    ? `{${escapeTex(name.literal)}}`
    : `${escapeTex(name.family)}, ${escapeTex(name.given)}`
}

/** Signs that TeX reads as its own. Braces go by name: BibTeX counts them even behind a backslash. */
const texSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
}

/** Signs that TeX would join into another: `--` into a dash, two apostrophes into a quotation mark. */
const ligatures = /([-'`,<>])(?=\1)|[?!](?=`)/g

function escapeTex(text: string): string {
  return text.replace(/[\\{}~^#$%&_]/g, (sign) => texSigns[sign] ?? sign).replace(ligatures, '$&{}')
}

/** An address, which `url` takes as it is, but for signs that would end the field. */
function verbatim(url: string): string {
  return url.replace(/[\\{}\s]/g, (sign) => encodeURIComponent(sign))
}
