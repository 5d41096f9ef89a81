/** English words by which a report's opening shows as a whole that two sides had to do with each other, or that they hadn't. */

/** Both sides in one word, in a later sentence: "The two", "both ministers", "the pair". */
export const BOTH =
  /\b(?:[Tt]he two(?!-)|[Bb]oth\b|[Tt]he pair|[Tt]he duo|[Ee]ach other|[Oo]ne another|[Tt]hey|[Tt]heir|[Tt]ogether|[Jj]oint(?:ly)?|[Bb]ilateral|[Mm]utual(?:ly)?|[Tt]he (?:sides|delegations|ministers|leaders|presidents|premiers|parties|officials|diplomats|neighbou?rs))\b/

/** What one side is to the other: "his Turkmen guest", "the visiting minister". */
export const RELATED =
  /\b(?:counterparts?|opposite numbers?|colleagues?|guests?|host(?:s|ed)?|homologues?|peers?|visiting|visitors?|delegations?|on behalf of|in turn|for (?:his|her|its) part|on (?:his|her|its) part)\b/i

/** Planned, put off, denied, conditional: what hasn't happened. Words a past event may be told with as well ("not", "could") aren't among them. */
export const OPEN =
  /\b(?:(?:will|would|shall|must|(?:is|are|was|were) to|set to|due to|expected to|scheduled to|ready to|likely to|plans? to|planned to|wants? to|hopes? to|intends? to|agreed to|in order to)\s(?:\p{Ll}+ly\s|also\s|soon\s|have\s)?(?:meet|visit|travel|come|go|gather|join|sit|host|receive|attend|hold|sign|arrive|fly|tour|talk|speak|welcome|be (?:held|hosted|received|welcomed)|(?:begin|start|resume) (?:an?|his|her|their|talks)|pay an? (?:\p{Ll}+ )?visit|take place|convene)|to (?:meet|visit|travel|host|receive|attend)\b|were to have|was to have|yet to \p{Ll}+|not be \p{Ll}+ing|(?:is|are) due|(?:has|have|had) been moved to|(?:is|are|was|were) moved to|f(?:ell|alls) through|upcoming|forthcoming|postpon\p{Ll}*|cancel\p{Ll}*|call(?:s|ed) off|put off|scrap(?:s|ped)|den(?:y|ies|ied)|never|rul(?:es|ed) out|rumou?rs?|alleg(?:e|ed|es|edly|ing)|untrue|fabricated|claims? that|reports? (?:that|of)|no (?:such )?(?:meeting|talks|contact|call)|next (?:week|month|year)|later this (?:week|month|year)|ahead of|prior to|before (?:a|the|his|her|their) (?:meeting|talks|visit|summit)|if|unless|until|wants? (?:quota )?talks)\b/iu

/** Put off or called off, or in the lead only due: nothing the opening tells has happened. */
export const CALLED_OFF =
  /\b(?:postpon(?:ed?|es|ing|ement)|cancel(?:l?ed|s|l?ing|lation)|call(?:s|ed|ing) off|put(?:s|ting)? off|scrap(?:s|ped)|fell through|falls through|(?:has|have|had|was|were|is|are) (?:been )?moved to (?:January|February|March|April|May|June|July|August|September|October|November|December|next)|(?:visit|trip|meeting|talks) (?:is |are )?off)\b/i
export const ONLY_DUE =
  /\b(?:is|are) (?:due|expected|scheduled|set) (?:(?:in|at|for)\b|to (?:meet|visit|travel|hold|host|receive|attend|arrive|begin|start|sign|talk|come|go|fly|be (?:received|met|hosted))\b)/i

/** Before a day: told on it, not done. */
export const TOLD_ON =
  /\b(?:said|says|announced|reported|confirmed|disclosed|told|informed|briefed|addressing|stated|added|confirms|announces)(?:\s(?!\p{Ll}{2,}(?:ed|ing)\b|(?:that|after|during|following|since|met|held|talks|calls?|meetings?|conversation|summit|visit|signed)\b)[\p{L}’'-]+){0,7}\s(?:late\s|early\s)?(?:on\s)?$/iu

/** The plainest verbs of contact. */
export const MET =
  /\b(?:(?:was|were|been) (?:received|hosted|welcomed|greeted|met|briefed) by|met|received|hosted|greeted|conferred|called (?:on|at)|discussed|exchanged views|sat down|called in|summoned|gathered|convened|travelled to|flew to|accompanied by)\b/i

/** Denied. */
export const DENIED =
  /\b(?:den(?:y|ies|ied)|untrue|fabricated|never (?:took|happened|met|spoke|held)|no (?:such )?(?:meeting|talks|contact|call|visit))\b/i

/** War and crime: two states that a report about them names have rather nothing to do with each other. */
export const VIOLENCE =
  /\b(?:attack(?:s|ed)?|missiles?|drones?|air ?strikes?|killed|wounded|bomb(?:s|ed|ing)|explosions?|shot dead|arrested|jailed|sentenced)\b/i

/** Verbs of what one side does to, or says of, another without it. */
export const ONE_SIDED =
  /^(?:condemn|denounc|criticis|criticiz|slam|blast|accus|blam|decri|deplor|reject|dismiss|warn|urg|demand|prais|hail|congratulat|welcom|mourn|sanction|bann|expel|threaten|support|back|oppos|recognis|recogniz|claim|said|say|told|tell|add|not|stat|announc|declar|call|ask|regret|protest|wrot|tweet|post|repli|respond|react|insist|argu|believ|express|offer|order|resign|promis|pledg|vow|appeal)/

/** "Did not", "have not", "yet to": what a sentence tells hasn't happened. */
export const NOT_DONE = /\b(?:did|has|have|had|was|were)(?:\snot|n['’]t)\b|\byet\sto\b/

/** Right before who is met, received or spoken to. */
export const WITH =
  /\b(?:with|alongside|opposite|across from|beside|in the company of|accompanied by|to face with)\s(?:(?:the|an?|his|her|its|their)\s)?(?:[\p{L}'’-]+\s){0,2}$/u
