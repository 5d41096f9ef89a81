/** Whether a plain text is Markdown under another name. In: its text, out: yes or no; what dumps of pages hold by chance says nothing. */

/** "[Politics](/politics)", "![The harbour](https://…/x.jpg)": a text and the address behind it. */
const link = /\[[^[\]\n]{0,300}\]\((?:<[^<>\n]{1,500}>|(?:https?:|mailto:|[/#.])[^\s()]{0,500})(?: "[^"\n]{0,300}")?\)/g
const heading = /^#{1,6} \S/gm

/** Links that no other text holds, or fewer beside headings. */
const fewestLinks = 5
const fewestBesideHeadings = 2

/** Share of the filled lines that must stand below a blank one or in a list: Markdown joins the others to paragraphs. */
const leastParted = 0.5

export function isPlainlyMarkdown(text: string): boolean {
  const links = count(text, link)
  if (links < fewestBesideHeadings) return false
  return (links >= fewestLinks || count(text, heading) >= fewestBesideHeadings) && isParted(text)
}

/** Counts no further than it is asked about. */
function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) if (++found >= fewestLinks) break
  return found
}

const entry = /^\s*(?:[-+*>]|\d{1,9}[.)])\s/

/** Whether paragraphs stand apart; wrapped ones count by their first line, as the others are no longer than a page is wide. */
function isParted(text: string): boolean {
  const lines = text.split(/\r?\n/)
  const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]))
  const isWide = (index: number): boolean => (lines[index]?.length ?? 0) > wrapWidth
  const open = filled.filter((index) => index > 0 && lines[index - 1]?.trim() !== '' && !entry.test(lines[index] ?? ''))
  return !open.some(isWide) || open.length <= filled.length * (1 - leastParted)
}

/** Longest line, in UTF-16 units, of a text that wraps its lines. */
const wrapWidth = 110
