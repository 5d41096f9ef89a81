/**
 * English words that show two sides to have been in one place, on one line or at one business, whatever the verb: each with
 * what it weighs and the medium it tells, where it tells one. Grammar in `facts/scenes.ts`.
 */
import type { EventMode } from '../model.ts'

/** Something a clause says besides its verb. */
export interface Sign {
  readonly name: 'together' | 'occasion' | 'business' | 'document' | 'protest'
  readonly pattern: RegExp
  readonly weight: number
  readonly mode?: EventMode
}

/** Parted by what they weigh: two for words that can't be said of one side alone. */
export const SIGNS: readonly Sign[] = [
  // they can only be together
  {
    name: 'together',
    pattern:
      /\b(?:face[- ]to[- ]face|side by side|shoulder to shoulder|arm in arm|hand in hand|in person|shook hands|handshakes?|broke bread|(?:across|round|around) (?:a|the|from)\b|one-on-one|t[êe]te-[àa]-t[êe]te|behind closed doors|in (?:the|each other['’]s) company|co-?(?:chair|host)\p{Ll}+|under (?:the|one) (?:same )?roof|together\b)/iu,
    weight: 2,
    mode: 'meeting',
  },
  { name: 'together', pattern: /\b(?:jointly|in unison|each other|one another|between them)\b/i, weight: 2 },
  {
    name: 'document',
    pattern:
      /\b(?:issu|releas|publish|adopt|sign|put out)(?:ed|s|es)?\s(?:[\p{L}-]+\s){0,3}joint (?:[\p{L}-]+\s){0,2}(?:statement|communiqu[ée]|declaration)/iu,
    weight: 1,
    mode: 'statement',
  },
  {
    name: 'together',
    pattern: /\bjoint (?:press|news|media|public|briefing|appearance|statement|communiqu[ée]|declaration|remarks)/i,
    weight: 1,
  },
  // an occasion
  {
    name: 'occasion',
    pattern:
      /\b(?:talks|discussions|meetings?|summit|session|consultations?|negotiations?|conference|ceremony|audience|tea|coffee|dinner|lunch|luncheon|lunched|dined|breakfast|banquet|reception|round|encounter|dialogue|forum|visit|tour|walk|guests?|hosts?|red carpet|guard of honou?r|salute|(?:paid|pays) (?:an?|his|her) (?:courtesy )?call)\b/i,
    weight: 1,
    mode: 'meeting',
  },
  { name: 'occasion', pattern: /\bconversation\b/i, weight: 1 },
  // the business of two states
  {
    name: 'business',
    pattern:
      /\b(?:treat(?:y|ies)|agreements?|accords?|pacts?|deals?|memorand(?:um|a)|protocols?|conventions?|contracts?|communiqu[ée]s?|declaration|roadmap|truce|ceasefire|disputes?|rows?|quarrels?|standoff|frontiers?|borders?|crossings?|prisoners|detainees|captives|instruments of ratification|(?:diplomatic )?notes|maps|barriers|tariffs|quotas|plans?|pledges?)\b/i,
    weight: 1,
  },
  {
    name: 'document',
    pattern:
      /\b(?:hand(?:ed|s)(?: over)?|deliver(?:ed|s)|present(?:ed|s)|pass(?:ed|es)(?: on)?|convey(?:ed|s)|brought|gave|took)\s(?:[\p{L}'’-]+\s){0,3}(?:letters?|messages?|notes?|credentials|invitations?|gifts?|copy|copies|orders?|medals?)\b/iu,
    weight: 1,
    mode: 'meeting',
  },
  {
    name: 'protest',
    pattern: /\b(?:protest|complaint|démarche|demarche|explain|explanation|answer for|note)\b/i,
    weight: 1,
  },
]

/** Means of speaking that aren't the name of a contact: "got off the phone with", "was on the line". */
export const LINES: readonly { readonly mode: EventMode; readonly pattern: RegExp }[] = [
  {
    mode: 'video',
    pattern:
      /\b(?:by|over|via|on|through|across) (?:a )?(?:secure )?(?:video|screens?|webcam|Zoom|Skype|Webex)\b|\bvideo[- ]?\p{Ll}+|\bscreen to screen\b/iu,
  },
  {
    mode: 'phone',
    pattern:
      /\bon the line\b|\bcalled (?:him|her|them)(?= (?:from|on|back|late|early|yesterday|today|to)\b)|\b(?:over|on|off|by|down|up|to) (?:the |a )?(?:secure )?(?:tele)?phone\b|\bhotline\b|\brang\b(?! (?:hollow|true|in|out))|\brung (?:up)?\b|\bphone (?:line|contact)\b|(?<!\b(?:courtesy|farewell|(?:pays|paid) (?:an?|his|her)) )\bcalls?\b(?= (?:on|late|early|with|to|from|between|the day|that|in which|yesterday|today|this|last)\b)/i,
  },
]

/** What one side does to another without it, or to third parties: no scene of the two. */
export const APART =
  /\b(?:odds|at war|in contrast|in line|ties|relations|patience|friendship\s(?:between|of|with)|sided|snubbed|shunned|avoided|boycotted|missed|beat|defeated|succeeded|replaced|sued|mocked|insulted|ridiculed|sanctioned|banned|fire|blows|goals?|match|qualifier|final|cup|strikes|shelling|shelled|bombed|clash(?:ed|es)?|resigned|stepped down|died|polls?|voters|charged|jailed|convicted|novel|film|play|exhibition|book|footballers)\b/i

/** Told to the public alone, wherever it was: in a speech, to parliament. */
export const ALONE =
  /\b(?:in|during|at) (?:an?|his|her) (?:[\p{L}-]+ )?(?:speech|interview|statement|post|tweet|article|column|rally|address|lecture)\b|\btold (?:parliament|reporters|lawmakers|journalists|an? (?:news|press|media) (?:conference|briefing)|the \p{L}+)\b/iu
