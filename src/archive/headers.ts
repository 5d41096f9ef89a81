/** What a host should say beside the pages: the content policy, and how long a file may be kept. */
import type { SiteConfig } from '../model.ts'
import { basePath } from './urls.ts'

/** What a page may ask for: itself and nothing else. WebAssembly is Pagefind's. Each page says it of itself too. */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')

/** A page's own words can't say who may frame it; only the host can. */
const onEveryFile = [
  `Content-Security-Policy: ${contentPolicy}; frame-ancestors 'none'`,
  'Referrer-Policy: strict-origin-when-cross-origin',
  'X-Content-Type-Options: nosniff',
]

/** Files whose address changes with their content, by name or by the hash behind `?v=`. All else is asked for again. */
const lasting = [
  '/assets/fonts/*',
  '/assets/site.css',
  ...['fragment', 'index'].flatMap((folder) => [`/pagefind/${folder}/*`, `/pagefind/:tier/${folder}/*`]),
]

/**
 * The file `_headers` as Netlify and Cloudflare Pages read it. Rules that match the same file are added up, so none of
 * them names a header twice.
 */
export function headersFile(config: SiteConfig): string {
  const base = basePath(config)
  const rules = [
    { path: '/*', headers: onEveryFile },
    ...lasting.map((path) => ({ path, headers: ['Cache-Control: public, max-age=31536000, immutable'] })),
  ]
  return rules
    .map(({ path, headers }) => `${[base + path, ...headers.map((header) => `  ${header}`)].join('\n')}\n`)
    .join('\n')
}
