/**
 * Who speaks in which paragraph, as words that an index of words keeps with a page and nobody searches for: letters only,
 * so that no part of a name is found through them.
 */

/** `zs`, the paragraph's number in letters, `zz`, the person's id without hyphens. */
const pattern = /^zs([a-j]+)zz([a-z0-9]+)$/

/** Paragraph 3 and `qin-gang` → `zsdzzqingang`. */
export function speakerToken(paragraph: number, person: string): string {
  const letters = Array.from(String(paragraph), (digit) => String.fromCharCode(97 + Number(digit))).join('')
  return `zs${letters}zz${bareId(person)}`
}

/** The way back, but for the hyphens (`bareId`); null for any other word. */
export function readSpeakerToken(token: string): { readonly paragraph: number; readonly person: string } | null {
  const [, letters, person] = pattern.exec(token) ?? []
  if (letters === undefined || person === undefined) return null
  const digits = Array.from(letters, (letter) => String(letter.charCodeAt(0) - 97)).join('')
  return { paragraph: Number(digits), person }
}

export function bareId(person: string): string {
  return person.replaceAll(/[^a-z0-9]/g, '')
}
