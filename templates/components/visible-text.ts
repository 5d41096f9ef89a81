/** Characters that can't be seen, named, so that a reader sees what cleaning changed. */
import type { Speaker } from '../messages/speaker.ts'

/** Longer than this, a changed stretch is shown by its two ends. */
const longestStretch = 60

/** Runs of invisible characters that are named one by one. */
const namedRuns = 6

/** Text with what can't be seen in it named: `no-break space × 7`, `news[zero-width space]paper`. */
export function visibleText(speaker: Speaker, text: string): string {
  if (!/[^\p{Z}\p{C}]/u.test(text)) return nameRuns(speaker, text)
  const shown = text.length <= longestStretch ? text : `${text.slice(0, 28)} … ${text.slice(-28)}`
  return shown.replace(/(?! )[\p{Z}\p{C}]/gu, (character) => `[${characterName(speaker, character)}]`)
}

/** Nothing but invisible characters, each run of one kind by its name and length. */
function nameRuns(speaker: Speaker, text: string): string {
  const runs = [...text.matchAll(/([\p{Z}\p{C}])\1*/gu)]
  const names = runs.slice(0, namedRuns).map(([run, character = '']) => timesNamed(speaker, run, character))
  return runs.length > namedRuns ? `${speaker.row(names)} …` : speaker.listed(names)
}

function timesNamed(speaker: Speaker, run: string, character: string): string {
  const times = run.length / character.length
  const name = characterName(speaker, character)
  return times === 1 ? name : speaker.say('times', { name, number: times })
}

function characterName({ names }: Speaker, character: string): string {
  const codePoint = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return Object.entries(names.characters).find(([key]) => key === character)?.[1] ?? `U+${codePoint}`
}
