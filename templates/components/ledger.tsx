/** The ledger as a table: a source's lines, numbered, each with its role, its fate, its proofs and its edits. */
import type { JSX } from 'preact'
import { find } from '../../src/archive/shelf.ts'
import { articleUrl, eventUrl, withFragment } from '../../src/archive/urls.ts'
import type { Article, Edit, Ledger, SourceCounts, SourceLine, SourcePiece, SourceProof } from '../../src/model.ts'
import { useCountryName } from './countries.tsx'
import { useEventName } from './events.tsx'
import { Link, useSite } from './site.tsx'
import { useSubjectName } from './subjects.tsx'
import { visibleText } from './visible-text.ts'
import { count, countRole, fieldNames, fileSize, listed, roleNames } from './words.ts'

interface SummaryProps {
  readonly ledger: Ledger
  readonly counts: SourceCounts
}

/** The file's particulars, and its lines counted by what became of them. */
export function SourceSummary({ ledger, counts }: SummaryProps): JSX.Element {
  const rolesOf = (fate: SourceLine['fate']): string =>
    listed(counts.roles.filter((role) => role.fate === fate).map(({ role, lines }) => countRole(role, lines)))
  return (
    <dl class="particulars">
      <Particular name="File">
        <code>{ledger.source}</code>
      </Particular>
      <Particular name="Size">
        {counts.bytes === null ? '' : `${fileSize(counts.bytes)}, `}
        {count(counts.lines, 'line')}, {ledger.encoding}
      </Particular>
      <Particular name="SHA-256">
        <code>{ledger.sha256}</code>
      </Particular>
      <Particular name={`Kept ${count(counts.kept, 'line')}`}>{rolesOf('kept')}</Particular>
      <Particular name={`Left out ${count(counts.leftOut, 'line')}`}>{rolesOf('left out') || 'nothing'}</Particular>
      {counts.blank > 0 && <Particular name="Blank">{count(counts.blank, 'line')}</Particular>}
    </dl>
  )
}

function Particular({
  name,
  children,
}: {
  readonly name: string
  readonly children: JSX.Element | string | readonly (JSX.Element | string)[]
}): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

interface TableProps {
  readonly lines: readonly SourceLine[]
  /** The article the lines became; null for a refused file, which proves nothing. */
  readonly article: Article | null
}

export function LedgerTable({ lines, article }: TableProps): JSX.Element {
  return (
    <table class="ledger">
      <caption class="visually-hidden">The lines of the source file</caption>
      <thead>
        <tr>
          <th scope="col">Line</th>
          <th scope="col">Role</th>
          <th scope="col">Text as it stands in the file</th>
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
  const certainty = `${Math.round(line.confidence * 100)} % sure`
  const leftOut = line.fate === 'left out'
  return (
    <tr id={`L${line.n}`} class={line.fate.replace(' ', '-')}>
      <td>
        <a href={`#L${line.n}`} aria-label={`Line ${line.n}`}>
          {line.n}
        </a>
      </td>
      <td title={`rule ${line.rule}, ${certainty}`}>
        {roleNames[line.role]}
        {leftOut && <span class="visually-hidden"> (left out)</span>}
        {line.was !== null && <span class="basis"> corrected by hand, was {roleNames[line.was]}</span>}
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
  const marked = piece.proof ? <mark>{piece.text}</mark> : piece.text
  const edited = piece.edited ? <span class="edited">{marked}</span> : marked
  return leftOut ? <s>{edited}</s> : <span>{edited}</span>
}

/** What a line proves and, where it was kept, what cleaning changed in it. Nothing for most lines. */
function Notes({ line, article }: RowProps): JSX.Element | null {
  const edits = line.fate === 'kept' ? line.edits : []
  if (line.proves.length + edits.length + line.seen === 0) return null
  return (
    <ul class="notes">
      {line.seen > 0 && (
        <li>
          {count(line.seen, 'other page')} of this site {line.seen === 1 ? 'shows' : 'show'} this line
        </li>
      )}
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
  const subjectName = useSubjectName()
  const { field, of } = proof
  if (field === 'body' && of !== null) {
    return <Link to={withFragment(articleUrl(article.id), of)}>paragraph {of.slice(1)}</Link>
  }
  const event = field === 'events' && of !== null ? find(archive.events, of) : undefined
  if (event) return <Link to={eventUrl(event.id)}>{eventName(event)}</Link>
  const name = fieldNames[field] ?? field
  /** The name of a person, organisation or topic by id; anything else as it stands in the record. */
  const valueName = (id: string): string => article.people.find((person) => person.id === id)?.name ?? subjectName(id)
  return <span>{of === null ? name : `${name}: ${field === 'countries' ? countryName(of) : valueName(of)}`}</span>
}

function EditWords({ edit }: { readonly edit: Edit }): JSX.Element {
  return (
    <>
      {edit.rule}: <del>{visibleText(edit.was) || 'nothing'}</del> → <ins>{visibleText(edit.now) || 'nothing'}</ins>
    </>
  )
}
