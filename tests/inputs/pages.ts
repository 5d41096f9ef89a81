/** One invented article in every form that inputs come in. */

const paragraphs = [
  'Kenyan Foreign Minister Amina Otieno met Ugandan Foreign Minister Joseph Okello in Nairobi on Tuesday to talk about the ferry.',
  'Both ministers agreed that the ferry should cross the lake twice a day from next month, the Kenyan ministry said in a statement.',
  '“Our people have waited for it for ten years,” Otieno said after the meeting, adding that the fares would stay low.',
] as const

const listed = '- The fares stay low.\n- The ferry crosses *twice* a day.'

const described = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', name: 'Example Times' },
    {
      '@type': 'NewsArticle',
      headline: 'River talks end in Nairobi',
      datePublished: '2021-06-02T09:15:00+03:00',
      author: [{ '@type': 'Person', name: 'Jane Doe' }, 'John Roe'],
      publisher: { '@type': 'Organization', name: 'Example Times' },
    },
  ],
}

export const htmlPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>River talks end in Nairobi - Example Times</title>
<meta property="og:title" content="River talks end in Nairobi">
<meta property="og:site_name" content="Example Times">
<link rel="canonical" href="https://example.org/river-talks">
<script type="application/ld+json">${JSON.stringify(described)}</script>
<style>p { color: red }</style>
</head>
<body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<main><article class="story">
<h1>River talks end<br>in Nairobi</h1>
<p class="byline">By Jane Doe and John Roe</p>
<time datetime="2021-06-02T09:15:00+03:00">2 June 2021</time>
<figure><img src="x.jpg"><figcaption>The ferry at <b>Port&nbsp;Bell</b></figcaption></figure>
<div class="article-body">
<p>${paragraphs[0]}</p>
<p>${paragraphs[1]}</p>
<h2>Ten years of waiting</h2>
<p hidden>A secret for machines that no reader of the page is ever shown, long enough for a paragraph.</p>
<p>${paragraphs[2].replace('for ten years', '<em>for&nbsp;ten years</em>')}</p>
</div>
</article></main>
<footer><p>© 2021 Example Times. All rights reserved.</p></footer>
<script>alert("no text")</script>
</body>
</html>
`

export const markdownPage = `---
title: River talks end in Nairobi
author:
  - Jane Doe
  - John Roe
date: 2021-06-02T09:15:00+03:00
url: https://example.org/river-talks
---

# River talks end in Nairobi

${paragraphs[0].replace('Joseph Okello', '[Joseph Okello](https://example.org/okello)')}

${paragraphs[1]}

## Ten years of waiting

${paragraphs[2].replace('for ten years', '*for ten years*')}

${listed}
`

/** As newspaper4k and trafilatura write it, with escapes. */
export const record = {
  id: 'abc-0001',
  url: 'https://example.org/river-talks',
  title: 'River talks end in Nairobi',
  authors: ['Jane Doe', 'John Roe'],
  publish_date: '2021-06-02T09:15:00+03:00',
  language: 'en',
  text: paragraphs.join('\n\n'),
}

function response(url: string, html: string, headers = ''): string {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${headers}\r\n${html}`
  return warcRecord('response', url, http, 'application/http; msgtype=response')
}

function warcRecord(type: string, url: string, content: string, contentType: string): string {
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2021-06-03T00:00:00Z',
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>',
    `Content-Type: ${contentType}`,
    `Content-Length: ${Buffer.byteLength(content)}`,
  ]
  return `${head.join('\r\n')}\r\n\r\n${content}\r\n\r\n`
}

function chunked(html: string): string {
  return `${Buffer.byteLength(html).toString(16)}\r\n${html}\r\n0\r\n\r\n`
}

const second = htmlPage.replaceAll('ferry', 'bridge')

/** Two pages, one of them in chunks, and a request. */
export const warcFile = Buffer.from(
  warcRecord('request', 'https://example.org/one', 'GET /one HTTP/1.1\r\n\r\n', 'application/http; msgtype=request') +
    response('https://example.org/one', htmlPage) +
    response('https://example.org/two', chunked(second), 'Transfer-Encoding: chunked\r\n'),
)
