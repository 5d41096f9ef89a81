/** The ledger as a table: a source's lines, numbered, each with its role, its fate, its proofs and its edits. */
import type { JSX } from 'preact'
import { find } from '../../src/archive/shelf.ts'
import { articleUrl, eventUrl, withFragment } from '../../src/archive/urls.ts'
import type { Article, Edit, SourceLine, SourcePiece, SourceProof } from '../../src/model.ts'
import { pictureControls } from '../../src/text/control-pictures.ts'
import { fieldName } from './corrections.tsx'
import { useCountryName } from './countries.tsx'
import { useEventName } from './events.tsx'
import { useMessages } from './messages.ts'
import { Link, useSite } from './site.tsx'
import { useSubjectName } from './subjects.tsx'
import { visibleText } from './visible-text.ts'

interface TableProps {
  readonly lines: readonly SourceLine[]
  /** The article the lines became; null for a refused file, which proves nothing. */
  readonly article: Article | null
}

export function LedgerTable({ lines, article }: TableProps): JSX.Element {
  const { say } = useMessages()
  return (
    <table class="ledger">
      <caption class="visually-hidden">{say('linesOfSource')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('lineColumn')}</th>
          <th scope="col">{say('role')}</th>
          <th scope="col">{say('textInFile')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <LedgerRow line={line} article={article} />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly line: SourceLine
  readonly article: Article | null
}

function LedgerRow({ line, article }: RowProps): JSX.Element {
  const { say, percent, names } = useMessages()
  const leftOut = line.fate === 'left out'
  return (
    <tr id={`L${line.n}`} class={line.fate.replace(' ', '-')}>
      <td>
        {line.fate === 'blank' ? (
          line.n
        ) : (
          <a href={`#L${line.n}`} aria-label={say('lineNumber', { number: line.n })}>
            {line.n}
          </a>
        )}
      </td>
      <td title={say('ruleAndCertainty', { rule: line.rule, percent: percent(line.confidence) })}>
        {names.roles[line.role]}
        {leftOut && <span class="visually-hidden"> {say('leftOutAside')}</span>}
        {line.was !== null && <span class="basis"> {say('wasCorrected', { role: names.roles[line.was] })}</span>}
      </td>
      <td>
        <span class="raw" dir="auto">
          {line.pieces.map((piece) => (
            <Piece piece={piece} leftOut={leftOut} />
          ))}
        </span>
        <Notes line={line} article={article} />
      </td>
    </tr>
  )
}

function Piece({ piece, leftOut }: { readonly piece: SourcePiece; readonly leftOut: boolean }): JSX.Element {
  const text = pictureControls(piece.text)
  const marked = piece.proof ? <mark>{text}</mark> : text
  const edited = piece.edited ? <span class="edited">{marked}</span> : marked
  return leftOut ? <s>{edited}</s> : <span>{edited}</span>
}

/** What a line proves and, where it was kept, what cleaning changed in it. Nothing for most lines. */
function Notes({ line, article }: RowProps): JSX.Element | null {
  const { say, count } = useMessages()
  const edits = line.fate === 'kept' ? line.edits : []
  if (line.proves.length + edits.length + line.seen === 0) return null
  return (
    <ul class="notes">
      {line.seen > 0 && <li>{say('seenElsewhere', { pages: count('page', line.seen) })}</li>}
      {article !== null &&
        line.proves.map((proof) => (
          <li class="proof">
            <ProofWords proof={proof} article={article} />
          </li>
        ))}
      {edits.map((edit) => (
        <li>
          <EditWords edit={edit} />
        </li>
      ))}
    </ul>
  )
}

/** "paragraph 3", "headline", "country: South Korea", "person: Park Jin"; events lead to their page. */
function ProofWords({ proof, article }: { readonly proof: SourceProof; readonly article: Article }): JSX.Element {
  const { archive } = useSite()
  const countryName = useCountryName()
  const eventName = useEventName()
  const speaker = useMessages()
  const { say } = speaker
  const subjectName = useSubjectName()
  const { field, of } = proof
  if (field === 'body' && of !== null) {
    return <Link to={withFragment(articleUrl(article.id), of)}>{say('paragraph', { number: of.slice(1) })}</Link>
  }
  const event = field === 'events' && of !== null ? find(archive.events, of) : undefined
  if (event) return <Link to={eventUrl(event.id)}>{eventName(event)}</Link>
  const label = fieldName(speaker, field)
  if (of === null) return <span>{label}</span>
  /** The name of a person, organisation or topic by id; anything else as it stands in the record. */
  const valueName = (id: string): string => article.people.find((person) => person.id === id)?.name ?? subjectName(id)
  return <span>{say('labelled', { label, value: field === 'countries' ? countryName(of) : valueName(of) })}</span>
}

function EditWords({ edit }: { readonly edit: Edit }): JSX.Element {
  const speaker = useMessages()
  const shown = (text: string): string => visibleText(speaker, text) || speaker.say('nothing')
  return (
    <>
      {speaker.pieces('labelled', { label: edit.rule, value: <del>{shown(edit.was)}</del> })} {speaker.arrows.on}{' '}
      <ins>{shown(edit.now)}</ins>
    </>
  )
}
