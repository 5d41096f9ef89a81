import type { Article } from '../src/model.ts'

/** An invented article with every field filled, for tests to change what they are about. */
export function invented(changes: Partial<Article> = {}): Article {
  return {
    id: '0123456789abcdef',
    source: 'wire/0123456789abcdef.txt',
    sha256: 'a'.repeat(64),
    url: 'https://example.org/river',
    title: 'River talks end in Nairobi',
    titleBasis: 'stated',
    standfirst: 'Two ministers agreed on a ferry.',
    section: 'Africa',
    authors: ['Jane Doe'],
    editors: ['John Roe'],
    publisher: { id: 'example-times', name: 'Example Times', basis: 'stated' },
    agency: { id: 'reuters', name: 'Reuters' },
    published: '2021-06-02T09:15+03:00',
    updated: '2021-06-03',
    timeBasis: 'stated',
    dateline: { place: 'NAIROBI', country: 'KE', date: '2021-06-02' },
    language: 'en',
    truncated: false,
    confidence: 1,
    sure: true,
    countries: { acting: ['KE', 'UG'], mentioned: ['TZ'] },
    people: [{ id: 'amina-otieno', name: 'Amina Otieno', role: 'Foreign Minister', country: 'KE' }],
    organisations: ['african-union'],
    topics: ['trade'],
    events: [
      {
        id: '2021-06-01-ke-ug-meeting',
        date: '2021-06-01',
        precision: 'day',
        countries: ['KE', 'UG'],
        mode: 'meeting',
        place: 'Nairobi',
        paragraphs: [1, 2],
      },
    ],
    statements: [
      {
        paragraph: 2,
        start: 0,
        end: 18,
        speakers: ['amina-otieno'],
        verb: 'agreed',
        direct: false,
        event: '2021-06-01-ke-ug-meeting',
      },
    ],
    headings: ['A ferry for the lake'],
    evidence: { title: [{ line: 1, start: 0, end: 26, rule: 'headline', basis: 'stated' }] },
    body: 'Amina Otieno met her counterpart on Tuesday.\n\n## A ferry for the lake\n\nBoth sides agreed.',
    ...changes,
  }
}
