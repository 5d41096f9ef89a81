/** What people corrected in a report: what the machine had read, what stands there now, and the line it is bound to. */
import type { JSX } from 'preact'
import { sourceUrl, withFragment } from '../../src/archive/urls.ts'
import type { AppliedCorrection, ArchivedArticle } from '../../src/model.ts'
import { Link } from './site.tsx'
import { fieldNames } from './words.ts'

export function CorrectionList({ report }: { readonly report: ArchivedArticle }): JSX.Element {
  return (
    <ul class="correction-list">
      {report.article.corrections?.map((correction) => (
        <li>
          <CorrectionWords report={report} correction={correction} />
        </li>
      ))}
    </ul>
  )
}

interface WordsProps {
  readonly report: ArchivedArticle
  readonly correction: AppliedCorrection
}

/** "Published: not known → 2023-01-10, line 2. Seen in print. Ana Lima, 2026-11-22". */
function CorrectionWords({ report, correction }: WordsProps): JSX.Element {
  const { field, was, now, line, note, by, on } = correction
  const name = fieldNames[field] ?? field
  const from = [by, on].filter(Boolean).join(', ')
  return (
    <>
      {name.charAt(0).toUpperCase() + name.slice(1)}: <del dir="auto">{valueWords(was)}</del> →{' '}
      <ins dir="auto">{valueWords(now)}</ins>{' '}
      <span class="meta">
        <span>
          <Link to={withFragment(sourceUrl(report.article.id), `L${line}`)}>line {line}</Link>
        </span>
        {note !== undefined && <span dir="auto">{note}</span>}
        {from !== '' && <span>{from}</span>}
      </span>
    </>
  )
}

/** A field's value in words: lists by their entries, things by their names, nothing as "not known". */
function valueWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'not known'
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(valueWords).join(', ')
  if (typeof value !== 'object') return String(value)
  if ('name' in value) return String(value.name)
  return Object.entries(value)
    .map(([key, each]) => `${key}: ${valueWords(each)}`)
    .join('; ')
}
