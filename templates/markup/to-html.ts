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
  if (typeof node === 'string') return escapeHtml(node)
  if (typeof node === 'number') return String(node)
  if (node === null || node === undefined || typeof node === 'boolean') return ''
  if (node instanceof Markup) return typeof node.type === 'string' ? element(node.type, node.props) : component(node)
  if (node instanceof Html) return node.html
  if (!Array.isArray(node)) throw new Error(`${JSON.stringify(node)} can't be shown`)
  let html = ''
  for (const each of node) html += toHtml(each)
  return html
}

/** Components are functions of what they are given. */
function component({ type, props }: VNode): string {
  return toHtml((type as (props: VNode['props']) => ComponentChildren)(props))
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

function element(name: string, props: VNode['props']): string {
  const given = props as Readonly<Record<string, unknown>>
  let head = `<${name}`
  for (const attribute in props) head += attributeHtml(attribute, given[attribute])
  const { dangerouslySetInnerHTML: ready } = props as { readonly dangerouslySetInnerHTML?: { readonly __html: string } }
  const html = ready ? ready.__html : toHtml(props.children)
  return html === '' && voidElements.has(name) ? `${head}/>` : `${head}>${html}</${name}>`
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
