import { slogans } from '../../content/slogans'
import { banner, cloths, fits, inTwo, orderOf } from '../../papers/banner'
import { bannerPicture, pageOf } from '../../papers/banner-picture'

const sheep = '先看见羊，后给钱'

describe('a banner in its real size', () => {
  test('on cloth of 0.7 m a character takes 0.6 m; sixteen are ten metres, one more is too long', () => {
    const sixteen = banner({ text: '羊'.repeat(16), cloth: '0.7' })
    expect(sixteen).toMatchObject({ width: 0.7, length: 10, height: 0.5, tooLong: { length: false, characters: false } })
    expect(sixteen.pitch).toBeCloseTo(0.6)
    expect(banner({ text: '羊'.repeat(17), cloth: '0.7' })).toMatchObject({ length: 10.6, tooLong: { length: true, characters: true } })
    expect(banner({ text: '羊'.repeat(24), cloth: '0.7' }).length).toBe(14.8)
  })

  test('other cloth keeps the proportion; a page longer than PDF has is drawn at a tenth', () => {
    expect(banner({ text: sheep, cloth: '0.5' })).toMatchObject({ length: 3.71, scale: 1 })
    expect(banner({ text: sheep, cloth: '0.7' })).toMatchObject({ length: 5.2, scale: 0.1 })
    expect(banner({ text: sheep, cloth: '1.5' })).toMatchObject({ length: 11.14, tooLong: { length: true, characters: false } })
  })

  test('how far it is read from goes by the characters’ height', () => {
    expect(banner({ text: sheep, cloth: '0.7' }).readFrom).toEqual({ well: 50, still: 100 })
    expect(banner({ text: sheep, cloth: '0.5' }).readFrom).toEqual({ well: 36, still: 71 })
  })

  test('in two rows it parts at the comma that lies nearest the middle, and is shorter', () => {
    expect(inTwo('拿不准，问96110；钱转了，打110')).toEqual(['拿不准，问96110', '钱转了，打110'])
    expect(inTwo('没有逗号')).toBeUndefined()
    const two = banner({ text: sheep, cloth: '0.9', rows: 2 })
    expect(two.rows.map(({ text }) => text)).toEqual(['先看见羊', '后给钱'])
    expect(two.length).toBeLessThan(banner({ text: sheep, cloth: '0.9' }).length)
    expect(banner({ text: '没有逗号', cloth: '0.9', rows: 2 }).rows).toHaveLength(1)
  })

  test('with Mongolian both are of one height, in the order the county set; the longer says how long the cloth is', () => {
    const mongolian = { text: 'ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ', ems: 30 }
    const first = banner({ text: sheep, cloth: '0.7', mongolian })
    expect(first.rows.map(({ script }) => script)).toEqual(['han', 'mongolian'])
    expect(new Set(first.rows.map(({ height }) => height)).size).toBe(1)
    expect(first.length).toBeCloseTo(30 * 0.7 * 0.36 + 0.4, 1)
    const rows = banner({ text: sheep, cloth: '0.7', mongolian, order: 'mongolianFirst' }).rows
    expect(rows.map(({ script }) => script)).toEqual(['mongolian', 'han'])
    expect(rows[0]?.middle).toBeLessThan(rows[1]?.middle ?? 0)
  })

  test('no row leaves its cloth, on any cloth, for any slogan', () => {
    for (const { text } of slogans)
      for (const cloth of cloths)
        for (const rows of [1, 2] as const) {
          const made = banner({ text, cloth, rows })
          for (const row of made.rows) {
            expect(row.middle - row.height / 2).toBeGreaterThan(0)
            expect(row.middle + row.height / 2).toBeLessThan(made.width)
            expect([...row.text].length * made.pitch + 2 * made.margin).toBeLessThanOrEqual(made.length + 0.01)
          }
          if (made.rows.length === 2)
            expect(made.rows[0]!.middle + made.rows[0]!.height / 2).toBeLessThan(made.rows[1]!.middle - made.rows[1]!.height / 2)
        }
  })

  test('upright it hangs down: a character below the other, marks left empty, Mongolian in a column beside, in the county’s order', () => {
    const made = banner({ text: sheep, cloth: '0.7', upright: true })
    expect(made).toMatchObject({ width: 0.7, length: 4.9, height: 0.5, readFrom: { well: 50, still: 100 } })
    expect(pageOf(made).height).toBeGreaterThan(pageOf(made).width * 5)
    const picture = bannerPicture(made, { office: '安和旗反诈综合指挥室', until: '2026年12月30日' })
    const at = [...picture.matchAll(/<text x="350.0" y="([\d.]+)">(.)</g)].map(([, y, letter]) => ({ y: Number(y), letter }))
    expect(at.map(({ letter }) => letter).join('')).toBe('先看见羊后给钱')
    for (const [i, { y }] of at.entries()) if (i > 0) expect(y - (at[i - 1]?.y ?? 0)).toBeGreaterThanOrEqual(599.9)
    expect(at.at(-1)?.y).toBeLessThan(4900)
    expect(orderOf(made, { office: '', until: '' })[0]).toBe('竖幅，字从上往下')
    const mongolian = { text: 'ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ', ems: 10 }
    const both = banner({ text: sheep, cloth: '0.9', upright: true, mongolian, order: 'mongolianFirst' })
    expect(both.rows.map(({ script }) => script)).toEqual(['mongolian', 'han'])
    expect(bannerPicture(both, { office: '', until: '' })).toMatch(/rotate\(90\)[^>]*>ᠮᠣᠩᠭᠣᠯ/)
    expect(banner({ text: '羊'.repeat(17), cloth: '0.5', upright: true }).tooLong).toEqual({ length: false, characters: true })
  })

  test('over a road it wants half a metre of rope at each end, on a wall none', () => {
    const made = banner({ text: sheep, cloth: '0.7' })
    expect(fits(made, 6.2, true)).toEqual({ fits: true, lacks: 0 })
    expect(fits(made, 6, true)).toEqual({ fits: false, lacks: 0.2 })
    expect(fits(made, 5.2, false)).toEqual({ fits: true, lacks: 0 })
  })

  test('the shop gets it in words', () => {
    expect(orderOf(banner({ text: sheep, cloth: '0.7' }), { office: '安和旗反诈综合指挥室', until: '2026年12月30日' })).toEqual([
      '字：先看见羊，后给钱',
      '布宽0.7米，布长5.2米',
      '字高0.5米，两头各空0.2米',
      '红布白字，黑体',
      '落款不印在布上：安和旗反诈综合指挥室',
      '挂到 2026年12月30日，以后取下',
    ])
  })
})
