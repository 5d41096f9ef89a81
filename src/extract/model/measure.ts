/** What a measure is: something that can be said of a row of a survey in a number. */
import type { Survey } from './survey.ts'

export type Measure = (survey: Survey, row: number) => number
