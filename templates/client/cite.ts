/**
 * On an article: buttons that copy a citation, and one beside the paragraph in hand that copies it as a quotation. They
 * are offered only where the browser lets a page write to the clipboard. Without a script the addresses of paragraphs
 * and the citations stay.
 */

import { type ArticleWords, readArticleWords } from './article-words.ts'

/** Offers all that can be copied from an article's page; does nothing on other pages. */
export function offerCopies(): void {
  const said = readArticleWords()
  if (!('clipboard' in navigator) || !said) return
  for (const button of document.querySelectorAll<HTMLButtonElement>('.cite button.copy')) offerCitation(button, said)
  const body = document.querySelector<HTMLElement>('.story .body')
  if (body) offerQuotations(body, said)
}

function offerCitation(button: HTMLButtonElement, said: ArticleWords): void {
  const words = button.closest('div')?.querySelector('[data-style]')
  button.hidden = false
  button.addEventListener('click', () => copy(button, textOf(words), said))
}

/** One button for all paragraphs: it goes where the pointer or the focus is. */
function offerQuotations(body: HTMLElement, said: ArticleWords): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'quote'
  button.title = said.copyQuotation
  button.setAttribute('aria-label', button.title)
  button.addEventListener('click', () => copy(button, quotation(button.parentElement), said))
  const moveTo = (target: EventTarget | null): void => {
    const paragraph = target instanceof Element ? target.closest('[id^="p"]') : null
    if (paragraph && paragraph !== button.parentElement) paragraph.append(button)
  }
  body.addEventListener('pointerover', ({ target }) => {
    // Not away from a reader who goes by keyboard while the pointer rests somewhere.
    if (!body.querySelector('.pin:focus-visible, .quote:focus-visible')) moveTo(target)
  })
  body.addEventListener('focusin', ({ target }) => moveTo(target))
}

/** `“The words.” Doe, Jane. “Title.” … Paragraph 7: https://…/a/606a9464ba09ff0c/#p7` */
function quotation(paragraph: Element | null): string {
  const address = new URL(
    `#${paragraph?.id ?? ''}`,
    document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href,
  )
  const citation = textOf(document.querySelector('[data-style="chicago"]'))
  return `“${textOf(paragraph)}” ${citation} Paragraph ${paragraph?.id.slice(1)}: ${address}`
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent?.trim() ?? ''
}

/** How long a button says that it has copied, in milliseconds. */
const saidFor = 2000

async function copy(button: HTMLButtonElement, text: string, { copied }: ArticleWords): Promise<void> {
  await navigator.clipboard.writeText(text)
  button.dataset.copied = ''
  say(copied)
  setTimeout(() => {
    delete button.dataset.copied
    say('')
  }, saidFor)
}

/** Tells those who don't see the button's sign. */
function say(words: string): void {
  const told = document.querySelector('.said') ?? document.createElement('p')
  told.className = 'said visually-hidden'
  told.setAttribute('role', 'status')
  document.body.append(told)
  told.textContent = words
}
