/**
 * What exactly is wrong with a file: a code with its figures, and the words in which the commands print it. The pages say
 * the same in their own language (`templates/messages/`).
 */
import type { RefusalCause, RefusalCauseCode } from '../model.ts'

export const refusalCauses = {
  noBytes: 'no bytes at all; scrape the page again',
  onlyBlank: 'nothing but white space; scrape the page again',
  tooManyBytes: '{bytes} bytes, the limit is {limit}; cut the file into one file for each page',
  tooManyLines: '{lines} lines, the limit is {limit}; cut the file into one file for each page',
  noEncoding: 'no known encoding gives readable text (byte {byte}, line {line}); save the page again as UTF-8',
  cutCharacter: '{encoding} by its byte order mark, but {bytes} bytes end inside a character; scrape the page again',
  controls: 'control characters, the first at byte {byte}, line {line}; no text file',
  escapes: 'ISO-2022 escape at byte {byte}, line {line}; save the page again as UTF-8',
  noProse:
    'no run of sentences: {lines} lines with text, the longest of {longest} characters, {prose} characters read as prose ({least} make an article)',
  inflatesTooFar: 'inflates to more than {limit} bytes; split it into smaller files',
  packedTwice: 'packed twice; unpack it once',
  noPage: 'no page among its {others} records',
  noRecord: 'no record in it',
  noObject: 'a record is wanted: an object with the fields “title” and “text”',
  ownError: 'an error of Dateline’s own ({message}); please report it with this file',
} as const satisfies Readonly<Record<RefusalCauseCode, string>>

/** @param figures what stands in the words' slots */
export function because(
  code: RefusalCauseCode,
  figures: RefusalCause['figures'] = {},
): { readonly detail: string; readonly cause: RefusalCause } {
  const detail = refusalCauses[code].replace(/\{(\w+)\}/g, (_, name: string) => String(figures[name]))
  return { detail, cause: { code, figures } }
}

/** What is wrong where the fault isn't the file's: the other files are published all the same. */
export function becauseOfOurs(error: unknown): ReturnType<typeof because> {
  const [message = ''] = String(error instanceof Error ? error.message : error).split('\n')
  return because('ownError', { message })
}
