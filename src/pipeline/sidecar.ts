/** Sidecars: what a `NAME.meta.yml` beside a raw file says of it (url, publisher, retrieved). */
import { type Document, LineCounter, parseDocument, visit } from 'yaml'
import { z } from 'zod'
import { readIsoTime } from '../extract/witnesses/iso-time.ts'
import type { Notice, Sidecar } from '../model.ts'
import { fitFields } from '../text/misfits.ts'
import { isReadableYaml } from '../text/yaml-nesting.ts'

const ending = '.meta.yml'

/** An address that can be linked to. The parser of addresses lets control characters and blanks pass. */
export const webAddress = z.url({ protocol: /^https?$/ }).regex(/^[^\p{Cc}\s]+$/u, 'Invalid URL')

const sidecarSchema = z.object({
  url: webAddress.optional(),
  publisher: z.string().min(1).optional(),
  retrieved: z.string().refine(isTime, 'no time such as 2024-03-12 or 2024-03-12T10:15Z').optional(),
})

export function isTime(text: string): boolean {
  return readIsoTime(text) !== null
}

export function isSidecar(source: string): boolean {
  return source.endsWith(ending)
}

/** The sidecars a raw file may have: `story.txt.meta.yml` before `story.meta.yml`. */
export function sidecarNames(source: string): readonly string[] {
  const stem = source.replace(/\.[^./]+$/, '')
  return stem === source ? [source + ending] : [source + ending, stem + ending]
}

/** Reads a sidecar; one that is no YAML or holds no good values is a notice and the raw file is read without it. */
export function parseSidecar(text: string, path: string): { sidecar: Sidecar | null; notice: Notice | null } {
  if (!isReadableYaml(text)) return refuse(path, 1, 'too large or nested too deeply')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe' })
  const error = document.errors[0]
  if (error) return refuse(path, error.linePos?.[0].line ?? 1, error.message.split('\n', 1)[0] ?? '')
  if (hasAlias(document)) return refuse(path, 1, 'references (*name) are not followed')
  const fields: unknown = document.toJS() ?? {}
  const { value, misfits } = fitFields(sidecarSchema, fields)
  if (misfits === null) return { sidecar: value, notice: unknownFields(fields, path) }
  if (value === null) return refuse(path, 1, misfits)
  const message = `${misfits}; a sidecar holds url, publisher and retrieved, each once. Read without these fields.`
  return { sidecar: value, notice: { path, line: 1, code: 'bad-sidecar', message } }
}

/** Fields of no known name are passed over, and named: they may be slips of the pen. */
function unknownFields(fields: unknown, path: string): Notice | null {
  const unknown = Object.keys(fields ?? {}).filter((key) => !(key in sidecarSchema.shape))
  if (unknown.length === 0) return null
  const message = `${unknown.join(', ')}: not read; a sidecar holds url, publisher and retrieved`
  return { path, line: null, code: 'sidecar-fields', message }
}

/** A few references to references unfold to more than any memory holds; no sidecar needs one. */
function hasAlias(document: Document): boolean {
  let found = false
  visit(document, {
    Alias: () => {
      found = true
      return visit.BREAK
    },
  })
  return found
}

function refuse(path: string, line: number, seen: string): { sidecar: null; notice: Notice } {
  const message = `${seen}; a sidecar holds url, publisher and retrieved, each once. Read without it.`
  return { sidecar: null, notice: { path, line, code: 'bad-sidecar', message } }
}
