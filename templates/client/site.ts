/** On every page: `/` goes to the search box, which suggests and Escape clears; an article marks the words a search brought along and can be copied from. */

import { type ArticleWords, hitsMarked, readArticleWords } from './article-words.ts'
import { offerCopies } from './cite.ts'
import { markTerms, removeMarks } from './mark-page.ts'
import { suggestBelow } from './suggest.ts'

/** The page's own search field before the one in the masthead. */
function findSearchBox(): HTMLInputElement | null {
  return document.querySelector('main input[type="search"]') ?? document.querySelector('input[type="search"]')
}

/** Whether a key belongs to what is being written. */
function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  const { target } = event
  if (event.key === '/' && !isWriting(target)) {
    event.preventDefault()
    const box = findSearchBox()
    box?.focus()
    box?.select()
  }
  if (event.key === 'Escape' && target instanceof HTMLInputElement && target.type === 'search' && target.value !== '') {
    event.preventDefault()
    target.value = ''
    target.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

/** Marks what `?highlight=` names, shows the first hit, and offers to take the marks away. */
function showHits(): void {
  const terms = new URLSearchParams(location.search).getAll('highlight')
  const texts = [...document.querySelectorAll('[data-pagefind-body]')]
  if (terms.length === 0) return
  const marks = texts.flatMap((text) => markTerms(text, terms))
  const first = marks[0]
  const words = readArticleWords()
  if (!first || !words) return
  const body = document.querySelector('[data-pagefind-body] .body') ?? texts[0]
  body?.before(hitNote(words, marks))
  // An address that names a place on the page knows better.
  if (location.hash === '') first.scrollIntoView({ block: 'center', behavior: 'instant' })
}

function hitNote(words: ArticleWords, marks: readonly HTMLElement[]): HTMLElement {
  const note = document.createElement('p')
  const button = document.createElement('button')
  note.className = 'notice hits'
  note.append(`${hitsMarked(words, marks.length)} `, button)
  button.type = 'button'
  button.textContent = words.removeMarks
  button.addEventListener('click', () => {
    removeMarks(marks)
    note.remove()
    const address = new URL(location.href)
    address.searchParams.delete('highlight')
    history.replaceState(history.state, '', address)
  })
  return note
}

const box = document.querySelector<HTMLInputElement>('.search-box input[type="search"]')
if (box) suggestBelow(box, `${document.documentElement.getAttribute('data-base') ?? ''}/`)
document.addEventListener('keydown', onKey)
showHits()
offerCopies()
