/** What the elements around a line are called. In: an element, out: how far outwards each family of hints and each tag lies. */
import type { MarkupElement } from '../../model.ts'
import { hintFamilies } from './hints.ts'

/** How far outwards a hint or a tag still counts; what lies farther out, or nowhere, has this distance. */
const reach = 12

const families = Object.values(hintFamilies)
const tags =
  'p li td figcaption figure nav header footer aside form button article main section table ul ol dl blockquote label time'.split(
    ' ',
  )

export const placeNames: readonly string[] = [
  ...Object.keys(hintFamilies).map((name) => `hint-${name}`),
  ...tags.map((tag) => `in-${tag}`),
]

/** Distances of an element, worked out once from those of its parent. */
export class Places {
  private readonly byElement = new Map<number, Uint8Array>()
  private readonly byHints = new Map<string, readonly boolean[]>()

  of(element: MarkupElement): Uint8Array {
    const known = this.byElement.get(element.n)
    if (known) return known
    const outer = element.parent ? this.of(element.parent) : null
    const matches = this.familiesOf(element.hints)
    const own = new Uint8Array(placeNames.length)
    for (let index = 0; index < own.length; index++) {
      const here = index < families.length ? matches[index] : tags[index - families.length] === element.tag
      own[index] = here ? 0 : Math.min(reach, (outer?.[index] ?? reach) + 1)
    }
    this.byElement.set(element.n, own)
    return own
  }

  private familiesOf(hints: string): readonly boolean[] {
    const known = this.byHints.get(hints)
    if (known) return known
    const matches = families.map((family) => hints !== '' && family.test(hints))
    this.byHints.set(hints, matches)
    return matches
  }
}
