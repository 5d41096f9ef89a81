/** XML written from its parts, every text escaped. */

/** One piece of XML, escaped already. Only made here. */
export interface Xml {
  readonly xml: string
}

type Child = Xml | string | null | readonly Child[]

/** An element. Attributes that are null are left out, as are children. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  ...children: readonly Child[]
): Xml {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escapeXml(value)}"`],
  )
  const content = children.map(write).join('')
  const open = `<${name}${written.join('')}`
  return { xml: content === '' ? `${open}/>` : `${open}>${content}</${name}>` }
}

/** A whole document with its declaration. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`
}

function write(child: Child): string {
  if (child === null) return ''
  if (typeof child === 'string') return escapeXml(child)
  return 'xml' in child ? child.xml : child.map(write).join('')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML has it; control characters and lone surrogates, which no XML may hold, are left out. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\x20-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
