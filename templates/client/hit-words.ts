/** The words of the note above marked hits, handed to an article's page by the site. */
export interface HitWords {
  /** BCP 47, of the words. */
  readonly language: string
  /** `{hits} of your search marked.` */
  readonly hitsMarked: string
  /** "1 hit", "{n} hits", by the forms of `Intl.PluralRules`. */
  readonly hits: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>
  readonly removeMarks: string
}

/** "3 hits of your search marked." */
export function hitsMarked(words: HitWords, number: number): string {
  const form = words.hits[new Intl.PluralRules(words.language).select(number)] ?? words.hits.other ?? '{n}'
  return words.hitsMarked.replace('{hits}', form.replace('{n}', String(number)))
}
