/** English words by which a report tells that officials were in contact, and how; and those by which it tells they weren't (yet). */
import type { EventMode } from '../model.ts'

/** The medium, first that matches: a call by video is no phone call, "talks by phone" no meeting. */
export const MODES: readonly { readonly mode: EventMode; readonly pattern: RegExp }[] = [
  {
    mode: 'video',
    pattern:
      /\bvideo[- ]?(?:conferenc\w+|links?|calls?|meetings?|talks|conversations?|chat)|\bvia video\b|\b(?:virtual|online) (?:meeting|talks|summit|conference|call)|\bmet (?:virtually|online)\b/i,
  },
  {
    mode: 'phone',
    pattern:
      /\b(?:tele)?phone[- ](?:call|talks?|conversation)s?|\bby (?:tele)?phone\b|\b(?:tele)?phoned?\b|\btelephonic\w*|\b(?:a|in|during|on|hold|holds|held|had|made|separate|respective|brief|late-night|introductory) calls?\b|\bcalls? (?:with|to|from|between)\b|\bconference call\b/i,
  },
  {
    mode: 'meeting',
    pattern:
      /\bmet\b|\bmeets?\b|\bmeetings?\b|\btalks\b|\bsummit\b|\bsat down\b|\bhost(?:ed|s)\b|\breceive[ds]\b|\bnegotiations?\b|\bconsultations?\b|\bconferred\b|\bdialogue\b/,
  },
]

/** Words a contact hangs on. */
export const CONTACT =
  /\b(?:met|meets?|meetings?|talks?|talked|spoke|speaks|conversations?|phoned?|phones|telephoned?|calls?|called|summit|consultations?|negotiations?|dialogue|discussions?|discuss(?:ed|es)?|videoconferenc\w+|hosted|hosts|receive[ds]|signed|signs|sign|exchanged?|exchanges|agree[ds]?|conferred|conference)\b/g

/** Those with the other side as their object: "met Lavrov", "phoned his counterpart". */
export const TRANSITIVE: ReadonlySet<string> = new Set([
  'met',
  'meet',
  'meets',
  'hosted',
  'hosts',
  'received',
  'receives',
  'phoned',
  'phones',
  'telephoned',
  'called',
  'calls',
  'phone',
  'conferred',
])

/** Finite verbs that are the contact themselves; the others are nouns and need one of `HELD` before them. */
export const FINITE: ReadonlySet<string> = new Set([
  ...[
    'met',
    'meets',
    'meet',
    'talked',
    'spoke',
    'speaks',
    'phoned',
    'telephoned',
    'discussed',
    'discusses',
    'discuss',
    'hosted',
    'hosts',
  ],
  ...[
    'received',
    'receives',
    'signed',
    'signs',
    'sign',
    'exchanged',
    'exchange',
    'exchanges',
    'agreed',
    'agree',
    'agrees',
    'conferred',
    'called',
    'phones',
    'calls',
  ],
])

/** How a contact that is a noun came about: "held talks", "in a phone call", "during a meeting". */
export const HELD =
  /\b(?:held|holds?|had|has|have|conducted|conducts?|made|makes|took|takes|attended|attends|concluded|wrapped up|began|begins?|started|opened|kicked off|co-?chaired|chaired|hosted|hosts|received|receives|joined|in|during|at|by|via|over|on|through|after|following)\s(?:[\p{L}\d'’-]+\s){0,6}$/u

/** Words for what hasn't happened, won't happen, or happened long ago. */
export const NOT_HAPPENED =
  /\b(?:will|would|shall|plan(?:s|ned|ning)?|scheduled?|expected|expects?|due|slated|set\sto|to\s(?:hold|meet|visit|have|talk|discuss|speak|sign|host|receive|attend|begin|start|travel|arrive)|(?:is|are)\sto|upcoming|forthcoming|postpone\w*|cancel\w*|called\soff|den(?:y|ies|ied)|not|never|no|without|may|might|could|should|hopes?|hoped|wants?|wanted|ready|invite[sd]?|propose[sd]?|offer(?:s|ed)|ahead\sof|prior\sto|before|next|last\s(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{L}+|previous(?:ly)?|anniversary|since|if|unless|possible|potential|refus\w+|declin\w+|reject\w+|call(?:ed|s)\sfor|urged|demand\w*|until|amid\splans|seek(?:s|ing)?|sought|failed|yet)\b|n['’]t\b/u
