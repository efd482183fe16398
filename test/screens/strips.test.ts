import { joinedStrips, stripsOf } from '../../src/check/ask/strips'

test('a chat screenshot of 1080 by 12000 is read in strips at its full scale, without a gap', () => {
  const strips = stripsOf(1080, 12_000)
  expect(strips.every(({ width, height, high }) => width === 1080 && height === high && height <= 1600)).toBe(true)
  for (const [i, { top }] of strips.entries()) {
    const before = strips[i - 1]
    if (before) expect(before.top + before.high).toBeGreaterThan(top)
  }
  const last = strips.at(-1)
  expect((last?.top ?? 0) + (last?.high ?? 0)).toBe(12_000)
})

test('a photograph is one strip, made small', () => {
  expect(stripsOf(4000, 3000)).toEqual([{ top: 0, high: 3000, width: 1600, height: 1200 }])
})

test('a line that two strips saw stands once', () => {
  expect(joinedStrips(['您好\n我是客服', '我是客服\n快递丢了', '请加我'])).toBe('您好\n我是客服\n快递丢了\n请加我')
})
