/** Serves a folder as a static host that reads `_headers` would, under a path of its own. In: the folder. Out: where it answers. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.opml': 'text/x-opml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

export interface Served {
  /** `http://127.0.0.1:41234`, without a slash at its end. */
  readonly url: string
  readonly close: () => void
}

/**
 * @param folder what to serve; a folder's page is its `index.html`, the page for everything missing its `404.html`
 * @param base the path the site lives under, `/` or `/archive/`
 */
export async function serveFolder(folder: string, base = '/'): Promise<Served> {
  const rules = parseHeaders(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''))
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const asked = path.startsWith(base) ? normalize(`/${path.slice(base.length)}`) : '/404.html'
    const file = join(folder, asked.endsWith('/') ? `${asked}index.html` : asked)
    const found = await readFile(file).catch(() => null)
    const body = found ?? (await readFile(join(folder, '404.html')).catch(() => 'Not found'))
    const told = headersFor(rules, path)
    const type = found ? (types[extname(file)] ?? 'application/octet-stream') : 'text/html; charset=utf-8'
    response.writeHead(found ? 200 : 404, { ...told, 'content-type': type }).end(body)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close().closeAllConnections() }
}

/** A rule of `_headers`: the paths it speaks of, and what it has said with each file there. */
interface HeaderRule {
  readonly prefix: string
  readonly whole: boolean
  readonly headers: Readonly<Record<string, string>>
}

/** `/assets/*` and its indented lines, as Netlify and Cloudflare Pages read them. */
function parseHeaders(text: string): HeaderRule[] {
  return text
    .split(/\n(?=\S)/)
    .filter((rule) => rule.trim() !== '')
    .map((rule) => {
      const [pattern = '', ...lines] = rule.trim().split('\n')
      const pairs = lines.map((line) => line.trim().split(/:\s+(.*)/s, 2))
      const headers = Object.fromEntries(pairs.map(([name = '', value = '']) => [name.toLowerCase(), value]))
      return { prefix: pattern.replace(/\*$/, ''), whole: !pattern.endsWith('*'), headers }
    })
}

function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const speaking = rules.filter(({ prefix, whole }) => (whole ? path === prefix : path.startsWith(prefix)))
  return Object.assign({}, ...speaking.map(({ headers }) => headers))
}
