/** JSON → its values with their places. In: a text and where the value begins, out: the value; a broken one throws with its offset. */

export interface JsonNode {
  readonly kind: 'object' | 'array' | 'string' | 'other'
  readonly start: number
  readonly end: number
  /** Of an object, in order. */
  readonly members: readonly (readonly [key: string, value: JsonNode])[]
  /** Of an array. */
  readonly items: readonly JsonNode[]
}

/** A text that is no JSON: where, and what was wanted there. */
export class BadJson extends Error {
  override name = 'BadJson'
  readonly at: number
  constructor(at: number, wanted: string) {
    super(`no JSON: ${wanted} expected`)
    this.at = at
  }
}

/** Deeper records are no records of articles, and would exhaust the stack. */
const maxDepth = 100

const blank = /[\s\ufeff]*/y
const string = /"(?:[^"\\]|\\[\s\S])*"/y
const other = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|NaN/y

/** The position of the next sign that is no white space. */
export function skipBlank(text: string, at: number): number {
  blank.lastIndex = at
  blank.test(text)
  return blank.lastIndex
}

export function readJson(text: string, from = 0, depth = maxDepth): JsonNode {
  const start = skipBlank(text, from)
  const sign = text[start]
  if (depth === 0) throw new BadJson(start, 'less nesting')
  if (sign === '{') return readList(text, start, depth, 'object')
  if (sign === '[') return readList(text, start, depth, 'array')
  const pattern = sign === '"' ? string : other
  pattern.lastIndex = start
  if (!pattern.test(text)) throw new BadJson(start, sign === '"' ? 'the end of a string' : 'a value')
  return { kind: sign === '"' ? 'string' : 'other', start, end: pattern.lastIndex, members: [], items: [] }
}

function readList(text: string, start: number, depth: number, kind: 'object' | 'array'): JsonNode {
  const close = kind === 'object' ? '}' : ']'
  const members: [string, JsonNode][] = []
  const items: JsonNode[] = []
  let at = skipBlank(text, start + 1)
  while (text[at] !== close) {
    if (members.length + items.length > 0) at = skipBlank(text, expect(text, at, ','))
    if (kind === 'object') {
      const key = readJson(text, at, depth - 1)
      if (key.kind !== 'string') throw new BadJson(at, 'a key')
      const value = readJson(text, expect(text, skipBlank(text, key.end), ':'), depth - 1)
      members.push([stringOf(text, key), value])
      at = skipBlank(text, value.end)
    } else {
      const item = readJson(text, at, depth - 1)
      items.push(item)
      at = skipBlank(text, item.end)
    }
  }
  return { kind, start, end: at + 1, members, items }
}

function expect(text: string, at: number, sign: string): number {
  if (text[at] !== sign) throw new BadJson(at, `"${sign}"`)
  return at + 1
}

/** The value of a string; bare line breaks in it, which some exports leave, are allowed. */
export function stringOf(text: string, { start, end }: JsonNode): string {
  const raw = text.slice(start, end)
  try {
    return JSON.parse(raw) as string
  } catch {
    const mended = raw.replaceAll(/\p{Cc}/gu, (sign) => `\\u00${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)
    return JSON.parse(mended.replaceAll(/\\(?!["\\/bfnrtu])/g, '\\\\')) as string
  }
}
