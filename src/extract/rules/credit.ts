/** Lines at the article's end that say who supplied or edited it. */
import type { PageRule } from './rule.ts'

/** Longest credit line, in UTF-16 units. */
const creditLength = 300

const patterns: readonly RegExp[] = [
  /^[（(]?(?:source|sources|source\(s\)|editors?|edited by|quelle|fuente|fonte|责编|责任编辑|编辑|来源|文章来源|稿源)\s?[:：]\s?\S/i,
  /^[([—–-]?\s?(?:reporting|additional reporting|writing|editing|compiled|translated|with (?:reporting|additional|files|input|inputs))\b.{0,40}\b(?:by|from)\b/i,
  /^\(?(?:with (?:inputs|files|reporting|agencies)|with agency inputs|avec (?:afp|reuters|ap)|mit material (?:von|der)|\(?end\)|-- end --)\b/i,
  /^[(（](?:Xinhua|Reuters|AP|AFP|Yonhap|NAN|DHA|TASS|ANI|PTI|IANS|KUNA|dpa|EFE|ANSA|APP|PPI|IRNA|VNA|Bernama|新华社|总台记者)[^()（）]{0,60}[)）]$/,
  /^this (?:report|story|article) (?:by|was (?:published|written|produced) by) .{2,40} was first published/i,
  /^(?:the )?(?:Anadolu Agency|AA)(?:['’]s)? website contains only a portion of/i,
  /\b(?:contributed (?:to this (?:report|story|article)|reporting(?: from \p{Lu}.{1,40})?))\.?$/u,
  /^[-–—•/]\s?(?:Agencies|Reuters|AFP|AP|KUNA|VNA|TASS|Xinhua|Yonhap|Bernama|dpa|EFE)\b.{0,20}$/,
]

/** "Source: Xinhua Editor: Zhu Ying", "(Reporting by …; Editing by …)", "责编:北风". */
export const credit: PageRule = {
  name: 'credit',
  role: 'credit',
  confidence: 0.85,
  matches: ({ text }) => text.length <= creditLength && patterns.some((pattern) => pattern.test(text)),
}
