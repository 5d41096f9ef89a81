/** Sidecars: what a `NAME.meta.yml` beside a raw file says of it (url, publisher, retrieved). */
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import type { Notice, Sidecar } from '../model.ts'

const ending = '.meta.yml'

const sidecarSchema = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).optional(),
  publisher: z.string().min(1).optional(),
  retrieved: z.string().optional(),
})

export function isSidecar(source: string): boolean {
  return source.endsWith(ending)
}

/** The sidecars a raw file may have: `story.txt.meta.yml` before `story.meta.yml`. */
export function sidecarNames(source: string): readonly string[] {
  const stem = source.replace(/\.[^./]+$/, '')
  return stem === source ? [source + ending] : [source + ending, stem + ending]
}

/** Reads a sidecar; one that is no YAML or has other fields is a notice and the raw file is read without it. */
export function parseSidecar(text: string, path: string): { sidecar: Sidecar | null; notice: Notice | null } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe' })
  const error = document.errors[0]
  if (error) return refuse(path, error.linePos?.[0].line ?? 1, error.message.split('\n', 1)[0] ?? '')
  const result = sidecarSchema.safeParse(document.toJS() ?? {})
  if (result.success) return { sidecar: result.data, notice: null }
  return refuse(path, 1, z.prettifyError(result.error).replaceAll('\n', ' '))
}

function refuse(path: string, line: number, seen: string): { sidecar: null; notice: Notice } {
  const message = `${seen}; a sidecar holds url, publisher and retrieved, each once. Read without it.`
  return { sidecar: null, notice: { path, line, code: 'bad-sidecar', message } }
}
