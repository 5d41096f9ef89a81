/** What every page knows of the site it belongs to, and the links that lead around in it. */
import type { ComponentChildren, JSX } from 'preact'
import type { Before } from '../../src/archive/before.ts'
import type { DataFile } from '../../src/archive/data-files.ts'
import type { SearchFile } from '../../src/archive/search-files.ts'
import type { IsKept } from '../../src/archive/source-lines.ts'
import { href } from '../../src/archive/urls.ts'
import type { Archive, UrlPath } from '../../src/model.ts'
import type { Speaker } from '../messages/speaker.ts'

/** The archive and what was made for the site as a whole. */
export interface Site {
  readonly archive: Archive
  readonly isKept: IsKept
  /** The path the site lies under. */
  readonly base: string
  /** What says the site's own words. */
  readonly speaker: Speaker
  /** The stylesheet's text, and its address with the text's hash. */
  readonly styles: string
  readonly stylesheet: UrlPath
  /** What the last build published, where the same code made it. */
  readonly before: Before | null
  /** The files for machines, made once. */
  readonly dataFiles: readonly DataFile[]
  /** The files the search reads besides its index. */
  readonly searchFiles: readonly SearchFile[]
}

/** What Eleventy hands to a template: the site, and the key of the thing the page shows. */
export interface PageData {
  readonly site: Site
  readonly key: string
}

let current: Site | null = null

/** Makes a site known to all that is rendered in the meantime. */
export function inSite<Made>(site: Site, render: () => Made): Made {
  const outer = current
  current = site
  try {
    return render()
  } finally {
    current = outer
  }
}

/** The site a component is rendered for. */
export function useSite(): Site {
  if (current === null) throw new Error('a component was rendered outside a site')
  return current
}

/** What an address of the site is called in an attribute, the site's base path added. */
export function useHref(): (url: UrlPath) => string {
  const { base } = useSite()
  return (url) => href(base, url)
}

interface LinkProps {
  readonly to: UrlPath
  readonly class?: string | undefined
  readonly lang?: string | undefined
  readonly dir?: 'auto' | undefined
  readonly 'aria-current'?: 'page' | 'true' | undefined
  readonly 'aria-label'?: string
  readonly children: ComponentChildren
}

/** A link within the site. */
export function Link({ to, children, ...attributes }: LinkProps): JSX.Element {
  const toHref = useHref()
  return (
    <a href={toHref(to)} {...attributes}>
      {children}
    </a>
  )
}
