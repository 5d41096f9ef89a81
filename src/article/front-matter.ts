/**
 * Fields of a record → YAML. Every string is quoted as in JSON, which YAML 1.2 takes as it is, so that no headline or
 * code (`NO`, `2022-03-31`) turns into another type in any reader. A library for all of YAML takes twenty times as long.
 */

type Value = unknown
type Fields = Readonly<Record<string, Value>>

/** JSON leaves these as they are; readers of YAML refuse them or take them for an end of line. */
const UNPRINTABLE = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g

const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
const scalar = (value: Value): string => JSON.stringify(value ?? null).replace(UNPRINTABLE, escaped)

/** Names of fields; anything else could be read as a number, a truth value or a sign. */
const PLAIN_KEY = /^(?!(?:true|false|null)$)[A-Za-z]\w*$/
const keyText = (name: string): string => (PLAIN_KEY.test(name) ? name : scalar(name))

const isFields = (value: Value): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const isScalar = (value: Value): boolean => typeof value !== 'object' || value === null
const entriesOf = (fields: Fields): [string, Value][] =>
  Object.entries(fields).filter(([, value]) => value !== undefined)

/** `{ line: 1, start: 0 }`, `[ "CN", "RU" ]`. */
function onOneLine(value: Value): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[ ${value.map(onOneLine).join(', ')} ]`
  if (!isFields(value)) return scalar(value)
  const pairs = entriesOf(value).map(([name, each]) => `${keyText(name)}: ${onOneLine(each)}`)
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`
}

/** Numbers and codes, a proof, a statement: what is read across rather than down. */
const isShort = (value: Value): boolean => isScalar(value) && String(value).length <= 4
const isProof = (value: Value): boolean => isFields(value) && ('line' in value || 'verb' in value) && 'start' in value

function isCompact(value: Value): boolean {
  if (isScalar(value)) return true
  return Array.isArray(value) ? value.every(isShort) : isProof(value) || entriesOf(value as Fields).length === 0
}

/** @param indent spaces before each line of a value that takes several */
function linesOf(value: Value, indent: string): string {
  if (Array.isArray(value)) return value.map((each) => `${indent}- ${itemOf(each, indent)}`).join('')
  return entriesOf(value as Fields)
    .map(([name, each]) => `${indent}${keyText(name)}:${behindKey(each, `${indent}  `)}`)
    .join('')
}

const behindKey = (value: Value, indent: string): string =>
  isCompact(value) ? ` ${onOneLine(value)}\n` : `\n${linesOf(value, indent)}`

/** Behind its dash an item's first line needs no indent. */
const itemOf = (value: Value, indent: string): string =>
  isCompact(value) ? `${onOneLine(value)}\n` : linesOf(value, `${indent}  `).trimStart()

/** @param fields of plain data, as JSON holds them; undefined ones are left out @returns lines of YAML, each ended */
export function toFrontMatter(fields: Fields): string {
  return linesOf(fields, '')
}
