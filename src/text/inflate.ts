/** Opens gzip. In: bytes, out: what they hold, or null where it is no gzip, broken, or larger than allowed (a "bomb"). */
import { gunzipSync } from 'node:zlib'
import type { RefusalCause } from '../model.ts'
import { because } from './refusal-causes.ts'

export type Inflated =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'trouble'; readonly tooLarge: boolean; readonly detail: string; readonly cause?: RefusalCause }

/** @param limit most bytes that are given back; inflating stops there, however much is still to come */
export function inflate(bytes: Uint8Array, limit: number): Inflated {
  try {
    return { kind: 'bytes', bytes: gunzipSync(bytes, { maxOutputLength: limit }) }
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'trouble', tooLarge: true, ...because('inflatesTooFar', { limit }) }
    const detail = `broken gzip (${error instanceof Error ? error.message : 'unknown error'}); fetch the file again`
    return { kind: 'trouble', tooLarge: false, detail }
  }
}
