/** What one report tells in a row of a comparison: its paragraphs, its own words marked, and where they stand in it. */
import type { JSX } from 'preact'
import { take } from '../../src/archive/shelf.ts'
import { articleUrl, withFragment } from '../../src/archive/urls.ts'
import type { ComparedCell } from '../../src/model.ts'
import { foreignText } from './foreign-text.ts'
import { useMessages } from './messages.ts'
import { Link, useSite } from './site.tsx'

interface CellProps {
  readonly report: string
  readonly name: string
  readonly cell: ComparedCell | null
}

export function ComparedCellText({ report, name, cell }: CellProps): JSX.Element {
  const { archive } = useSite()
  const { say } = useMessages()
  if (cell === null) return <p class="absent">{say('notIn', { name })}</p>
  const { article, paragraphs } = take(archive.articles, report)
  return (
    <div class="cell">
      {cell.paragraphs.map((number) => (
        <>
          <p class="meta place">
            <Link to={withFragment(articleUrl(report), `p${number}`)} aria-label={say('paragraphIn', { name, number })}>
              {name} ¶{number}
            </Link>
          </p>
          <p {...foreignText(archive.config, article)}>
            <Marked
              text={paragraphs[number - 1] ?? ''}
              own={cell.own.filter(({ paragraph }) => paragraph === number)}
            />
          </p>
        </>
      ))}
    </div>
  )
}

/** A text with stretches of it marked. */
function Marked({ text, own }: { readonly text: string; readonly own: ComparedCell['own'] }): JSX.Element {
  return (
    <>
      {own.map(({ start, end }, index) => (
        <>
          {text.slice(own[index - 1]?.end ?? 0, start)}
          <mark class="own">{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(own.at(-1)?.end ?? 0)}
    </>
  )
}
