/** What the masthead's search box suggests while one types: countries, people, pairs, events and headlines. */
import type { Suggestion } from '../../src/archive/search-form.ts'

/** As many as can be taken in at a glance. */
const most = 8

/** The suggestions whose name has a word beginning with each of those typed; names that begin so come first. */
export function fittingSuggestions(all: readonly Suggestion[], typed: string): Suggestion[] {
  const words = bare(typed).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const fitting = all.filter(([, name]) => {
    const own = bare(name).split(' ')
    return words.every((word) => own.some((each) => each.startsWith(word)))
  })
  const first = (name: string): boolean => bare(name).startsWith(words[0] ?? '')
  return [...fitting.filter(([, name]) => first(name)), ...fitting.filter(([, name]) => !first(name))].slice(0, most)
}

function bare(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * Puts suggestions below a search field: links, so that they need no more than Tab or the arrows, Enter and Escape.
 * @param base the path the site lies under, with a slash at its end
 */
export function suggestBelow(input: HTMLInputElement, base: string): void {
  let all: Promise<readonly Suggestion[]> | undefined
  const list = document.createElement('ul')
  const status = document.createElement('span')
  list.className = 'suggestions'
  list.setAttribute('aria-label', 'Suggestions')
  list.hidden = true
  status.className = 'visually-hidden'
  status.setAttribute('role', 'status')
  input.form?.append(list, status)
  const close = (): void => {
    list.hidden = true
  }
  input.addEventListener('input', async () => {
    const typed = input.value
    all ??= load(base)
    const fitting = fittingSuggestions(await all, typed)
    if (typed !== input.value) return
    list.replaceChildren(...fitting.map((suggestion) => line(suggestion, base)))
    list.hidden = fitting.length === 0
    status.textContent = fitting.length === 0 ? '' : `${fitting.length} suggestions, with the arrow keys`
  })
  input.form?.addEventListener('keydown', (event) => {
    const stops: HTMLElement[] = [input, ...list.querySelectorAll('a')]
    const at = stops.indexOf(event.target instanceof HTMLElement ? event.target : input)
    const next = stops[at + ({ ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0)]
    if (list.hidden) return
    if (event.key === 'Escape') {
      close()
      input.focus()
    } else if (next && next !== event.target && at >= 0) {
      event.preventDefault()
      next.focus()
    }
  })
  input.form?.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && input.form?.contains(relatedTarget))) close()
  })
}

/** A box without suggestions is still a box. */
async function load(base: string): Promise<readonly Suggestion[]> {
  try {
    return await (await fetch(`${base}search/suggestions.json`)).json()
  } catch {
    return []
  }
}

function line([kind, name, url]: Suggestion, base: string): HTMLElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  const what = document.createElement('span')
  link.href = base + url.slice(1)
  link.dir = 'auto'
  link.append(name)
  what.className = 'kind'
  what.textContent = kind
  link.append(' ', what)
  item.append(link)
  return item
}
