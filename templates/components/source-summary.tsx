/** The head of a source's page: its lines drawn by what became of them, what was left out and why, its particulars. */
import type { ComponentChildren, JSX } from 'preact'
import { stretchesOf } from '../../src/archive/source-lines.ts'
import type { Article, Ledger, SourceCounts, SourceLine } from '../../src/model.ts'
import { fieldName } from './corrections.tsx'
import { Figures } from './figures.tsx'
import { useMessages } from './messages.ts'
import { Section } from './section.tsx'
import { Swatch } from './shade-key.tsx'

interface SummaryProps {
  readonly ledger: Ledger
  readonly counts: SourceCounts
  readonly lines: readonly SourceLine[]
  /** Of the article the lines became; nothing for a refused file. */
  readonly evidence: Article['evidence']
}

export function SourceSummary({ ledger, counts, lines, evidence }: SummaryProps): JSX.Element {
  return (
    <>
      <FateStrip counts={counts} lines={lines} />
      <div class="source-gist">
        {counts.leftOut > 0 && <LeftOut counts={counts} lines={lines} />}
        <Particulars ledger={ledger} counts={counts} lines={lines} evidence={evidence} />
      </div>
    </>
  )
}

type CountedLines = Pick<SummaryProps, 'counts' | 'lines'>

/** The file from its first line at one side to its last at the other. */
function FateStrip({ counts, lines }: CountedLines): JSX.Element {
  const { say, count } = useMessages()
  const shown = [
    { class: 'kept', words: say('kept', { lines: count('line', counts.kept) }) },
    { class: 'left-out', words: say('leftOut', { lines: count('line', counts.leftOut) }) },
  ]
  return (
    <figure class="fates">
      <figcaption class="visually-hidden">{say('linesOfSource')}</figcaption>
      <svg
        viewBox={`0 0 ${Math.max(1, lines.length)} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {stretchesOf(lines).map(({ fate, first, last }) => (
          <rect class={fate.replace(' ', '-')} x={first - 1} y="0" width={last - first + 1} height="1" />
        ))}
      </svg>
      <ul class="key">
        {shown.map(({ class: className, words }) => (
          <li>
            <Swatch class={className} />
            {words}
          </li>
        ))}
        {counts.blank > 0 && <li>{say('labelled', { label: say('blank'), value: count('line', counts.blank) })}</li>}
      </ul>
    </figure>
  )
}

/** The number of the first line of each role. */
function firstLines(lines: readonly SourceLine[]): ReadonlyMap<string, number> {
  return new Map(lines.toReversed().map(({ role, n }) => [role, n]))
}

/** Each kind of line that isn't the article's: how many, and why they are left out. */
function LeftOut({ counts, lines }: CountedLines): JSX.Element {
  const { say, number, names } = useMessages()
  const first = firstLines(lines)
  const reasons = new Map(Object.entries(names.reasons))
  return (
    <Section title={say('whatLeftOut')}>
      <Figures columns={[say('role'), say('lines'), say('why')]} class="causes">
        <tbody>
          {counts.roles
            .filter(({ fate }) => fate === 'left out')
            .map((left) => (
              <tr>
                <th scope="row">
                  <a href={`#L${first.get(left.role)}`}>{names.roles[left.role]}</a>
                </th>
                <td>{number(left.lines)}</td>
                <td>{reasons.get(left.role)}</td>
              </tr>
            ))}
        </tbody>
      </Figures>
    </Section>
  )
}

/** What the file is, what its lines were kept as, and which lines say what. */
function Particulars({ ledger, counts, lines, evidence }: SummaryProps): JSX.Element {
  const { say, count, fileSize, number, row, names } = useMessages()
  const first = firstLines(lines)
  const kept = counts.roles.filter(({ fate }) => fate === 'kept')
  return (
    <dl class="particulars">
      <Particular name={say('file')}>
        <code>{ledger.source}</code>
      </Particular>
      <Particular name={say('size')}>
        {row([counts.bytes === null ? null : fileSize(counts.bytes), count('line', counts.lines), ledger.encoding])}
      </Particular>
      <Particular name="SHA-256">
        <code>{ledger.sha256}</code>
      </Particular>
      {kept.length > 0 && (
        <Particular name={say('kept', { lines: count('line', counts.kept) })}>
          <InARow>
            {kept.map(({ role, lines: times }) => (
              <a href={`#L${first.get(role)}`}>
                {say('roleCount', { role: names.roles[role], number: number(times) })}
              </a>
            ))}
          </InARow>
        </Particular>
      )}
      <Facts evidence={evidence} />
    </dl>
  )
}

/** Proved paragraph by paragraph: the table of lines says so, a list would be as long. */
const everywhere = ['body', 'statements']

/** Lines of one fact that are named; the table marks all. */
const mostLines = 6

/** "headline 4, published 7, country 4 12": each number leads to its line. */
function Facts({ evidence }: Pick<SummaryProps, 'evidence'>): JSX.Element | null {
  const speaker = useMessages()
  const proved = Object.entries(evidence).filter(([field, proofs]) => proofs.length > 0 && !everywhere.includes(field))
  if (proved.length === 0) return null
  return (
    <Particular name={speaker.say('factsByLine')}>
      <InARow>
        {proved.map(([field, proofs]) => (
          <span class="fact-lines">
            {fieldName(speaker, field)}
            {[...new Set(proofs.map(({ line }) => line))].slice(0, mostLines).map((line) => (
              <a href={`#L${line}`} aria-label={speaker.say('lineNumber', { number: line })}>
                {line}
              </a>
            ))}
          </span>
        ))}
      </InARow>
    </Particular>
  )
}

function InARow({ children }: { readonly children: readonly JSX.Element[] }): JSX.Element {
  return (
    <ul class="in-a-row">
      {children.map((child) => (
        <li>{child}</li>
      ))}
    </ul>
  )
}

interface ParticularProps {
  readonly name: string
  readonly children: ComponentChildren
}

function Particular({ name, children }: ParticularProps): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
