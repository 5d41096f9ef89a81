/** A day told in words, as offsets in its sentence. */
export interface DayWords {
  readonly start: number
  readonly end: number
  /** EDTF: YYYY-MM-DD, YYYY-MM, or a range of days with a slash. */
  readonly day: string
}
