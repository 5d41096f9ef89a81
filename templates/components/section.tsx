/** A part of a page under a ruled heading of its own. */
import type { ComponentChildren, JSX } from 'preact'

interface SectionProps {
  readonly title: ComponentChildren
  /** Where an address may lead. */
  readonly id?: string
  readonly children: ComponentChildren
}

export function Section({ title, id, children }: SectionProps): JSX.Element {
  return (
    <section id={id}>
      <h2 class="ruled">{title}</h2>
      {children}
    </section>
  )
}
