/** What training is given: a page, and the body that a person or a publisher's own parser took from it. */
import type { RawDocument } from '../model.ts'

export interface Example {
  readonly id: string
  readonly publisher: string
  readonly language: string
  readonly title: string | null
  readonly document: RawDocument
  readonly body: string
}
