/** Opens gzip. In: bytes, out: what they hold, or null where it is no gzip, broken, or larger than allowed (a "bomb"). */
import { gunzipSync } from 'node:zlib'

export type Inflated =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'trouble'; readonly tooLarge: boolean; readonly detail: string }

/** @param limit most bytes that are given back; inflating stops there, however much is still to come */
export function inflate(bytes: Uint8Array, limit: number): Inflated {
  try {
    return { kind: 'bytes', bytes: gunzipSync(bytes, { maxOutputLength: limit }) }
  } catch (error) {
    const tooLarge = error instanceof RangeError
    const detail = tooLarge
      ? `inflates to more than ${limit} bytes; split it into smaller files`
      : `broken gzip (${error instanceof Error ? error.message : 'unknown error'}); fetch the file again`
    return { kind: 'trouble', tooLarge, detail }
  }
}
