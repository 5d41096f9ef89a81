/**
 * What JSX becomes in the templates of pages: a plain tree, typed as Preact's. Named by `jsxImportSource` in tsconfig.json;
 * the browser's scripts ask for Preact's own.
 */
import type { ComponentChildren, ComponentType, VNode } from 'preact'

export type { JSX } from 'preact'

/** An element or a component with what it was given. A class, so that no data read from JSON can pass for markup. */
export class Markup implements VNode {
  readonly type: VNode['type']
  readonly props: VNode['props']
  readonly key = null

  constructor(type: VNode['type'], props: VNode['props']) {
    this.type = type
    this.props = props
  }
}

export function jsx(type: string | ComponentType, props: VNode['props']): VNode {
  return new Markup(type, props)
}

export { jsx as jsxs }

export function Fragment({ children }: { readonly children?: ComponentChildren }): ComponentChildren {
  return children
}
