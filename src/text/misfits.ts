/** What in a value doesn't fit its schema → one line: `title: expected string, received array; url: Invalid URL`. */
import type { ZodError } from 'zod'

export function misfitsOf({ issues }: ZodError): string {
  return issues.map(({ path, message }) => [...path, wordsOf(message)].join(': ')).join('; ')
}

function wordsOf(message: string): string {
  const plain = message.replace(/^Invalid input: /, '')
  return plain.endsWith(', received undefined') ? 'missing' : plain
}
