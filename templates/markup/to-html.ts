/**
 * A page's tree → HTML, as preact-render-to-string writes it (several times as fast, since components here have no state).
 * Text and values of attributes are escaped; only `dangerouslySetInnerHTML` lets HTML in, and HTML
 * that was made here.
 */
import type { ComponentChildren, VNode } from 'preact'
import { Markup } from './jsx-runtime.ts'

/** HTML that was made before, to stand in a page as it is. A class, so that no text can pass for it. */
export class Html {
  readonly html: string

  constructor(html: string) {
    this.html = html
  }
}

export const toReadyHtml = (node: ComponentChildren): Html => new Html(toHtml(node))

/** @throws where something is to be shown that is no text and no markup */
export function toHtml(node: ComponentChildren): string {
  const pieces: string[] = []
  write(node, pieces)
  return pieces.join('')
}

function write(node: ComponentChildren, pieces: string[]): void {
  if (typeof node === 'string') pieces.push(escapeHtml(node))
  else if (typeof node === 'number') pieces.push(String(node))
  else if (node === null || node === undefined || typeof node === 'boolean') return
  else if (node instanceof Markup) {
    if (typeof node.type === 'string') element(node.type, node.props, pieces)
    else write((node.type as (props: VNode['props']) => ComponentChildren)(node.props), pieces)
  } else if (node instanceof Html) pieces.push(node.html)
  else if (Array.isArray(node)) for (const each of node) write(each, pieces)
  else throw new Error(`${JSON.stringify(node)} can't be shown`)
}

/** Elements without an end (HTML, "void elements"). */
const voidElements: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
])

function element(name: string, props: VNode['props'], pieces: string[]): void {
  const given = props as Readonly<Record<string, unknown>>
  let head = `<${name}`
  for (const attribute in props) head += attributeHtml(attribute, given[attribute])
  const { dangerouslySetInnerHTML: ready } = props as { readonly dangerouslySetInnerHTML?: { readonly __html: string } }
  if (voidElements.has(name)) {
    pieces.push(`${head}/>`)
    return
  }
  pieces.push(head, '>')
  if (ready) pieces.push(ready.__html)
  else write(props.children, pieces)
  pieces.push('</', name, '>')
}

/** Attributes whose `false` says something, and is written as a word. */
const wordy = /^(?:aria-|data-|spellcheck$|draggable$)/

function attributeHtml(name: string, value: unknown): string {
  if (name === 'children' || name === 'dangerouslySetInnerHTML' || value === null || value === undefined) return ''
  if (typeof value === 'boolean' && !wordy.test(name)) return value ? ` ${name}` : ''
  if (value === '') return ` ${name}`
  return ` ${name}="${escapeHtml(String(value))}"`
}

/** What may stand between tags and within double quotes. */
function escapeHtml(text: string): string {
  return /["&<]/.test(text) ? text.replace(/["&<]/g, (sign) => escapes[sign] ?? sign) : text
}

const escapes: Readonly<Record<string, string>> = { '"': '&quot;', '&': '&amp;', '<': '&lt;' }
