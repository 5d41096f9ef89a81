/** Text → its sentences as offsets. A full stop after an initial or an abbreviation ("S. Korea", "Dec. 18") ends none. */

export interface Span {
  readonly start: number
  readonly end: number
}

const ABBREVIATION =
  /(?:^|[\s("“'‘-])(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Maj|Adm|Sen|Rep|Gov|St|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Ltd|Co|Corp|Hon|Rev|Pres|Min|Amb|Sec|Ave|approx|etc|a\.m|p\.m|e\.g|i\.e)$/u

/** Sentences of a text in order, white space between them left out. */
export function sentencesOf(text: string): readonly Span[] {
  const sentences: Span[] = []
  let start = 0
  for (const stop of text.matchAll(
    /[.!?。！？][)\]"”’»']{0,3}(?:\s+(?=["“‘'«([]{0,2}[\p{Lu}\p{Lo}\d])|(?<=[。！？]))/gu,
  )) {
    if (stop[0].startsWith('.') && ABBREVIATION.test(text.slice(Math.max(start, stop.index - 12), stop.index))) continue
    const end = stop.index + stop[0].trimEnd().length
    sentences.push({ start, end })
    start = stop.index + stop[0].length
  }
  if (text.slice(start).trim() !== '') sentences.push({ start, end: text.length })
  return sentences
}
