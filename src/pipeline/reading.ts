/**
 * One reading of a document and the form in which it is kept. In: a raw file (first reading), or a first reading with what
 * other files and people say of its lines (second reading); out: record, ledger and a summary, as text and back.
 */
import type { SubjectNames } from '../facts/subject-names.ts'
import type { Article, Ledger, Notice, RawDocument, RawFile, Refusal } from '../model.ts'
import { findLostLetters } from '../text/lost-letters.ts'
import { frontMatterTrouble } from '../text/markdown/lines.ts'
import { becauseOfOurs } from '../text/refusal-causes.ts'
import { sha256 } from '../text/sha256.ts'
import { type CleanedFile, cleanAgain, cleanFile, correctFile } from './clean-file.ts'
import type { CorrectionFile } from './corrections.ts'
import { type PackedSurvey, packSurvey, unpackSurvey } from './line-survey.ts'

/** What is told of a reading without opening it: small, so that those of a whole archive fit into memory. */
export interface ReadingSummary {
  /** Null for an article. */
  readonly refusal: Refusal | null
  readonly notices: readonly Notice[]
  /** SHA-256 of the record and of the ledger as JSON; null where there is none. The record bears no id of its own yet. */
  readonly record: string | null
  readonly ledger: string | null
}

/** A reading, its larger parts parsed when they are asked for. */
export interface Reading {
  readonly summary: ReadingSummary
  /** What an article tells the other files of the run. */
  readonly survey: () => PackedSurvey | null
  /** Under the id that its content gives; the archive's own id is given later. */
  readonly article: () => Article | null
  readonly ledger: () => Ledger | null
  /** All but its text, which the ledger's lines give; null where the file could not be decoded. */
  readonly document: () => Omit<RawDocument, 'text'> | null
}

/** What is known of a document beside its file. `seen` are pairs of a line and the number of others that show it. */
export interface SecondLook {
  readonly seen: readonly (readonly [line: number, count: number])[]
  readonly corrections: CorrectionFile | null
}

/** A document read alone, as the text that is kept. One that Dateline fails at is refused: the others are published. */
export function readFirst(file: RawFile, content: string, subjects?: SubjectNames): string {
  try {
    return keep(cleanFile(file, content, subjects), [])
  } catch (error) {
    return keep({ kind: 'refusal', refusal: refuseForUs(file, error) }, [])
  }
}

/** The same document in the light of the others, and as people corrected it. */
export function readAgain(first: Reading, look: SecondLook, subjects?: SubjectNames): string {
  const before = cleanedOf(first, subjects)
  try {
    return lookAgain(before, look)
  } catch (error) {
    const refusal = refuseForUs(before.kind === 'article' ? before.article : before.refusal, error)
    return keep({ ...before, kind: 'refusal', refusal }, [])
  }
}

const refuseForUs = ({ source, sha256: hash }: Pick<Refusal, 'source' | 'sha256'>, error: unknown): Refusal => {
  return { source, sha256: hash, reason: 'unreadable', ...becauseOfOurs(error) }
}

function lookAgain(before: CleanedFile, { seen, corrections }: SecondLook): string {
  const cleaned = cleanAgain(before, seen.length > 0 ? new Map(seen) : undefined)
  if (!corrections) return keep(cleaned, [])
  const corrected = correctFile(cleaned, cleaned.kind === 'article' ? cleaned.article.id : '', corrections)
  return keep(corrected.cleaned, corrected.notices)
}

/** A kept reading as cleaning gave it. */
function cleanedOf(reading: Reading, subjects: SubjectNames | undefined): CleanedFile {
  const [article, ledger, known, survey] = [reading.article(), reading.ledger(), reading.document(), reading.survey()]
  const text = ledger?.lines.map((line) => line.text + line.end).join('')
  const decoded = ledger && known && text !== undefined ? { ledger, document: { ...known, text } } : null
  const { refusal } = reading.summary
  if (refusal) return { kind: 'refusal', refusal, ...decoded, subjects }
  if (!article || !decoded || !survey) throw new Error('an article was kept without its ledger')
  return { kind: 'article', article, ...decoded, survey: unpackSurvey(survey), subjects }
}

/** Five lines: the hash of the rest, and the summary, survey and document, record and ledger as JSON. */
function keep(cleaned: CleanedFile, notices: readonly Notice[]): string {
  const { document, ledger } = cleaned
  const article = cleaned.kind === 'article' ? cleaned.article : null
  const record = article && JSON.stringify(article)
  const lines = ledger ? JSON.stringify(ledger) : null
  const summary: ReadingSummary = {
    refusal: cleaned.kind === 'refusal' ? cleaned.refusal : null,
    notices: [...notices, ...(article ? lossIn(article) : []), ...(article && document ? matterIn(document) : [])],
    record: record && sha256(record),
    ledger: lines && sha256(lines),
  }
  const { text: _, ...known } = document ?? {}
  const survey = cleaned.kind === 'article' ? packSurvey(cleaned.survey) : null
  const beside = { survey, document: document ? known : null }
  const rest = [JSON.stringify(summary), JSON.stringify(beside), record ?? 'null', lines ?? 'null'].join('\n')
  return `${sha256(rest)}\n${rest}`
}

/** A kept reading; null where its text is damaged or was cut off. */
export function parseReading(text: string): Reading | null {
  const end = text.indexOf('\n')
  const rest = text.slice(end + 1)
  if (end < 0 || sha256(rest) !== text.slice(0, end)) return null
  const [summary = '', beside = '', record = '', ledger = ''] = rest.split('\n')
  return {
    summary: JSON.parse(summary),
    survey: () => JSON.parse(beside).survey,
    document: () => JSON.parse(beside).document,
    article: () => JSON.parse(record),
    ledger: () => JSON.parse(ledger),
  }
}

/** Letters of an article that no repair can give back. */
function lossIn({ source, body, language }: Article): Notice[] {
  const message = findLostLetters(body, language)
  return message === null ? [] : [{ path: source, line: null, code: 'letters-lost', message }]
}

/** Front matter that can't be read. */
function matterIn({ source, format, text }: RawDocument): Notice[] {
  const trouble = format === 'markdown' ? frontMatterTrouble(text) : null
  if (!trouble) return []
  const message = `the front matter ${trouble.detail}; read without it`
  return [{ path: source, line: trouble.line, code: 'bad-front-matter', message }]
}

/** What a first reading hangs on, as a key: the document's bytes and name, what is said of it, and how it is read. */
export function firstKey(file: Omit<RawFile, 'bytes'>, version: string): string {
  const { source, sha256: hash, unpacked, format, several, charset, sidecar } = file
  return sha256(JSON.stringify([version, source, hash, unpacked, format, several, charset, sidecar]))
}

/** What a second reading hangs on: the first, and what others say of its lines. */
export function secondKey(first: string, look: SecondLook): string {
  return sha256(JSON.stringify([first, look]))
}
