/** English words by which a report tells that officials were in contact, and how; and those by which it tells they weren't (yet). */
import type { EventMode } from '../model.ts'

/** The medium, first that matches: a call by video is no phone call, "talks by phone" no meeting. */
export const MODES: readonly { readonly mode: EventMode; readonly pattern: RegExp }[] = [
  {
    mode: 'video',
    pattern:
      /\b(?:video[- ]?|tele)conferenc\w+|\bvideo[- ]?(?:conferenc\w+|links?|calls?|meetings?|talks|conversations?|chat)|\bvia video\b|\b(?:virtual|online|digital|remote) (?:meeting|talks?|summit|conference|call|session|discussions?|exchange|consultations?|conversation|round|dialogue|encounter)|\b(?:met|spoke|conferred|talked) (?:virtually|online|remotely)\b|\b(?:over|via|by|on) (?:Zoom|Skype|Webex|Teams)\b/i,
  },
  {
    mode: 'phone',
    pattern:
      /\b(?:tele)?phone[- ](?:call|talks?|conversation)s?|\bby (?:tele)?phone\b|\b(?:tele)?phoned?\b|\btelephonic\w*|\b(?:a|in|during|on|hold|holds|held|had|made|separate|respective|brief|late-night|introductory) calls?\b|\bcalls? (?:with|to|from|between)\b|\bconference call\b/i,
  },
  {
    mode: 'meeting',
    pattern:
      /\bmet\b|\bmeets?\b|\bmeetings?\b|\btalks\b|\bsummit\b|\bsat down\b|\bhost(?:ed|s|ing)\b|\b(?:receiv|welcom)(?:e[ds]|ing)\b|\bgreeted\b|\bnegotiations?\b|\bconsultations?\b|\bconferred\b|\bdialogue\b|\bdiscussions\b|\bcourtesy (?:call|visit)\b|\b(?:dinner|lunch|breakfast)\b|\baudience\b|\bretreat\b/i,
  },
]

/** Words a contact hangs on. */
export const CONTACT =
  /\b(?:met|meets?|meetings?|talks?|talked|spoke|spoken|speaks|conversations?|phoned?|phones|telephoned?|calls?|called|summit|consultations?|negotiations?|dialogue|discussions?|discuss(?:ed|es)?|(?:video|tele)conferenc\w+|hosted|hosts|hosting|receive[ds]|receiving|summon(?:ed|s)|dinner|lunch|breakfast|deal|agreement|pact|accord|welcom(?:ed|es)|greeted|gathered|convened|signed|signs|sign|inked|inks|initial(?:l?ed|s)|sealed|clinched|struck|concluded|put (?:their|his|her) (?:names?|signatures?) (?:to|on|under)|put pen to paper|affixed their signatures|sat down|exchanged?|exchanges|agree[ds]?|conferred|conference|audience|retreat|visits?|told|assured|informed|briefed|thanked|congratulated|decided|pledged|vowed|opened|inaugurated|launched|unveiled)\b/gi

/** Any of them, asked whether and where the first stands. */
export const ANY_CONTACT = new RegExp(CONTACT.source, 'i')

/** Telling the other side something: a contact only with a medium ("in a phone call"). */
const TELLS = 'told assured informed briefed thanked congratulated'
/** Verbs with the other side as their object: "met Lavrov", "phoned his counterpart". */
const MEETS =
  'met meet meets hosted hosts received receives hosting receiving summoned summons welcomed welcomes greeted phoned phones telephoned called calls'
/** Verbs that are the contact themselves and take the other side with "with" or "to". */
const TALKS =
  'talked spoke spoken speaks gathered convened discussed discusses discuss exchanged exchange exchanges agreed agree agrees conferred'
/** Verbs of signing: office-holders of two countries sign together. */
export const SIGNING: ReadonlySet<string> = new Set([
  ...'signed signs sign inked inks initialled initialed initials sealed clinched'.split(' '),
  ...['put their names to', 'put their names on', 'put their names under', 'put their signatures to'],
  ...['put their signatures on', 'put their signatures under', 'put pen to paper', 'affixed their signatures'],
])
/** What countries do together, and each alone as well: a contact only with a medium, or with a treaty for its object. */
const JOINT = ['decided', 'pledged', 'vowed', 'opened', 'inaugurated', 'launched', 'unveiled']

