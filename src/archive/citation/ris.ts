/**
 * A citation as RIS, which EndNote, Mendeley and RefWorks read. Written here and not by citation-js 0.7, which leaves out
 * authors that are houses and all of a date but its year.
 */
import { archiveNote, type Citation, type CitedDate } from './citation.ts'
import type { CitedName } from './names.ts'

/** The one record, its lines ended as the format wants them. */
export function ris(citation: Citation): string {
  const { date, archive } = citation
  const lines: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', 'NEWS'],
    ['ID', citation.key],
    ...citation.authors.map((name) => ['AU', risName(name)] as const),
    ['TI', citation.title],
    ['T2', citation.outlet],
    ['PY', date && String(date.parts[0])],
    ['DA', date && risDate(date)],
    ['SE', citation.section],
    ['LA', citation.language],
    ['UR', citation.url ?? archive.url],
    ['DB', archive.name],
    ['AN', archive.id],
    ['N1', archiveNote(citation)],
  ]
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}\r\n`] : []))
  return `${written.join('')}ER  - \r\n`
}

/** `Doe, Jane`. A comma divides names in this format, so one that isn't taken apart is printed without. */
function risName(name: CitedName): string {
  return name.family === undefined ? name.literal.replaceAll(',', '') : `${name.family}, ${name.given}`
}

/** `2023/01/10/`: year, month, day and other words, as far as they are known. */
function risDate({ parts: [year, month, day] }: CitedDate): string {
  return [year, month, day].map((part) => `${part === undefined ? '' : String(part).padStart(2, '0')}/`).join('')
}
