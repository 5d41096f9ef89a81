/** What page authors call the parts of a page, in classes, ids and roles: families of words, in the languages met. */

/** Each family with the words that give it away. Matched against the hints of one element. */
export const hintFamilies: Readonly<Record<string, RegExp>> = {
  body: /article-?_?(?:body|content|text|main|copy|detail|page)|(?:story|post|entry|news|page|node|single|detail|content)-?_?(?:body|content|text|main|inner|copy)|articlebody|body-?_?(?:text|copy|content)|rich-?_?text|prose|(?:^|[\s_-])(?:story|article|paragraph|text|copy|body)(?:$|[\s_-])/,
  bodyName: /articlebody|article-?_?(?:body|content|text)|(?:story|entry|post)-?_?(?:body|content|text)/,
  related:
    /relat|recommend|read-?_?(?:more|also|next)|more-?_?(?:from|on|news|stories|articles)|also|trending|popular|most-?_?(?:read|viewed)|outbrain|taboola|teaser|promo|up-?_?next|mehr|weitere|verwandt|card|carousel|latest|recirc|onward|cross-?link|linkbox|infobox/,
  aside: /sidebar|side-?_?bar|widget|aside|complementary|right-?_?(?:rail|col)|rail|margin/,
  comment: /comment|disqus|repl(?:y|ies)|discussion|kommentar|forum|respond/,
  share: /share|social|follow|facebook|twitter|whatsapp|toolbar|bookmark|print/,
  prompt:
    /newsletter|subscri|paywall|piano|sign-?_?up|login|register|regwall|cookie|consent|gdpr|banner|modal|popup|overlay|offer|abo(?:nn|$|[\s_-])|membership|donat|survey|poll|promo/,
  advert: /(?:^|[\s_-])(?:ad|ads|adv|advert\w*|adslot|sponsor\w*|anzeige|werbung|dfp|gpt)(?:$|[\s_-])/,
  author: /author|byline|(?:^|[\s_-])bio(?:$|[\s_-])|contributor|writer|profile|autor|about-?_?the/,
  meta: /meta|date|time|published|info|dateline|kicker|category|breadcrumb|topline|eyebrow|overline/,
  caption: /caption|credit|copyright|figure|image|photo|picture|gallery|media|video|slideshow|bildunter|player/,
  navigation:
    /(?:^|[\s_-])nav|menu|header|footer|breadcrumb|masthead|topbar|site-?_?(?:header|footer|map)|skip|search|pagination|pager|toc|sprung/,
  tags: /(?:^|[\s_-])tags?(?:$|[\s_-])|topic|keyword|label|schlagw|theme/,
  lead: /lead|standfirst|deck|dek(?:$|[\s_-])|summary|intro|subtitle|sub-?_?(?:title|head)|excerpt|teaser-?text|abstract|stand-?_?first|vorspann|description|sapo|chapo|bullet|key-?_?point|highlight/,
  title: /headline|(?:^|[\s_-])title|entry-?title|article-?_?(?:title|head)/,
  quote: /quote|pull|zitat/,
  post: /twitter-tweet|instagram-media|tiktok-embed|(?:^|[\s_-])embed|social-?_?media/,
  correction: /correct|disclaimer|note|disclos|fact-?_?box|topper|update|endnote|footnote/,
}
