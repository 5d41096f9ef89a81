/** Sentences → the stretches between crossheads, and which paragraphs tell about one counterpart. */
import type { Sentence } from './reading.ts'

interface Section {
  /** Countries the crosshead names. */
  readonly countries: readonly string[]
  readonly paragraphs: number[]
}

export interface Sections {
  /**
   * The paragraphs that tell a contact with `counterpart`: the lead and the section whose crosshead names his country
   * and none of the other counterparts'; all paragraphs where there is no such section or no single counterpart.
   */
  readonly paragraphsFor: (counterpart: string | null, counterparts: readonly string[]) => readonly number[]
}

export function sectionsOf(sentences: readonly Sentence[]): Sections {
  const lead: number[] = []
  const sections: Section[] = []
  for (const { stretch, mentions } of sentences) {
    if (stretch.kind === 'heading')
      sections.push({ countries: mentions.map((mention) => mention.code), paragraphs: [] })
    const into = sections.at(-1)?.paragraphs ?? lead
    if (stretch.paragraph !== null && into.at(-1) !== stretch.paragraph) into.push(stretch.paragraph)
  }
  const all = [...lead, ...sections.flatMap((section) => section.paragraphs)]
  const paragraphsFor = (counterpart: string | null, counterparts: readonly string[]): readonly number[] => {
    const own = sections.filter(
      ({ countries }) =>
        counterpart !== null &&
        countries.includes(counterpart) &&
        !counterparts.some((other) => other !== counterpart && countries.includes(other)),
    )
    return own.length === 0 ? all : [...lead, ...own.flatMap((section) => section.paragraphs)]
  }
  return { paragraphsFor }
}
