/** Data for machines inside a page. */
import type { JSX } from 'preact'

interface JsonScriptProps {
  readonly type: 'application/json' | 'application/ld+json'
  readonly id?: string
  readonly value: unknown
}

/** A block of JSON that no browser runs. `<` is escaped, so that no text in it can end the block. */
export function JsonScript({ value, ...attributes }: JsonScriptProps): JSX.Element {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c')
  // a script's content is not parsed as HTML; its end can't occur
  return <script {...attributes} dangerouslySetInnerHTML={{ __html: json }} />
}
