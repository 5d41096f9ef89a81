/** The renderer of pages: what is escaped, what is left out, and what never passes for markup. */
import { describe, expect, it } from 'vitest'
import { Fragment, jsx } from '../templates/markup/jsx-runtime.ts'
import { toHtml } from '../templates/markup/to-html.ts'

const element = (type: string, props: object): string => toHtml(jsx(type, { children: undefined, ...props }))

describe('toHtml', () => {
  it('escapes text and the values of attributes', () => {
    const hostile = '</script><img src=x onerror="alert(1)">&amp;'
    const escaped = '&lt;/script>&lt;img src=x onerror=&quot;alert(1)&quot;>&amp;amp;'
    expect(element('p', { children: [hostile, 3] })).toBe(`<p>${escaped}3</p>`)
    expect(element('a', { title: hostile })).toBe(`<a title="${escaped}"></a>`)
    expect(toHtml(hostile)).toBe(escaped)
  })

  it('leaves out what is nothing, and ends only elements that have an end', () => {
    const children = [null, undefined, true, false, '', jsx('br', { children: undefined }), 0]
    expect(element('p', { id: undefined, title: null, hidden: false, children })).toBe('<p><br/>0</p>')
    expect(element('textarea', {})).toBe('<textarea></textarea>')
  })

  it('writes booleans as attributes without a value, and as words where false says something', () => {
    expect(element('input', { disabled: true, lang: '', 'aria-hidden': false, spellcheck: false })).toBe(
      '<input disabled lang aria-hidden="false" spellcheck="false"/>',
    )
  })

  it('calls components, whose fragments leave no trace', () => {
    const Greeting = ({ name }: { readonly name: string }): unknown => jsx(Fragment, { children: ['Good day, ', name] })
    expect(toHtml(jsx(Greeting as never, { name: '<b>' } as never))).toBe('Good day, &lt;b>')
  })

  it('shows no data as markup, whatever its form', () => {
    const data = JSON.parse('{"type":"p","props":{"dangerouslySetInnerHTML":{"__html":"<script>"}},"key":null}')
    expect(() => toHtml(data)).toThrow("can't be shown")
  })
})
