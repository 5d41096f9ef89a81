/**
 * Records that are no whole list: objects one after another (as `jq` prints them), or a list that breaks off or breaks
 * somewhere. In: a text, out: the records before the break, and the break.
 */
import { BadJson, type JsonNode, readJson, skipBlank } from './json-nodes.ts'
import { listKeys } from './record-fields.ts'

export interface JsonSequence {
  readonly records: readonly JsonNode[]
  /** Null where nothing but records was found. */
  readonly broken: BadJson | null
}

/** `{"count": 2, "articles": [` */
const namedList = new RegExp(String.raw`^\s*\{[^[\]{}]{0,1000}"(?:${listKeys.join('|')})"\s*:\s*\[`, 'i')

export function readSequence(text: string): JsonSequence {
  const records: JsonNode[] = []
  try {
    for (let at = firstRecord(text); at < text.length; at = behindComma(text, at)) {
      const record = readJson(text, at)
      if (record.kind !== 'object') throw new BadJson(at, 'a record')
      records.push(record)
      at = record.end
    }
    return { records, broken: null }
  } catch (error) {
    if (error instanceof BadJson) return { records, broken: error }
    throw error
  }
}

/** Behind the opening of a list, where the text is one. */
function firstRecord(text: string): number {
  const start = skipBlank(text, 0)
  if (text[start] === '[') return skipBlank(text, start + 1)
  return skipBlank(text, namedList.exec(text)?.[0].length ?? start)
}

function behindComma(text: string, end: number): number {
  const at = skipBlank(text, end)
  return text[at] === ',' ? skipBlank(text, at + 1) : at
}
