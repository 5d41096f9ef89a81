/**
 * The fields by which exports name an article's text: trafilatura (`text`, `raw_text`), newspaper4k (`text`, `article_html`),
 * news-please (`maintext`), Fundus (`plaintext`, `body`), Common-Crawl-style exports (`content`, `html`), schema.org.
 */

/** Keys of the article's own text, the cleanest first. */
export const textKeys = [
  'maintext',
  'plaintext',
  'articlebody',
  'article_text',
  'full_text',
  'fulltext',
  'text',
  'body',
  'content',
  'article',
  'body_text',
  'content_text',
  'raw_text',
  'markdown',
] as const

/** Keys of the page's markup. */
export const htmlKeys = [
  'article_html',
  'content_html',
  'body_html',
  'html',
  'raw_html',
  'page',
  'source_html',
] as const

/** Keys of an id that stays with the article. */
export const idKeys = ['id', '_id', 'uuid', 'guid', 'article_id', 'articleid', 'fingerprint'] as const

/** Keys under which a file keeps its list of records. */
export const listKeys = [
  'articles',
  'items',
  'results',
  'data',
  'documents',
  'records',
  'docs',
  'news',
  'entries',
] as const
