/**
 * TOML front matter as Hugo writes it → its fields as statements with their places. Only what stands in one line of the
 * first table is read: `title = "…"`, `date = 2024-03-12`, `authors = ["…", "…"]`; no value is ever run or followed.
 */
import type { PlacedStatement } from '../markup/metadata.ts'

/** `+++`, lines of TOML, `+++`; a byte order mark may stand before it. */
export const tomlMatter = /^(\ufeff?\+{3}[ \t]*\r?\n)([\s\S]*?)\r?\n\+{3}[ \t]*(?:\r?\n|$)/

const field = /^[ \t]*([\w-]{1,40})[ \t]*=[ \t]*([^\r\n]+)/gm
const text = /"((?:[^"\\]|\\.)*)"|'([^']*)'/g
const bare = /^[\w:.+-]+(?: \d{2}:[\d:.]+)?/

/** @param offset of the TOML in its file */
export function readTomlFields(toml: string, offset: number): PlacedStatement[] {
  const table = /^[ \t]*\[/m.exec(toml)?.index ?? toml.length
  return [...toml.slice(0, table).matchAll(field)].flatMap(({ 0: all, 1: name = '', 2: value = '', index }) => {
    const start = offset + index + all.length - value.length
    const tag = { start, end: start + value.trimEnd().length }
    const key = `field:${name.toLowerCase()}`
    return valuesIn(value).map(({ from, words }) => ({
      statement: { kind: 'field' as const, key, value: words.replace(/\\(["\\])/g, '$1').trim() },
      tag,
      start: start + from,
      end: start + from + words.length,
    }))
  })
}

/** The texts of a value, or the one word it is. */
function valuesIn(value: string): { from: number; words: string }[] {
  if (/^["'[]/.test(value)) {
    return [...value.matchAll(text)].map(({ 1: double, 2: single, index }) => {
      return { from: index + 1, words: double ?? single ?? '' }
    })
  }
  const [word] = bare.exec(value) ?? []
  return word === undefined ? [] : [{ from: 0, words: word }]
}
