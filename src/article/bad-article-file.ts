/** An article file, or another that people write, that isn't what it should be: `path:line`, what was seen and what is wanted. Stops the build. */
export class BadArticleFile extends Error {
  override name = 'BadArticleFile'
}
