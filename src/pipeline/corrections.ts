/**
 * Corrections: what a person knows better than cleaning, kept as overlays in `corrections/*.yml` and bound to the words they
 * correct by the hash of their line. The raw file is never changed; a correction whose line has changed is refused.
 */
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { articleSchema } from '../article/schema.ts'
import type { Article, ExtractedArticle, Found, LabelledLine, Ledger, Notice } from '../model.ts'
import { slugOf } from '../publishers/slug.ts'
import { lineRoles } from '../text/line-roles.ts'
import { misfitsOf } from '../text/misfits.ts'
import { sha256 } from '../text/sha256.ts'

/** Hex digits of a line's SHA-256 that bind a correction to it. */
const hashLength = 12

/** Fields that a person may correct. What is missing is the file's identity, or follows from its lines' roles. */
export const correctableFields = [
  'url',
  'publisher',
  'agency',
  'title',
  'standfirst',
  'section',
  'authors',
  'editors',
  'published',
  'updated',
  'dateline',
  'language',
  'truncated',
  'countries',
  'people',
  'organisations',
  'topics',
  'events',
] as const satisfies readonly (keyof Article)[]

type CorrectableField = (typeof correctableFields)[number]

const bound = {
  line: z.coerce.number().int().min(1),
  hash: z.string(),
  by: z.string().optional(),
  on: z.string().optional(),
  note: z.string().optional(),
}

const correctionsSchema = z.strictObject({
  article: z.string(),
  corrections: z.array(
    z.union([
      z.strictObject({ field: z.enum(correctableFields), value: z.unknown(), ...bound }),
      z.strictObject({ role: z.enum(lineRoles), ...bound }),
    ]),
  ),
})

/** One correction as it stands in its file. */
export type Correction = z.infer<typeof correctionsSchema>['corrections'][number]

type FieldCorrection = Extract<Correction, { readonly field: CorrectableField }>

/** The corrections of one article, and the file they stand in. */
export interface CorrectionFile {
  readonly path: string
  readonly article: string
  readonly corrections: readonly Correction[]
}

/** The hash that binds a correction to a line: of its raw text, without its end. */
export function lineHash(text: string): string {
  return sha256(text).slice(0, hashLength)
}

/** Reads one file of corrections. One that can't be used is a notice, and the articles are published as they were read. */
export function parseCorrections(
  text: string,
  path: string,
): { readonly file: CorrectionFile | null; readonly notices: readonly Notice[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, schema: 'core' })
  const error = document.errors[0]
  if (error) return refuse(path, error.linePos?.[0].line ?? 1, error.message.split('\n', 1)[0] ?? '')
  const result = correctionsSchema.safeParse(document.toJS() ?? {})
  if (!result.success) return refuse(path, 1, misfitsOf(result.error))
  const wrong = result.data.corrections.flatMap((each) => valueTrouble(each) ?? [])[0]
  return wrong === undefined ? { file: { path, ...result.data }, notices: [] } : refuse(path, 1, wrong)
}

/** Why the value given for a field is none that the field can hold, or null. */
function valueTrouble(correction: Correction): string | null {
  if ('role' in correction) return null
  const { field, value } = correction
  const result = articleSchema.shape[field].safeParse(inFull(field, value))
  return result.success ? null : `${field}: ${JSON.stringify(value)}: ${misfitsOf(result.error)}`
}

function refuse(path: string, line: number, seen: string): { file: null; notices: Notice[] } {
  const message = `${seen}; not applied. \`npm run correct\` writes such files; README.md shows their form.`
  return { file: null, notices: [{ path, line, code: 'bad-correction', message }] }
}

/**
 * The text of an article's file of corrections with one more in it; one of the same field or line is replaced. What else
 * stands there, comments too, stays.
 * @param text of the file, or null where there is none yet
 */
export function addCorrection(
  text: string | null,
  article: string,
  correction: Readonly<Record<string, unknown>>,
): string {
  const document = parseDocument(text ?? `article: ${JSON.stringify(article)}\ncorrections: []\n`, { schema: 'core' })
  const list = document.get('corrections')
  const target = (each: Readonly<Record<string, unknown>>): unknown => each.field ?? `line ${each.line}`
  if (isSeq(list)) {
    list.flow = false
    const place = list.items.findIndex((item) => isMap(item) && target(item.toJSON()) === target(correction))
    list.set(place < 0 ? list.items.length : place, document.createNode(correction))
  }
  return document.toString({ lineWidth: 0 })
}

/** Those corrections whose line still says what it said, and a notice for each of the others. */
export function holding(
  file: CorrectionFile,
  ledger: Ledger,
): { readonly kept: Correction[]; readonly notices: Notice[] } {
  const trouble = new Map(file.corrections.map((each) => [each, whyNot(each, file.corrections, ledger)]))
  return {
    kept: file.corrections.filter((each) => trouble.get(each) === null),
    notices: [...trouble].flatMap(([each, reason]) => (reason === null ? [] : [notApplied(file, each, reason)])),
  }
}

/** What a correction corrects: `published`, `line 12`. */
const targetOf = (correction: Correction): string =>
  'field' in correction ? correction.field : `line ${correction.line}`

