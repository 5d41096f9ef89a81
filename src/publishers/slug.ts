/**
 * "Example Times" → "example-times"; a name without Latin letters keeps its own, words joined by hyphens; one without any
 * letter or digit is told by its signs: "🚢" → "sign-1f6a2".
 */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return slug || ['sign', ...[...name].map((sign) => sign.codePointAt(0)?.toString(16))].join('-')
}
