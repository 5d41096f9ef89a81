/** What in a value doesn't fit its schema, and what does. */
import type { ZodError, ZodType } from 'zod'

/** One line: `title: expected string, received array; url: Invalid URL`. */
export function misfitsOf({ issues }: ZodError): string {
  return issues.map(({ path, message }) => [...path, wordsOf(message)].join(': ')).join('; ')
}

function wordsOf(message: string): string {
  const plain = message.replace(/^Invalid input: /, '')
  return plain.endsWith(', received undefined') ? 'missing' : plain
}

/** Fields without those that don't fit; null where the others alone are no such value either. */
export function fitFields<T>(schema: ZodType<T>, fields: unknown): { value: T | null; misfits: string | null } {
  const whole = schema.safeParse(fields)
  if (whole.success) return { value: whole.data, misfits: null }
  const misfits = misfitsOf(whole.error)
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return { value: null, misfits }
  const wrong = new Set(whole.error.issues.map(({ path: [name] }) => name))
  const rest = schema.safeParse(Object.fromEntries(Object.entries(fields).filter(([name]) => !wrong.has(name))))
  return { value: rest.success ? rest.data : null, misfits }
}
