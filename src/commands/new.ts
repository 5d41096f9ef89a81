/** `npm run new -- DIR`: an empty archive's folder with a sample file in it, ready to build. */
import path from 'node:path'
import { isEmptyFolder, pathExists, writeIfChanged } from '../files.ts'
import { configName } from '../pipeline/archive-folder.ts'
import { type Call, type Command, CommandFailure, runCommand, UsageError } from './cli.ts'

const command: Command = {
  name: 'new',
  operands: 'DIR',
  purpose: 'Makes the folder of a new archive: its settings, and a sample file to build.',
  options: {},
  run: makeArchive,
}

async function makeArchive({ operands }: Call): Promise<number> {
  const [name, ...more] = operands
  if (name === undefined || more.length > 0) throw new UsageError('one folder is wanted')
  const folder = path.resolve(name)
  if (pathExists(folder) && !isEmptyFolder(folder)) throw new CommandFailure(`${folder} is no empty folder`)
  for (const [file, text] of Object.entries(files)) writeIfChanged(path.join(folder, file), text)
  console.log(`Made ${folder}. Put your files into ${path.join(folder, 'raw')}, then:`)
  console.log(`  npm start -- --content ${JSON.stringify(folder)} --output ${JSON.stringify(`${folder}-site`)}`)
  return 0
}

const settings = `# What the archive says of itself. Every line can be left out; README.md tells of each.
title: My archive
description: What it collects, and from where.
# Where the site will stand. Feeds and the sitemap name it in full; it may lie under a path.
url: http://localhost:8080/
# The pages speak en, zh-Hans, fr, es, ru or ar.
language: en
# publisher:
#   name: Who publishes the archive
#   url: https://example.org/
# timezone: Europe/Paris # for feeds, where a page states no time zone
# show:
#   sources: true # every line of every source, and what became of it
#   twins: true # index.json beside each page
#   citations: true # files for reference managers beside each report
#   feeds: true # of single countries, pairs, people and publishers
# takedowns:
#   - id: 606a9464ba09ff0c
#     reason: Taken down at the request of its publisher.
`

const sample = `Home
News
About us

Harbour council opens reading room by the old lighthouse

Published: 09:30, 4 May 2021

By Ana Lima

PORT SELBY - The harbour council opened a public reading room beside the old lighthouse on Tuesday, and said that its shelves would hold every issue of the town's newspapers since 1902.

Volunteers spent two winters sorting the papers by year, council member Tom Reed told visitors at the opening. He said that most of the pages had been found in the cellar of the customs house.

The room is open on weekdays. Visitors may copy pages free of charge, and the council plans to photograph all of them before the end of the year.

Share this page
Read more: Ferry timetable changes in June
© 2021 The Selby Sample. All rights reserved.
`

const files: Readonly<Record<string, string>> = {
  [configName]: settings,
  'raw/sample.txt': sample,
  'raw/sample.meta.yml': 'url: https://example.org/harbour-reading-room\npublisher: The Selby Sample\n',
}

await runCommand(command)
