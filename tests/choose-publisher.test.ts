/** Which of a page's many names is its publisher: the address judges between agency, owner, system, section and paper. */
import { expect, test } from 'vitest'
import { chooseFields } from '../src/extract/witnesses/choose.ts'
import { collectTestimonies } from '../src/extract/witnesses/collect.ts'
import { toMarkupLines } from '../src/text/markup/lines.ts'

interface Page {
  readonly url?: string
  readonly jsonLd?: string
  readonly site?: string
  readonly title?: string
}

function publisherOf({ url, jsonLd, site, title = 'Talks end' }: Page): string | undefined {
  const json = { '@type': 'NewsArticle', headline: 'Talks end', publisher: { name: jsonLd } }
  const html = [
    `<title>${title}</title>`,
    url === undefined ? '' : `<link rel="canonical" href="${url}">`,
    site === undefined ? '' : `<meta property="og:site_name" content="${site}">`,
    jsonLd === undefined ? '' : `<script type="application/ld+json">${JSON.stringify(json)}</script>`,
  ].join('\n')
  return chooseFields(collectTestimonies(toMarkupLines(html).statements), []).publisher?.value
}

test.each<[string, Page, string | undefined]>([
  [
    'a section',
    { url: 'https://www.harbourpost.com/a', site: 'U.S.', title: 'Talks end - Harbour Post' },
    'Harbour Post',
  ],
  [
    'the agency of the text',
    { url: 'https://www.harbour.com/a', jsonLd: 'Associated Press', site: 'Harbour Chronicle' },
    'Harbour Chronicle',
  ],
  ['an agency on its own site', { url: 'https://www.reuters.com/a', jsonLd: 'Reuters', site: 'World' }, 'Reuters'],
  ['the owner', { url: 'https://www.see-zeitung.de/a', jsonLd: 'Nordmedien AG', site: 'Seezeitung' }, 'Seezeitung'],
  ['the system', { url: 'https://www.lake.blogspot.com/a', jsonLd: 'Blogger', site: 'Lake Notes' }, 'Lake Notes'],
  ['the system alone', { url: 'https://lake.example.org/a', jsonLd: 'Blogger' }, undefined],
  [
    'a name in another script',
    { url: 'https://www.laketimes.com/a', jsonLd: '湖畔時報', title: 'Talks end - Lake Times' },
    'Lake Times',
  ],
  ['small letters', { url: 'https://www.harbour.co.uk/a', jsonLd: 'harbour', site: 'The Harbour' }, 'The Harbour'],
  ['the title alone', { url: 'https://www.publico.es/a', title: 'Talks end | Público' }, 'Público'],
  ['a shortened host', { url: 'https://www.lktimes.com/a', title: 'Talks end - The Lake Times' }, 'The Lake Times'],
  ['a domain', { url: 'http://www.lake.ru/a', title: 'Talks end — www.lake.ru' }, 'lake.ru'],
  [
    'initials',
    { url: 'https://www.waz.de/a', jsonLd: 'Westsee Allgemeine Zeitung', site: 'Lokales' },
    'Westsee Allgemeine Zeitung',
  ],
  [
    'initials of two',
    { url: 'https://www.sn.at/a', jsonLd: 'Seeburger Nachrichten', title: 'Talks end - SN.at' },
    'Seeburger Nachrichten',
  ],
  ['a slogan behind the name', { url: 'https://laketimes.com/a', site: 'LakeTimes | News of the lake' }, 'LakeTimes'],
  ['no address', { jsonLd: 'Lake Tribune', site: 'World' }, 'Lake Tribune'],
  ['a headline’s own dash', { url: 'https://www.lake.org/a', title: 'Talks end - but not for long' }, undefined],
])('%s', (_, page, name) => expect(publisherOf(page)).toBe(name))
