/** The head of a page that isn't an article: where it stands, its name, and a sentence. */
import type { ComponentChildren, JSX } from 'preact'
import type { UrlPath } from '../../src/model.ts'
import { useMessages } from './messages.ts'
import { Link } from './site.tsx'

export interface TrailStep {
  readonly name: string
  readonly url: UrlPath
}

interface PageHeadProps {
  readonly title: ComponentChildren
  /** The pages above this one, from the top. */
  readonly trail?: readonly TrailStep[]
  readonly children?: ComponentChildren
}

export function PageHead({ title, trail = [], children }: PageHeadProps): JSX.Element {
  const { say } = useMessages()
  return (
    <header class="page-head">
      {trail.length > 0 && (
        <nav aria-label={say('up')}>
          <ol class="trail">
            {trail.map(({ name, url }) => (
              <li>
                <Link to={url}>{name}</Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <h1 dir="auto">{title}</h1>
      {children}
    </header>
  )
}

interface StepsProps {
  readonly label: string
  readonly earlier: TrailStep | null
  readonly later: TrailStep | null
}

/** Ways to the neighbours in time. */
export function Steps({ label, earlier, later }: StepsProps): JSX.Element | null {
  const { arrows } = useMessages()
  if (earlier === null && later === null) return null
  return (
    <nav class="steps" aria-label={label}>
      {earlier && (
        <p>
          {arrows.back} <Link to={earlier.url}>{earlier.name}</Link>
        </p>
      )}
      {later && (
        <p class="later">
          <Link to={later.url}>{later.name}</Link> {arrows.on}
        </p>
      )}
    </nav>
  )
}
