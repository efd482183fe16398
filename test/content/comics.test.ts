import { bubbleBoxes, panelSvg } from '../../comics/panel'
import { cases } from '../../content/cases'
import { comics } from '../../content/comics'
import { Comic } from '../../types/entities/comic'

const all = Object.entries(comics)

describe.each(all)('the comic of %s', (type, comic) => {
  test('fits its schema, and is from a published case of its kind', () => {
    expect(Comic().safeParse(comic).error?.issues ?? []).toEqual([])
    expect(cases.find(({ _id }) => _id === comic.case)?.type).toBe(type)
  })

  test('letters are large enough in a group and on A3, and every word stands in the picture', () => {
    for (const panel of comic.panels) {
      const size = { width: 1080, height: 930 }
      for (const box of bubbleBoxes(panel, size)) {
        expect(box.letters).toBeGreaterThanOrEqual(36)
        expect(box.x >= 0 && box.y >= 0 && box.x + box.wide <= size.width && box.y + box.high <= size.height).toBe(true)
        expect(box.lines.join('')).toBe(box.words)
      }
      expect(panelSvg(panel, { ...size, bubbles: true })).not.toMatch(/NaN|undefined/)
    }
  })
})
