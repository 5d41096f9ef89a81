/** What a line's element says of it; lines of text dumps have none, and none of these rules matches them. */
import type { LineRole } from '../../model.ts'
import { isBareName } from '../names.ts'
import type { Page } from '../page.ts'
import type { PageRule } from './rule.ts'

/** The element of a line and those next around it, the innermost first. */
function elementsOf(page: Page, index: number): readonly { readonly tag: string; readonly hints: string }[] {
  const inner = page.lines[index]?.markup?.element
  if (!inner) return none
  const around = [inner, inner.parent, inner.parent?.parent]
  return around.flatMap((element) => (element ? [element] : []))
}

/** Lines of text dumps have none, and each of them is asked. */
const none: readonly never[] = []

function rule(name: string, role: LineRole, tags: RegExp): PageRule {
  const matches = (_look: unknown, page: Page, index: number): boolean =>
    elementsOf(page, index).some(({ tag }) => tags.test(tag))
  return { name, role, confidence: 0.9, matches }
}

/** Names that only threads of readers' comments bear; `<body class="comments-open">` is none of them. */
const thread =
  /(?:^|\s)(?:comments?|comments?-?_?(?:list|area|body|content|text|wrapper|section|container|thread)|commentlist|disqus_thread)(?:\s|$)/

/** How far out the thread's element may lie. */
const threadReach = 8

/** A line in a thread of readers' comments, which is full of sentences and no article. */
export const comment: PageRule = {
  name: 'comment-thread',
  role: 'unknown',
  confidence: 0.9,
  matches: (_look, page, index) => {
    let element = page.lines[index]?.markup?.element ?? null
    for (let steps = 0; element && steps < threadReach; steps++, element = element.parent) {
      if (thread.test(element.hints) && !/^(?:html|body|main)$/.test(element.tag)) return true
    }
    return false
  },
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
