/** What a line's element says of it; lines of text dumps have none, and none of these rules matches them. */
import type { LineRole } from '../../model.ts'
import { isBareName } from '../names.ts'
import type { Page } from '../page.ts'
import type { PageRule } from './rule.ts'

/** The element of a line and those next around it, the innermost first. */
function elementsOf(page: Page, index: number): { readonly tag: string; readonly hints: string }[] {
  const inner = page.lines[index]?.markup?.element
  const around = [inner, inner?.parent, inner?.parent?.parent]
  return around.flatMap((element) => (element ? [element] : []))
}

function rule(name: string, role: LineRole, tags: RegExp): PageRule {
  const matches = (_look: unknown, page: Page, index: number): boolean =>
    elementsOf(page, index).some(({ tag }) => tags.test(tag))
  return { name, role, confidence: 0.9, matches }
}

/** `## Both sides agree`, `- one`, `> said` in Markdown. */
export const elements: readonly PageRule[] = [
  rule('element-heading', 'heading', /^h[1-6]$/),
  rule('element-list', 'list', /^li$/),
  rule('element-quote', 'quote', /^blockquote$/),
]

/** `<span class="author-name">Jane Doe</span>`: a name alone, in an element that is called after the author. */
export const elementByline: PageRule = {
  name: 'element-byline',
  role: 'byline',
  confidence: 0.8,
  matches: ({ text }, page, index) =>
    isBareName(text) && elementsOf(page, index).some(({ hints }) => /author|byline|autor|writer/.test(hints)),
}