function whyNot(correction: Correction, all: readonly Correction[], { source, lines }: Ledger): string | null {
  const target = targetOf(correction)
  if (all.some((other) => other !== correction && targetOf(other) === target)) {
    return `two corrections of ${target}; keep one`
  }
  const line = lines[correction.line - 1]
  if (!line) return `${source} has ${lines.length} lines, no line ${correction.line}`
  const hash = lineHash(line.text)
  if (hash === correction.hash) return null
  return `line ${correction.line} of ${source} has changed since (its hash is ${hash}, not ${correction.hash}); read it again and correct it anew`
}

function notApplied({ path, article }: CorrectionFile, correction: Correction, reason: string): Notice {
  const message = `${targetOf(correction)} of ${article} not corrected: ${reason}`
  return { path, line: null, code: 'correction-not-applied', message }
}

/** Labelled lines with the roles that people gave. */
export function correctRoles(
  lines: readonly LabelledLine[],
  corrections: readonly Correction[],
): readonly LabelledLine[] {
  const roles = new Map(corrections.flatMap((each) => ('role' in each ? [[each.line, each.role] as const] : [])))
  if (roles.size === 0) return lines
  return lines.map((line) => {
    const role = roles.get(line.n)
    return role === undefined ? line : { ...line, role, rule: 'correction', confidence: 1 }
  })
}

/** Its lines' roles as they were, where people gave others. */
export function markCorrected(ledger: Ledger, before: Ledger, corrections: readonly Correction[]): Ledger {
  const roles = new Set(corrections.flatMap((each) => ('role' in each ? [each.line] : [])))
  const lines = ledger.lines.map((line, index) => {
    const was = before.lines[index]?.role
    return was !== undefined && roles.has(line.n) ? { ...line, was } : line
  })
  return { ...ledger, lines }
}

/** The times that people gave, put before all that the page states: days in the text are understood by them. */
export function correctTimes(extracted: ExtractedArticle, corrections: readonly Correction[]): ExtractedArticle {
  const given = (field: 'published' | 'updated'): Found<string> | null => {
    const value = corrections.find((each): each is FieldCorrection => 'field' in each && each.field === field)?.value
    const result = articleSchema.shape[field].safeParse(value)
    return result.success && result.data ? { value: result.data, evidence: [] } : null
  }
  const [published, updated] = [given('published'), given('updated')]
  if (!published && !updated) return extracted
  const stated = extracted.statedTimes ?? { published: null, updated: null }
  return { ...extracted, statedTimes: { published: published ?? stated.published, updated: updated ?? stated.updated } }
}

/** For a file without lines, binary or undecodable: there is nothing that a correction could be bound to. */
export function nothingToCorrect({ path, article }: CorrectionFile): Notice {
  const message = `${article} has no lines that could be corrected; remove the file, or mend its source`
  return { path, line: 1, code: 'correction-not-applied', message }
}

/** For an id that nothing of the run has. */
export function unknownArticle({ path, article }: CorrectionFile): Notice {
  const message = `no article has the id ${article}; \`npm run review\` lists ids. Not applied.`
  return { path, line: 1, code: 'correction-not-applied', message }
}

/** What cleaning made of a file before anybody corrected it; no article where it was refused. */
interface Before {
  readonly article: Article | null
  readonly ledger: Ledger
}

/** An article with the fields that people gave, and a record of what stood there before. */
export function correctArticle(article: Article, before: Before, corrections: readonly Correction[]): Article {
  const applied = corrections.map((correction) => {
    const { was, now } = readings(correction, before)
    const { line, by, on, note } = correction
    const field = 'role' in correction ? 'role' : correction.field
    return { field, was, now, line, ...(by && { by }), ...(on && { on }), ...(note && { note }) }
  })
  const fields = corrections.filter((each): each is FieldCorrection => 'field' in each)
  return { ...fields.reduce((made, each) => withField(made, each, before.ledger), article), corrections: applied }
}

/** What cleaning had read, and what a person reads. */
function readings(
  correction: Correction,
  { article, ledger }: Before,
): { readonly was: unknown; readonly now: unknown } {
  if ('role' in correction) return { was: ledger.lines[correction.line - 1]?.role ?? null, now: correction.role }
  return { was: article?.[correction.field] ?? null, now: inFull(correction.field, correction.value) }
}

/** A publisher or agency may be given by its name alone. */
function inFull(field: CorrectableField, value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (field === 'publisher') return { id: slugOf(value), name: value, basis: 'sidecar' }
  return field === 'agency' ? { id: slugOf(value), name: value } : value
}

function withField(article: Article, { field, line, value }: FieldCorrection, { lines }: Ledger): Article {
  const end = lines[line - 1]?.text.length ?? 0
  const evidence = { line, start: 0, end, rule: 'correction', basis: 'correction' as const }
  const named = { ...article, [field]: inFull(field, value), evidence: { ...article.evidence, [field]: [evidence] } }
  return field === 'title' ? { ...named, titleBasis: value === null ? 'generated' : 'stated' } : named
}
