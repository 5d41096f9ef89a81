/** The ledger as a table: a source's lines, numbered, each with its role, its fate, its proofs and its edits. */
import type { JSX } from 'preact'
import { withFragment } from '../../src/archive/urls.ts'
import type { Edit, Ledger, SourceCounts, SourceLine, SourcePiece, UrlPath } from '../../src/model.ts'
import { Link } from './site.tsx'
import { count, fileSize, listed, roleNames } from './words.ts'

interface SummaryProps {
  readonly ledger: Ledger
  readonly counts: SourceCounts
}

/** The file's particulars, and its lines counted by what became of them. */
export function SourceSummary({ ledger, counts }: SummaryProps): JSX.Element {
  const rolesOf = (fate: SourceLine['fate']): string =>
    listed(counts.roles.filter((role) => role.fate === fate).map(({ role, lines }) => `${lines} ${roleNames[role]}`))
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
  /** The article the lines became; null for a refused file. */
  readonly article: UrlPath | null
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

function LedgerRow({ line, article }: { readonly line: SourceLine; readonly article: UrlPath | null }): JSX.Element {
  const certainty = `${Math.round(line.confidence * 100)} % sure`
  return (
    <tr id={`L${line.n}`} class={line.fate.replace(' ', '-')}>
      <td>
        <a href={`#L${line.n}`} aria-label={`Line ${line.n}`}>
          {line.n}
        </a>
      </td>
      <td title={`rule ${line.rule}, ${certainty}`}>
        {roleNames[line.role]}
        {line.fate === 'left out' && <span class="visually-hidden"> (left out)</span>}
      </td>
      <td>
        <span class="raw" dir="auto">
          {line.pieces.map((piece) => (
            <Piece piece={piece} leftOut={line.fate === 'left out'} />
          ))}
        </span>
        <Notes line={line} article={article} />
      </td>
    </tr>
  )
}

function Piece({ piece, leftOut }: { readonly piece: SourcePiece; readonly leftOut: boolean }): JSX.Element {
  const marked = piece.proves.length > 0 ? <mark>{piece.text}</mark> : piece.text
  const edited = piece.edited ? <span class="edited">{marked}</span> : marked
  return leftOut ? <s>{edited}</s> : <>{edited}</>
}

/** What a line proves and what cleaning changed in it; nothing for most lines. */
function Notes({ line, article }: { readonly line: SourceLine; readonly article: UrlPath | null }): JSX.Element | null {
  if (line.proves.length + line.edits.length === 0) return null
  return (
    <ul class="notes">
      {line.proves.map((field) => (
        <li class="proof">
          {article !== null && /^p\d+$/.test(field) ? <Link to={withFragment(article, field)}>{field}</Link> : field}
        </li>
      ))}
      {line.edits.map((edit) => (
        <li>
          <EditWords edit={edit} />
        </li>
      ))}
    </ul>
  )
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
  const shown = text.replace(/[^\P{Z}\x21-\x7e]|\p{C}/gu, (character) => codePointName(character))
  return shown.length <= 60 ? shown : `${shown.slice(0, 28)} … ${shown.slice(-28)}`
}

function codePointName(character: string): string {
  return character === ' ' ? '␣' : `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