/** Words that tell a contact only where its medium is told. */
export const TELLING: ReadonlySet<string> = new Set([...TELLS.split(' '), ...JOINT])
export const TRANSITIVE: ReadonlySet<string> = new Set(`${MEETS} ${TELLS} phone`.split(' '))
/** Words that need none of `HELD` before them. */
export const FINITE: ReadonlySet<string> = new Set([
  ...`${MEETS} ${TALKS} ${TELLS}`.split(' ').filter((word) => !word.endsWith('ing') && word !== 'spoken'),
  ...SIGNING,
  ...JOINT,
  'sat down',
])

/** Verbs that make a treaty, and many other things: a contact only with one for their object. */
export const MAKING = /^(?:concluded|struck)$/
export const TREATY =
  /^\s(?:[\p{L}\d-]+\s){0,8}(?:treaty|treaties|agreements?|pact|accord|deal|memorand(?:um|a)|protocol|convention|contract)\b/u

/** How a contact that is a noun came about: "held talks", "in a phone call", "during a meeting". */
export const HELD =
  /\b(?:held|holds?|had|has|have|conducted|conducts?|made|makes|took|takes|attended|attends|concluded|wrapped up|began|begins?|started|opened|reopened|resumed|restarted|continued|staged|launched|ended|finished|completed|kicked off|struck|reached|sealed|clinched|paid|pays|co-?chaired|chaired|hosted|hosts|received|receives|granted|gave|joined|[Ii]n|[Dd]uring|[Aa]t|by|via|over|on|through|[Aa]fter|[Ff]ollowing)\s(?:[\p{L}\d'’-]+\s){0,6}$/u

/** A contact on the side of what is told: "said … during talks", "told reporters after a meeting". */
export const ASIDE =
  /\b(?:in|during|at|via|over|after|following)\s(?:(?:an?|the|his|her|their|its|separate|recent|first|brief)\s)?(?:[\p{L}\d'’-]+\s){0,4}$/u

/** Of what is told first, that it is still to come or didn't come. */
export const TO_COME =
  /^\s(?:[^.]{0,24}\s)?(?:will|would|shall|plans|planned|expects?|is|are|may|might|could|den(?:y|ies|ied)|not|never|refused|declined)\b/

/** Words for what hasn't happened, won't happen, or happened long ago. */
export const NOT_HAPPENED =
  /\b(?:will|would|shall|plan(?:s|ned|ning)?|scheduled?|expected|expects?|due|slated|set\sto|to\s(?:hold|meet|visit|have|talk|discuss|speak|sign|host|receive|attend|begin|start|travel|arrive)|(?:is|are)\sto|upcoming|forthcoming|postpone\w*|cancel\w*|called\soff|put\soff|fell\sthrough|(?:been|was|were|is|are)\smoved\sto|den(?:y|ies|ied)|not|never|no|without|may|might|could|should|hopes?|hoped|wants?|wanted|ready|invite[sd]?|propose[sd]?|offer(?:s|ed)|ahead\sof|prior\sto|(?<!\bday\s)before|next|last\s(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|night|evening)\p{L}+|previous(?:ly)?(?!\sday)|anniversary|since|if|unless|possible|potential|refus\w+|declin\w+|reject\w+|dismiss\w*|rumou?rs?|alleged\w*|reports?\sthat|claims?\sthat|call(?:ed|s)\sfor|urged|demand\w*|until|amid\splans|seek(?:s|ing)?|sought|failed|yet)\b|n['’]t\b/u

/** A visit, told as having begun or been made. */
export const VISITED =
  /\b(?:(?:left|departed|flew (?:home|out)|returned(?: home)?)\b[^.;]{0,60}?\b(?:at\sthe\s(?:end|close|conclusion)\sof|after|ending|concluding|completing)\s(?:an?|his|her|their)\s(?:[\p{L}\d-]+\s){0,4}(?:visit|trip|tour)|(?:was|were)\sin(?=\s\p{Lu})|addressed\s(?:an?\s)?(?:[\p{Ll}-]+\s){0,4}(?:of\s)?(?=(?:the\s)?\p{Lu})|(?:has\s|have\s)?(?:arrived|landed|touched\sdown)\s(?:in|at)|(?:flew|travelled|traveled)\sto|set\sfoot\sin|visited|is\s(?:currently\s)?visiting|(?:paid|pays|began|begins|started|starts|kicked off|struck|reached|sealed|clinched|paid|pays|concluded|concludes|completed|ended|ends|wrapped up|made|makes)\s(?:an?|his|her|their)\s(?:[\p{L}\d-]+\s){0,4}(?:visit|trip|tour))\b/u

/** Where a visit goes: right behind the words that tell it, or behind "visit to" further on. */
export const VISIT_TO =
  /^(?:\s(?:on|for|to|a|an|the|his|her|their|state|official|working|visit|[\p{L}\d-]*day)){0,8}\s(?:to\s|of\s)?(?:the\s(?:\p{L}+\s){0,2}(?:of\s)?)?$|\b(?:visit|trip|tour)\s(?:to|of)\s(?:the\s(?:\p{L}+\s){0,2}(?:of\s)?)?$/u

/** Words of saying that need their day beside them: what follows further on is what was told. */
export const SAID = /^(?:said|says|added|adds|stated|noted|wrote|insisted|claimed|stressed|announced)$/u

/** Verbs that put something before the public though they aren't verbs of saying. */
export const DECLARED =
  /^(?:offered|extended|conveyed|sent|dismissed|protested|decried|deplored|revealed|unveiled|ordered|asserted|slammed|blasted|endorsed|recognised|recognized)$/u

/** A later sentence of the lead that goes on about the contact told first: "The two met for six hours", "In a 30-minute call,". */
export const GOES_ON =
  /^(?:Their\s(?:\p{L}+\s)?(?:meeting|talks|call|conversation|discussions?|encounter)\s(?:took|was|were|lasted|came)|The\s(?:two|pair|sides|meeting|talks|call|conversation|discussions?|agreement|deal|leaders|ministers|presidents)|They|Both|["“]?It\swas\s(?:an?|our)\s(?:[\p{L}-]+\s){0,2}(?:calls?|talks|meeting|conversation|discussion)|(?:In|During|At|Over)\s(?:an?|the|their)\s(?:[\p{L}\d-]+\s){0,5}(?:calls?|talks|meeting|conversation|videoconference|summit))\b/u

/** "Under a deal signed on Tuesday": the day of a treaty, whatever the sentence plans. */
export const TREATY_OF =
  /\b(?:treaty|agreement|pact|accord|deal|memorandum|protocol|convention|contract)\s(?:(?:that|which)\s)?(?:(?:was|were)\s)?(?:signed|inked|reached|struck|sealed|concluded|clinched|initialled)\s(?:[\p{L}-]+\s){0,4}$/u

/** The contact told first, called by its kind: "X took the call from Y on Wednesday night". */
export const THE_CONTACT =
  /\b(?:[Tt]he|[Tt]heir|[Tt]his)\s(?:[\p{Ll}-]+\s)?(?:talks|meeting|call|conversation|summit|session|dinner|lunch|audience)\b/u

/** A later sentence that names the contact told first: "at a press conference after the meeting". */
export const BESIDE_CONTACT =
  /\b(?:[Aa]fter|[Ff]ollowing|[Dd]uring|[Aa]t|[Aa]t the (?:outset|start|end) of)\s(?:the|their)\s(?:[\p{Ll}-]+\s){0,2}(?:meeting|talks|call|conversation|videoconference|summit)\b/u

/** Words put before the public: a statement, a press conference, a speech. */
export const STATED =
  /\b(?:(?:in|issued|issues|released|published)\s(?:an?|the|his|her|its|their)\s(?:[\p{L}-]+\s){0,4}(?:statement|press release|communiqu[ée])|at\s(?:an?|the|his|her)\s(?:[\p{L}-]+\s){0,3}(?:press|news|media)\s(?:conference|briefing))\b/u
