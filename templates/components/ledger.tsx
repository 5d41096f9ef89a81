/** The ledger as a table: a source's lines, numbered, each with its role, its fate, its proofs and its edits. */
import type { JSX } from 'preact'
import { find } from '../../src/archive/shelf.ts'
import { articleUrl, eventUrl, withFragment } from '../../src/archive/urls.ts'
import type { Article, Edit, Ledger, SourceCounts, SourceLine, SourcePiece, SourceProof } from '../../src/model.ts'
import { useCountryName } from './countries.tsx'
import { useEventName } from './events.tsx'
import { Link, useSite } from './site.tsx'
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
  return leftOut ? <s>{edited}</s> : <>{edited}</>
}

/** What a line proves and, where it was kept, what cleaning changed in it. Nothing for most lines. */
function Notes({ line, article }: RowProps): JSX.Element | null {
  const edits = line.fate === 'kept' ? line.edits : []
  if (line.proves.length + edits.length === 0) return null
  return (
    <ul class="notes">
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

/** "paragraph 3", "headline", "country: South Korea", "person: Park Jin". */
function ProofWords({ proof, article }: { readonly proof: SourceProof; readonly article: Article }): JSX.Element {
  const { archive } = useSite()
  const countryName = useCountryName()
  const eventName = useEventName()
  const { field, of } = proof
  const name = fieldNames[field] ?? field
  if (of === null) return <>{name}</>
  if (field === 'body') return <Link to={withFragment(articleUrl(article.id), of)}>paragraph {of.slice(1)}</Link>
  if (field === 'countries') return <>{`${name}: ${countryName(of)}`}</>
  if (field === 'people') return <>{`${name}: ${article.people.find(({ id }) => id === of)?.name ?? of}`}</>
  const event = field === 'events' ? find(archive.events, of) : undefined
  return event ? <Link to={eventUrl(of)}>{eventName(event)}</Link> : <>{`${name}: ${of}`}</>
}

function EditWords({ edit }: { readonly edit: Edit }): JSX.Element {
  return (
    <>
      {edit.rule}: <del>{visible(edit.was)}</del> → <ins>{visible(edit.now) || 'nothing'}</ins>
    </>
  )
}

/** Characters that can't be seen, by their code points; long stretches by their ends. */
function visible(text: string): string {
  const ends = text.length <= 60 ? text : `${text.slice(0, 28)} … ${text.slice(-28)}`
  return ends.replace(/(?! … )[\p{Z}\p{C}]/gu, codePointName)
}

function codePointName(character: string): string {
  return character === ' ' ? '␣' : `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
