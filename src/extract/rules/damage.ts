/**
 * Lines no reader of the page ever saw as text: scripts, styles, data, names of icons, image addresses, fillers. One
 * table, a row a kind; each pattern is bound to signs that prose doesn't have, so that a report about code stays.
 */
import type { LineRole } from '../../model.ts'
import { anyOf } from '../../text/any-pattern.ts'
import type { Look } from '../look.ts'
import type { Page } from '../page.ts'
import type { PageRule } from './rule.ts'

interface Damage {
  readonly name: string
  readonly role: LineRole
  readonly patterns: readonly RegExp[]
  /** How often the line must stand on the page: once proves nothing where the words could be a sentence. */
  readonly least: number
}

/** Units of a line that are looked at: a script of a megabyte is known by its beginning. */
const reach = 400

const damages: readonly Damage[] = [
  {
    // __ATA.cmd.push(function() { …   window.dataLayer = …   (function(d, s, id) {   });   var adSlot = "top";
    name: 'script-text',
    role: 'unknown',
    least: 1,
    patterns: [
      /^(?:window|document|self|top|location|console|googletag|jQuery|\$|_?_?[A-Za-z]{2,20})(?:\.[A-Za-z_$][\w$]{0,40}|\[['"\w]{1,40}\]){1,4}(?:\(['"){[]|\(function|\s?=\s?[\w'"{[(!]|\s?\|\|)/,
      /^[!(;]{0,3}function\s?[\w$]{0,40}\s?\([\w$, ]{0,80}\)\s?\{/,
      /^(?:var|let|const)\s[A-Za-z_$][\w$]{0,40}\s?=\s?\S.*[;{[(,]$/,
      /^(?:if|for|while|try|catch)\s?(?:\(.{1,200}\))?\s?\{/,
      /^[\])};,]{2,}$|^\}\)?;$/,
      /^(?:<script|<\/script|<style|<\/style|<iframe|<!--|-->|\/\*.{0,300}\*\/|\/\/\s?<!\[CDATA\[)/i,
      /^\{\s?"(?:@context|@type|[\w-]{2,30})"\s?:/,
    ],
  },
  {
    // .jrwZqm{display:block;}   @media (max-width: 600px) {   body, .a > b { color: #fff }
    name: 'style-text',
    role: 'unknown',
    least: 1,
    patterns: [
      /^[\w.#*:,>~+ ()[\]="'-]{1,200}\{\s?[a-z-]{3,30}\s?:\s?[^{}]{1,200}[;}]/i,
      /^@(?:media|import|font-face|keyframes|supports|charset)\b.{0,200}[{;]/i,
    ],
  },
  {
    // data:image/png;base64,iVBOR…   data:image/s3,"s3://…
    name: 'image-data',
    role: 'unknown',
    least: 1,
    patterns: [
      /^['"(]?(?:url\()?data:(?:image|font|application|text)\/[\w.+-]{1,40}[;,]/i,
      /^(?:!\[[^\]]{0,200}\]\([^)]{0,300}\)?|[|\s-]{3,}|https?:\/\/\S{1,300}\.(?:jpe?g|png|gif|webp|svg|avif)(?:\?\S{0,200})?)[\s|]{0,20}$/i,
    ],
  },
  {
    // "An icon of a paper envelope." forty times; "Facebook icon" under every story
    name: 'icon-text',
    role: 'navigation',
    least: 2,
    patterns: [/^(?:an?\s)?(?:[\p{L}-]{2,20}\s){0,2}icon(?:\s(?:of|for|showing|representing)\s.{1,60})?\.?$/iu],
  },
  {
    // xxxxxxxxxxxx   ____________
    name: 'filler',
    role: 'unknown',
    least: 1,
    patterns: [/^(\S)\1{7,}$/u],
  },
]

function toRule({ name, role, patterns, least }: Damage): PageRule {
  const fits = anyOf(patterns)
  const matches = ({ text, key }: Look, page: Page): boolean =>
    (least === 1 || (page.counts.get(key) ?? 0) >= least) && fits(text.slice(0, reach))
  return { name, role, confidence: 0.9, matches }
}

export const damage: readonly PageRule[] = damages.map(toRule)
