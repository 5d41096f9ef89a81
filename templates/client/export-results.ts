/** The reports of a search as a file: CSV, JSON Lines, BibTeX or plain text. In: their particulars, out: the text. */

import type { SearchSpeaker } from './search-speaker.ts'

/** What an exported list says of a report. Names as in the archive's records. */
export interface ExportedReport {
  readonly id: string
  /** Its page in the archive, in full. */
  readonly address: string
  readonly url: string | null
  readonly title: string
  readonly publisher: string | null
  readonly agency: string | null
  readonly published: string | null
  readonly updated: string | null
  readonly acting: readonly string[]
  readonly mentioned: readonly string[]
  readonly people: readonly string[]
  readonly events: readonly string[]
  readonly language: string
}

/** A format: its name (plain text has one in each language), the ending and type of its file, and how it is written. */
export interface ExportFormat {
  readonly name: string | null
  readonly ending: string
  readonly mediatype: string
  readonly write: (reports: readonly ExportedReport[], speaker: SearchSpeaker) => string
}

export const exportFormats: readonly ExportFormat[] = [
  { name: 'CSV', ending: 'csv', mediatype: 'text/csv', write: toCsv },
  { name: 'JSON Lines', ending: 'jsonl', mediatype: 'application/jsonl', write: toJsonLines },
  { name: 'BibTeX', ending: 'bib', mediatype: 'application/x-bibtex', write: toBibTex },
  { name: null, ending: 'txt', mediatype: 'text/plain', write: toText },
]

const columns = [
  'id',
  'address',
  'url',
  'title',
  'publisher',
  'agency',
  'published',
  'updated',
  'acting',
  'mentioned',
  'people',
  'events',
  'language',
] as const satisfies readonly (keyof ExportedReport)[]

/** RFC 4180. A cell that a spreadsheet would take for a formula starts with an apostrophe (OWASP, CSV injection). */
function toCsv(reports: readonly ExportedReport[]): string {
  const rows = reports.map((report) => columns.map((column) => cell(report[column])).join(','))
  return [columns.join(','), ...rows].map((row) => `${row}\r\n`).join('')
}

function cell(value: string | null | readonly string[]): string {
  const plain = typeof value === 'string' ? value : (value ?? []).join('; ')
  const text = /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function toJsonLines(reports: readonly ExportedReport[]): string {
  return reports.map((report) => `${JSON.stringify(report)}\n`).join('')
}

function toBibTex(reports: readonly ExportedReport[]): string {
  return reports
    .map((report) => {
      const fields = [
        ['title', `{${escapeTex(report.title)}}`],
        ['organization', escapeTex(report.publisher ?? '')],
        ['date', (report.published ?? report.updated ?? '').slice(0, 10)],
        ['url', report.url ?? report.address],
        ['note', report.url ? `Archived: ${report.address}` : ''],
        ['langid', report.language],
      ].filter(([, value]) => value)
      return `@online{${report.id.replaceAll(/[^\w-]/g, '-')},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`
    })
    .join('\n')
}

/** Signs that TeX reads as its own. */
function escapeTex(text: string): string {
  return text
    .replaceAll('\\', '')
    .replaceAll(/[{}]/g, '')
    .replaceAll(/[&%$#_]/g, '\\$&')
    .replaceAll(/[~^]/g, ' ')
}

function toText(reports: readonly ExportedReport[], { say }: SearchSpeaker): string {
  return reports
    .map(({ title, publisher, published, updated, address }) => {
      const day =
        published?.slice(0, 10) ?? (updated ? say('updatedOn', { stamp: updated.slice(0, 10) }) : say('undated'))
      return `${title}\n${[publisher, day].filter(Boolean).join(', ')}\n${address}\n`
    })
    .join('\n')
}
