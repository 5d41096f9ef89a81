/** Characters that can't be seen, named, so that a reader sees what cleaning changed. */
import { listed } from './words.ts'

/** Longer than this, a changed stretch is shown by its two ends. */
const longestStretch = 60

/** Runs of invisible characters that are named one by one. */
const namedRuns = 6

/** Text with what can't be seen in it named: `no-break space × 7`, `news[zero-width space]paper`. */
export function visibleText(text: string): string {
  if (!/[^\p{Z}\p{C}]/u.test(text)) return nameRuns(text)
  const shown = text.length <= longestStretch ? text : `${text.slice(0, 28)} … ${text.slice(-28)}`
  return shown.replace(/(?! )[\p{Z}\p{C}]/gu, (character) => `[${characterName(character)}]`)
}

/** Nothing but invisible characters, each run of one kind by its name and length. */
function nameRuns(text: string): string {
  const runs = [...text.matchAll(/([\p{Z}\p{C}])\1*/gu)]
  const names = runs.slice(0, namedRuns).map(([run, character = '']) => timesNamed(run, character))
  return runs.length > namedRuns ? `${names.join(', ')} …` : listed(names)
}

function timesNamed(run: string, character: string): string {
  const times = run.length / character.length
  return times === 1 ? characterName(character) : `${characterName(character)} × ${times}`
}

const characterNames: Readonly<Record<string, string>> = {
  ' ': 'space',
  '\t': 'tab',
  '\u00a0': 'no-break space',
  '\u00ad': 'soft hyphen',
  '\u2002': 'en space',
  '\u2003': 'em space',
  '\u2009': 'thin space',
  '\u200b': 'zero-width space',
  '\u202f': 'narrow no-break space',
  '\u3000': 'ideographic space',
  '\ufeff': 'byte-order mark',
}

function characterName(character: string): string {
  const codePoint = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return characterNames[character] ?? `U+${codePoint}`
}
