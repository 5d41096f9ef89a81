/** Characters that steer instead of showing → what can be shown: HTML and terminals must get none of them from a raw file. */

const controls = /(?![\t\n\r])\p{Cc}/gu

/** Control characters as pictures (`␛`); tabs and line ends stay. */
export function pictureControls(text: string): string {
  return text.replace(controls, pictureOf)
}

/** `␛`, `[U+202E]` for what has no picture. */
export function pictureOf(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`
}
