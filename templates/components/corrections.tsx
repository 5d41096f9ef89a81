/** What people corrected in a report: what the machine had read, what stands there now, and the line it is bound to. */
import type { JSX } from 'preact'
import { sourceUrl, withFragment } from '../../src/archive/urls.ts'
import type { AppliedCorrection, ArchivedArticle } from '../../src/model.ts'
import type { Speaker } from '../messages/speaker.ts'
import { useMessages } from './messages.ts'
import { Link } from './site.tsx'

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
  const speaker = useMessages()
  const name = fieldName(speaker, field)
  const from = speaker.row([by ?? null, on ?? null])
  return (
    <>
      {speaker.pieces('labelled', {
        label: name.charAt(0).toUpperCase() + name.slice(1),
        value: <del dir="auto">{valueWords(speaker, was)}</del>,
      })}{' '}
      {speaker.arrows.on} <ins dir="auto">{valueWords(speaker, now)}</ins>{' '}
      <span class="meta">
        <span>
          <Link to={withFragment(sourceUrl(report.article.id), `L${line}`)}>
            {speaker.say('line', { number: line })}
          </Link>
        </span>
        {note !== undefined && <span dir="auto">{note}</span>}
        {from !== '' && <span>{from}</span>}
      </span>
    </>
  )
}

/** What a field of the record is called. */
export function fieldName({ names }: Speaker, field: string): string {
  return Object.entries(names.fields).find(([key]) => key === field)?.[1] ?? field
}

/** A field's value in words: lists by their entries, things by their names, nothing as "not known". */
function valueWords(speaker: Speaker, value: unknown): string {
  if (value === null || value === undefined || value === '') return speaker.say('notKnown')
  if (Array.isArray(value)) {
    return value.length === 0 ? speaker.say('none') : speaker.row(value.map((each) => valueWords(speaker, each)))
  }
  if (typeof value !== 'object') return String(value)
  if ('name' in value) return String(value.name)
  return Object.entries(value)
    .map(([key, each]) => `${key}: ${valueWords(speaker, each)}`)
    .join('; ')
}
