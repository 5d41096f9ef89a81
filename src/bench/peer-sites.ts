/**
 * The same news site as other generators are usually told to build it: an article a page, and pages of days, months, years
 * and countries. In: articles, out: the files of each tool's source folder. What they say is plain: no twins, no search.
 */

/** An article as the peers get it. */
export interface PeerArticle {
  readonly id: string
  readonly title: string
  /** `2023-01-09`. */
  readonly day: string
  readonly publisher: string
  readonly countries: readonly string[]
  /** Markdown. */
  readonly body: string
}

export type PeerFile = readonly [path: string, text: string]

/** A folder's files: the settings and templates, and how an article is written. */
export interface PeerSite {
  readonly fixed: readonly PeerFile[]
  readonly article: (article: PeerArticle) => PeerFile
}

/** `2023`, `2023-01`, `2023-01-09`. */
const periodsOf = (day: string): readonly string[] => [day.slice(0, 4), day.slice(0, 7), day]

function frontMatter(fields: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return `---\n${lines.join('\n')}\n---\n\n`
}

const page = (title: string, content: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><header><a href="/">News</a></header><main>${content}</main></body></html>\n`

/** Periods and countries as taxonomies, which is how Hugo makes such pages. */
export const hugoSite: PeerSite = {
  fixed: [
    [
      'hugo.toml',
      'baseURL = "https://example.org/"\ntitle = "News"\ndisableKinds = ["RSS", "sitemap", "404", "section"]\n[taxonomies]\nperiod = "period"\ncountry = "country"\n',
    ],
    [
      'layouts/_default/single.html',
      page(
        '{{ .Title }}',
        '<h1>{{ .Title }}</h1><p>{{ .Params.publisher }} <a href="/period/{{ .Params.day }}/">{{ .Params.day }}</a></p>{{ .Content }}<ul>{{ range .Params.country }}<li><a href="/country/{{ . | urlize }}/">{{ . }}</a></li>{{ end }}</ul>',
      ),
    ],
    [
      'layouts/_default/term.html',
      page(
        '{{ .Title }}',
        '<h1>{{ .Title }}</h1><ul>{{ range .Pages.ByTitle }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.publisher }} {{ .Params.day }}</li>{{ end }}</ul>',
      ),
    ],
    [
      'layouts/_default/taxonomy.html',
      page(
        '{{ .Title }}',
        '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>',
      ),
    ],
    [
      'layouts/index.html',
      page(
        '{{ .Title }}',
        '<ul>{{ range first 50 .Site.RegularPages.ByDate.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>',
      ),
    ],
  ],
  article: ({ id, title, day, publisher, countries, body }) => [
    `content/a/${id}.md`,
    `${frontMatter({ title, date: day, day, publisher, period: periodsOf(day), country: countries })}${body}\n`,
  ],
}

/** Collections by period and country, and a pagination over each, as Eleventy's own guide has it. */
export const eleventySite: PeerSite = {
  fixed: [
    [
      'eleventy.config.mjs',
      `const grouped = (keysOf) => (api) => {
  const groups = new Map()
  for (const item of api.getFilteredByTag('article'))
    for (const key of keysOf(item.data)) groups.set(key, [...(groups.get(key) ?? []), item])
  return [...groups].map(([key, items]) => ({ key, items }))
}
const periods = ({ day }) => [day.slice(0, 4), day.slice(0, 7), day]
export default function (eleventy) {
  eleventy.addCollection('periods', grouped(periods))
  eleventy.addCollection('countries', grouped(({ countries }) => countries))
  return { dir: { input: 'site', includes: '_includes' } }
}
`,
    ],
    [
      'site/a/a.json',
      '{ "layout": "article.njk", "tags": "article", "permalink": "/a/{{ page.fileSlug }}/index.html" }\n',
    ],
    [
      'site/_includes/article.njk',
      page(
        '{{ title }}',
        '<h1>{{ title }}</h1><p>{{ publisher }} <a href="/period/{{ day }}/">{{ day }}</a></p>{{ content | safe }}<ul>{% for code in countries %}<li><a href="/country/{{ code }}/">{{ code }}</a></li>{% endfor %}</ul>',
      ),
    ],
    ...(['period', 'country'] as const).map((kind): PeerFile => {
      const data = { collection: kind === 'period' ? 'periods' : 'countries' }
      const head = `---\npagination: { data: collections.${data.collection}, size: 1, alias: group }\npermalink: "/${kind}/{{ group.key }}/index.html"\n---\n`
      const list =
        '<h1>{{ group.key }}</h1><ul>{% for item in group.items %}<li><a href="{{ item.url }}">{{ item.data.title }}</a> {{ item.data.publisher }} {{ item.data.day }}</li>{% endfor %}</ul>'
      return [`site/${kind}.njk`, head + page('{{ group.key }}', list)]
    }),
    [
      'site/index.njk',
      page(
        'News',
        '<ul>{% for item in collections.article | reverse %}{% if loop.index <= 50 %}<li><a href="{{ item.url }}">{{ item.data.title }}</a></li>{% endif %}{% endfor %}</ul>',
      ),
    ],
  ],
  article: ({ id, title, day, publisher, countries, body }) => [
    `site/a/${id}.md`,
    `${frontMatter({ title, date: day, day, publisher, countries })}${body}\n`,
  ],
}

const astroList = `<ul>{items.map((item) => <li><a href={\`/a/\${item.id}/\`}>{item.data.title}</a> {item.data.publisher} {item.data.day}</li>)}</ul>`

/** A content collection, and one page with static paths for each kind. */
export const astroSite: PeerSite = {
  fixed: [
    ['astro.config.mjs', "export default { outDir: process.env.PEER_OUT, build: { format: 'directory' } }\n"],
    ['package.json', '{ "name": "peer", "private": true, "type": "module" }\n'],
    [
      'src/content.config.ts',
      `import { defineCollection, z } from 'astro:content'
import { glob } from 'astro/loaders'
const schema = z.object({ title: z.string(), day: z.string(), publisher: z.string(), countries: z.array(z.string()) })
export const collections = { articles: defineCollection({ loader: glob({ pattern: '*.md', base: './articles' }), schema }) }
`,
    ],
    [
      'src/pages/a/[id].astro',
      `---
import { getCollection, render } from 'astro:content'
export async function getStaticPaths() {
  return (await getCollection('articles')).map((article) => ({ params: { id: article.id }, props: { article } }))
}
const { article } = Astro.props
const { Content } = await render(article)
const { title, publisher, day, countries } = article.data
---
${page('{title}', '<h1>{title}</h1><p>{publisher} <a href={"/period/" + day + "/"}>{day}</a></p><Content /><ul>{countries.map((code) => <li><a href={"/country/" + code + "/"}>{code}</a></li>)}</ul>')}`,
    ],
    ...(['period', 'country'] as const).map((kind): PeerFile => {
      const keys = kind === 'period' ? '[day.slice(0, 4), day.slice(0, 7), day]' : 'countries'
      return [
        `src/pages/${kind}/[key].astro`,
        `---
import { getCollection } from 'astro:content'
export async function getStaticPaths() {
  const groups = new Map()
  for (const item of await getCollection('articles')) {
    const { day, countries } = item.data
    for (const key of ${keys}) {
      if (!groups.has(key)) groups.set(key, [])
      groups.get(key).push(item)
    }
  }
  return [...groups].map(([key, items]) => ({ params: { key }, props: { items } }))
}
const { key } = Astro.params
const { items } = Astro.props
---
${page('{key}', `<h1>{key}</h1>${astroList}`)}`,
      ]
    }),
    [
      'src/pages/index.astro',
      `---
import { getCollection } from 'astro:content'
const items = (await getCollection('articles')).sort((a, b) => (a.data.day < b.data.day ? 1 : -1)).slice(0, 50)
---
${page('News', astroList)}`,
    ],
  ],
  article: ({ id, title, day, publisher, countries, body }) => [
    `articles/${id}.md`,
    `${frontMatter({ title, day, publisher, countries })}${body}\n`,
  ],
}
