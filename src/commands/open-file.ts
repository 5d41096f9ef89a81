/** A file of a listing → its hash, and the documents in it when they are asked for. One that can't be read is one refusal. */
import { hashFile, type ListedFile, readBytes } from '../files.ts'
import type { RefusalReason, Sidecar } from '../model.ts'
import { maxContainerBytes, type SplitFile, splitFile } from '../pipeline/split-file.ts'
import { sha256 } from '../text/sha256.ts'

export interface OpenedFile {
  /** Of the file on the disk; null where it can't be read. */
  readonly sha256: string | null
  readonly split: () => SplitFile
}

export function openFile(file: ListedFile, sidecar: Sidecar | null): OpenedFile {
  if (file.bytes > maxContainerBytes) {
    const detail = `${megabytes(file.bytes)}, the limit is ${megabytes(maxContainerBytes)}; split it`
    return refuse(file.source, file.trouble ? null : hashFile(file.path), 'too-large', detail)
  }
  const bytes = file.trouble ? { code: file.trouble } : readBytes(file.path)
  if ('code' in bytes) {
    const detail = file.trouble ?? `could not be read (${bytes.code}); check its rights`
    return refuse(file.source, null, 'unreadable', detail)
  }
  return { sha256: sha256(bytes), split: () => splitFile(file.source, bytes, sidecar) }
}

function refuse(source: string, hash: string | null, reason: RefusalReason, detail: string): OpenedFile {
  const refusals = [{ source, sha256: hash, reason, detail }]
  return { sha256: hash, split: () => ({ items: [], refusals, notices: [], container: null }) }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
