/** What a record holds, as JSON Schema. */
import { schemaUrl } from '../src/archive/urls.ts'
import { articleJsonSchema } from '../src/article/schema.ts'

export const data = { permalink: schemaUrl(), eleventyExcludeFromCollections: true }

export const render = (): string => `${JSON.stringify(articleJsonSchema(), null, 2)}\n`
