/** Takes off a headline what isn't its own: the way down to it, the site's name. In: labelled lines, out: the lines without. */
import type { LabelledLine } from '../model.ts'
import { agencyNamed } from '../reference/agencies.ts'
import { peel } from './peel.ts'
import { isSectionName } from './rules/section.ts'

/** "Ministers meet | CNN", "Ministers meet - Xinhua", "Ministers meet-Xinhua": the last part of a headline. */
const lastPart = /^.{12,}?(?<sign>\s[|·]\s|\s[-–—]\s|-)(?<suffix>[^|·–—-]{2,40})$/u
const domain =
  /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|net|org|info|news|tv|co|io|cn|ru|de|fr|uk|in|pk|jp|kr|vn|ir|az|am|kz|za|ng|ke)$/iu

/**
 * The lines with the suffix of the headline as an edit. A dash is no proof by itself: the suffix must be a name the site
 * goes by, an agency, a domain, or the rest of the headline must stand alone in another line.
 */
export function peelSiteSuffix(lines: readonly LabelledLine[], names: readonly string[]): readonly LabelledLine[] {
  const index = lines.findIndex(({ role }) => role === 'headline')
  const line = lines[index]
  const match = line && lastPart.exec(line.repaired.text)
  const { sign = '', suffix = '' } = match?.groups ?? {}
  if (!line || !match) return lines
  const { text } = line.repaired
  const start = text.length - suffix.length - sign.length
  const known = agencyNamed(suffix) !== null || domain.test(suffix) || names.some((name) => same(name, suffix))
  const repeated = sign.trim() !== '' && lines.some(({ repaired }) => repaired.text === text.slice(0, start))
  return known || repeated ? lines.with(index, peel(line, start, text.length, 'site-suffix').line) : lines
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** "News » Nation » Ministers meet": signs that lead down, with what stands before each. */
const way = /^(?:[^»›→>]{2,24}\s?[»›→>]\s){1,4}(?=.{12,}$)/u

/** The lines with the way down to the headline as an edit, where each step of it is a section's name. */
export function peelWay(lines: readonly LabelledLine[]): readonly LabelledLine[] {
  const index = lines.findIndex(({ role }) => role === 'headline')
  const line = lines[index]
  const steps = way.exec(line?.repaired.text ?? '')?.[0] ?? ''
  const names = steps.split(/\s?[»›→>]\s/u).slice(0, -1)
  if (!line || names.length === 0 || !names.every((name) => isSectionName(name.trim()))) return lines
  return lines.with(index, peel(line, 0, steps.length, 'way-down').line)
}
