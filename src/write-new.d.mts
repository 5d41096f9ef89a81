import type { WrittenFile } from './files.ts'

/** Writes a file where none stands. */
export function writeNew(file: string, content: string | Uint8Array): void

/** A number of 52 bits for many bytes, by their SHA-256 in hex digits. */
export function numberOfHash(sha256: string): number

/** Writes a file where none stands, if it isn't known already. @param known the number of what needn't be written */
export function writeUnlessKnown(file: string, content: string | Uint8Array, known: number | undefined): WrittenFile
