/** What exactly is wrong with a refused file, in the pages' language where it is one of the usual causes. */
import type { JSX } from 'preact'
import type { Refusal } from '../../src/model.ts'
import { piecesOf } from '../messages/fill.ts'
import { useMessages } from './messages.ts'

/** A rare cause is given as the commands print it, in English. */
export function RefusalDetail({ refusal: { cause, detail } }: { readonly refusal: Refusal }): JSX.Element {
  const { names, number } = useMessages()
  if (cause === undefined)
    return (
      <span lang="en" dir="ltr">
        {detail}
      </span>
    )
  const figures = Object.entries(cause.figures).map(([name, figure]) => [
    name,
    typeof figure === 'number' ? number(figure) : figure,
  ])
  return <>{piecesOf<string>(names.refusalCauses[cause.code], Object.fromEntries(figures))}</>
}
