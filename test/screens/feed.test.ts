import { atomOf, type Feed, jsonFeedOf } from '../../papers/feed'

const site = 'https://fz.anhe.example'
const link = (id: string) => `${site}/pages/alert/index?id=${id}`
const feed: Feed = {
  title: '村哨：防骗提示、案例和预警',
  author: '安和旗反诈综合指挥室',
  site,
  entries: [
    {
      ...{ id: link('sheep&1'), link: link('sheep&1'), kind: '预警', title: '“收羊的”先要定金 <假>', from: '白音派出所' },
      ...{
        paragraphs: ['先要定金的，是骗子 & 别转\u0000', '打96110问'],
        at: Date.UTC(2026, 10, 30, 1),
        expires: Date.UTC(2026, 11, 2, 16),
      },
    },
    { id: link('b'), link: link('b'), kind: '案例', title: '卖羊', from: '安和旗', paragraphs: ['一'], at: Date.UTC(2026, 10, 29) },
  ],
}
const atom = 'http://www.w3.org/2005/Atom'
const parsed = (of: Feed) => new DOMParser().parseFromString(atomOf(of), 'application/xml')
const texts = (of: Element | Document, name: string) => [...of.getElementsByTagNameNS(atom, name)].map((one) => one.textContent)

/** RFC 4287 §4.1: what a feed and an entry must have, and how often. */
const children = (of: Element, name: string) => [...of.children].filter((one) => one.namespaceURI === atom && one.localName === name)
const once = (of: Element, ...names: string[]) => {
  for (const name of names) expect([name, children(of, name).length]).toEqual([name, 1])
}

describe('the feed', () => {
  test.each([
    ['with two things', feed],
    ['with nothing', { ...feed, entries: [] }],
  ])('%s is Atom as RFC 4287 has it', (_name, of) => {
    const { documentElement: root } = parsed(of)
    expect([root.namespaceURI, root.localName]).toEqual([atom, 'feed'])
    once(root, 'id', 'title', 'updated', 'author')
    expect(children(root, 'link').map((one) => one.getAttribute('rel'))).toEqual(['self', 'alternate'])
    for (const entry of children(root, 'entry')) {
      once(entry, 'id', 'title', 'updated', 'published', 'content', 'author')
      expect(children(entry, 'link')[0]?.getAttribute('href')).toMatch(/^https:\/\//)
      expect(children(entry, 'content')[0]?.getAttribute('type')).toBe('html')
      // nothing stands in it that is neither Atom's nor in a namespace of its own
      for (const one of entry.children) expect([atom, 'http://purl.org/dc/terms/']).toContain(one.namespaceURI)
    }
    for (const updated of texts(root, 'updated')) expect(updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)
    const ids = texts(root, 'id')
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('says the newest moment as its own; words keep their marks, and lose what XML cannot hold', () => {
    const { documentElement: root } = parsed(feed)
    expect(children(root, 'updated')[0]?.textContent).toBe('2026-11-30T01:00:00.000Z')
    expect(texts(root, 'title')).toContain('“收羊的”先要定金 <假>')
    expect(texts(root, 'content')[0]).toBe('<p>先要定金的，是骗子 &amp; 别转</p><p>打96110问</p>')
  })

  test('an alert carries its end; what has none says nothing of it', () => {
    const valid = [...parsed(feed).getElementsByTagNameNS('http://purl.org/dc/terms/', 'valid')].map((one) => one.textContent)
    expect(valid).toEqual(['end=2026-12-02T16:00:00.000Z; scheme=W3C-DTF'])
  })

  test('is JSON Feed 1.1 as well', () => {
    const json = JSON.parse(jsonFeedOf(feed))
    expect(json).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', feed_url: `${site}/feed.json`, home_page_url: `${site}/` })
    expect(json.items.map((one: { id: string; url: string; content_html: string }) => [one.id, one.url, !!one.content_html])).toEqual(
      feed.entries.map(({ id, link }) => [id, link, true]),
    )
    expect(json.items[0]._cunshao).toEqual({ expires: '2026-12-02T16:00:00.000Z' })
  })
})
