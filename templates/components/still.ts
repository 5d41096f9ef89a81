/** Parts of a page that are the same on every page of a site: their HTML is made once. */
import type { ComponentChildren, JSX } from 'preact'
import { Trace } from '../../src/archive/trace.ts'
import { oncePer, oncePerValue } from '../../src/text/once.ts'
import { type Html, toReadyHtml } from '../markup/to-html.ts'
import { inSite, type Site, useSite } from './site.tsx'
import { tracedSite } from './traced-site.ts'

/**
 * @param show a component that reads nothing but the site's settings, words and addresses, and is told one word at most
 * @returns the same component, asked once per site and word
 * @throws where it reads anything of the archive, which may differ from build to build without being noted
 */
export function still<Word extends string = ''>(show: (word: Word) => JSX.Element): (word: Word) => ComponentChildren {
  // an archive's settings are one object, however often the archive is traced
  const htmlOf = oncePer((_config: object) => oncePerValue((word: Word) => makeStill(useSite(), () => show(word))))
  return (word) => htmlOf(useSite().archive.config)(word)
}

function makeStill(site: Site, show: () => JSX.Element): Html {
  const trace = new Trace()
  const html = inSite(tracedSite(site, trace), () => toReadyHtml(show()))
  if (trace.reads().length > 0) throw new Error('a still part of the pages reads the archive')
  return html
}
