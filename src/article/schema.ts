/** The fields of an article record, once: what front matter and data files may hold, in the order they are written. */
import { z } from 'zod'
import type { Article } from '../model.ts'

const day = /^\d{4}-\d{2}-\d{2}$/
const clock = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?([+-]\d{2}:\d{2}|Z)?)?$/
const countryCode = z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code such as "KR"')
const clockTime = z.string().regex(clock, 'a day (2022-03-31) or a time (2023-01-10T10:31+08:00)')
const basis = z.enum(['stated', 'inferred', 'publisher', 'sidecar', 'generated', 'correction'])

const evidence = z.strictObject({
  line: z.int().min(1).describe('1-based line of the raw file'),
  start: z.int().min(0).describe('offset in UTF-16 units of that line'),
  end: z.int().min(0).describe('end offset, exclusive'),
  rule: z.string().describe('the rule that found it'),
  basis: basis.describe('how it is known'),
  of: z.string().optional().describe('the value it proves, where the field holds several'),
})

const appliedCorrection = z.strictObject({
  field: z.string().describe('the field corrected, or role for what a line was taken for'),
  was: z.unknown().describe('what cleaning had read'),
  now: z.unknown().describe('what stands there now'),
  line: z.int().min(1).describe('the raw line the correction is bound to'),
  by: z.string().optional(),
  on: z.string().optional(),
  note: z.string().optional(),
})

const newsEvent = z.strictObject({
  id: z.string(),
  date: z.string().describe('EDTF'),
  precision: z.enum(['day', 'month', 'year']),
  countries: z.array(countryCode),
  mode: z.enum(['phone', 'meeting', 'video', 'statement', 'visit', 'other']),
  place: z.string().nullable(),
  paragraphs: z.array(z.int().min(1)).describe('1-based numbers of the body paragraphs that tell it'),
})

const statement = z.strictObject({
  paragraph: z.int().min(1).describe('1-based number of the body paragraph'),
  start: z.int().min(0).describe('offset in UTF-16 units of the paragraph as plain text'),
  end: z.int().min(0).describe('end offset, exclusive'),
  speakers: z.array(z.string()).min(1).describe('ids of people; two where it is told of both sides'),
  verb: z.string().nullable().describe('the word of saying as printed; null where a quotation is carried on'),
  direct: z.boolean().describe('whether it quotes words'),
  event: z.string().nullable().describe('id of the event it was said at'),
})

const contradiction = z.strictObject({
  field: z.enum(['published', 'updated', 'events']).describe('the field that holds one of the readings'),
  readings: z
    .array(
      z.strictObject({
        from: z.enum(['stamp', 'metadata', 'dateline', 'update', 'collector', 'sidecar', 'weekday', 'date']),
        value: z.string().describe('ISO 8601, or a weekday as printed'),
        line: z.int().min(1).nullable().describe('1-based raw line; null beside the file'),
      }),
    )
    .min(2),
})

/** One article as it is published. Field names are an interface: add, never rename. */
export const articleSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-z-]+$/, 'lower-case letters, digits and hyphens'),
  source: z.string().min(1).describe('the raw file, relative to the input folder'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, '64 hex digits'),
  url: z.string().nullable(),
  title: z.string().nullable().describe('the headline as printed'),
  titleBasis: z.enum(['stated', 'generated']),
  standfirst: z.string().nullable(),
  section: z.string().nullable(),
  authors: z.array(z.string()),
  editors: z.array(z.string()),
  publisher: z
    .strictObject({ id: z.string(), name: z.string(), basis: z.enum(['stated', 'inferred', 'sidecar']) })
    .nullable(),
  agency: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  published: clockTime.nullable(),
  updated: clockTime.nullable(),
  timeBasis: z.enum(['stated', 'publisher', 'none']).describe('how the offset is known'),
  dateline: z
    .strictObject({ place: z.string(), country: countryCode.nullable(), date: z.string().regex(day).nullable() })
    .nullable(),
  language: z.string().describe('BCP 47'),
  truncated: z.boolean(),
  confidence: z.number().min(0).max(1).describe('how sure the reader is of the body: an expected F1'),
  sure: z.boolean().describe('whether that is enough to trust the body without a look'),
  review: z.array(z.string()).optional().describe('what a person should look at: several-articles'),
  countries: z.strictObject({ acting: z.array(countryCode), mentioned: z.array(countryCode) }),
  people: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      role: z.string().nullable(),
      country: countryCode.nullable(),
    }),
  ),
  organisations: z.array(z.string()),
  topics: z.array(z.string()),
  events: z.array(newsEvent),
  statements: z.array(statement).default([]).describe('who said what'),
  contradictions: z.array(contradiction).optional().describe('dates that can’t all be right, none of them settled'),
  headings: z.array(z.string()),
  corrections: z.array(appliedCorrection).optional().describe('what people corrected'),
  evidence: z.record(z.string(), z.array(evidence)),
  body: z.string().describe('Markdown'),
}) satisfies z.ZodType<Article>

/** The record's JSON Schema (draft 2020-12), as published beside the data. */
export function articleJsonSchema(): unknown {
  return z.toJSONSchema(articleSchema)
}
