import { escaped } from './word/xml'

/** One thing that others may take over from us: until when, where it has an end. */
export interface FeedEntry {
  /** Absolute, and the same for good. */
  id: string
  link: string
  kind: string
  title: string
  paragraphs: readonly string[]
  /** Who says so. */
  from: string
  at: number
  expires?: number
}

export interface Feed {
  title: string
  author: string
  /** The website, without a slash at its end. */
  site: string
  entries: readonly FeedEntry[]
}

const time = (t: number): string => new Date(t).toISOString()
/** When the newest of them was put out: with nothing in it, the beginning of time. */
const newest = ({ entries }: Feed): number => Math.max(0, ...entries.map(({ at }) => at))
const html = (paragraphs: readonly string[]): string => paragraphs.map((one) => `<p>${escaped(one)}</p>`).join('')

/** An entry in Atom (RFC 4287). Its end stands as DCMI Period, since Atom has no word for it. */
const atomEntry = ({ id, link, kind, title, paragraphs, from, at, expires }: FeedEntry): string =>
  [
    '<entry>',
    `<id>${escaped(id)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${escaped(link)}"/>`,
    `<author><name>${escaped(from)}</name></author>`,
    `<category term="${escaped(kind)}"/>`,
    `<published>${time(at)}</published>`,
    `<updated>${time(at)}</updated>`,
    `<content type="html">${escaped(html(paragraphs))}</content>`,
    ...(expires === undefined ? [] : [`<dcterms:valid>end=${time(expires)}; scheme=W3C-DTF</dcterms:valid>`]),
    '</entry>',
  ].join('')

/** The newest of all for the county's website: Atom. */
export const atomOf = (feed: Feed): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dcterms="http://purl.org/dc/terms/" xml:lang="zh-CN">',
    `<id>${escaped(`${feed.site}/feed.xml`)}</id>`,
    `<title>${escaped(feed.title)}</title>`,
    `<author><name>${escaped(feed.author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(`${feed.site}/feed.xml`)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(`${feed.site}/`)}"/>`,
    `<updated>${time(newest(feed))}</updated>`,
    ...feed.entries.map(atomEntry),
    '</feed>\n',
  ].join('\n')

/** The same as JSON Feed 1.1; an entry's end under `_cunshao`, as the format has it for what is one's own. */
export const jsonFeedOf = (feed: Feed): string =>
  `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    language: 'zh-CN',
    home_page_url: `${feed.site}/`,
    feed_url: `${feed.site}/feed.json`,
    authors: [{ name: feed.author }],
    items: feed.entries.map(({ id, link, kind, title, paragraphs, from, at, expires }) => ({
      ...{ id, url: link, title, content_html: html(paragraphs), tags: [kind] },
      ...{ authors: [{ name: from }], date_published: time(at) },
      ...(expires !== undefined && { _cunshao: { expires: time(expires) } }),
    })),
  })}\n`
