import { newReceiptCode } from '@/lib/new-id'
import { digitsIn, fenIn, receiptCode } from '@/lib/typed'
import { receiptAlphabet } from '../../types/words/report'

test.each([
  'R7K2-9QXM',
  'r7k29qxm',
  'r7k2 9qxm',
  'Ｒ７Ｋ２－９ＱＸＭ',
  'R7K2‐9QXM',
  '回执码：R7K2-9QXM',
  'R7K2-9QXM。',
  'R7K2\u200b-9QXM',
  '我的回执码是 R7K2-9QXM，麻烦查一下',
  'R 7 K 2 9 Q X M',
])('其木格 types her receipt code as %s', (typed) => {
  expect(receiptCode(typed)).toBe('R7K2-9QXM')
})

describe('a code of today, three groups long', () => {
  const code = newReceiptCode()
  const bare = code.replaceAll('-', '')

  test('is understood however it is spaced, with words around it', () => {
    for (const typed of [code, code.toLowerCase(), bare, [...bare].join(' '), `回执码：${code}。`]) expect(receiptCode(typed)).toBe(code)
  })

  test('with any one letter wrong it is not taken for another', () => {
    for (let i = 0; i < 12; i++)
      for (const letter of receiptAlphabet)
        if (letter !== bare[i]) expect(receiptCode(bare.slice(0, i) + letter + bare.slice(i + 1))).toBeUndefined()
  })
})

test.each(['', 'R7K2-9QX', 'R7K2-9QXM7', '回执码', 'R0K1-9QXM'])('%s is no receipt code', (typed) => {
  expect(receiptCode(typed)).toBeUndefined()
})

test.each([
  ['4800', 4800],
  ['４８００', 4800],
  ['4,800', 4800],
  ['4，800', 4800],
  ['4800元', 4800],
  ['¥4800.50', 4800.5],
  ['1.2万', 12_000],
  ['1.2万元', 12_000],
  ['1万2', 12_000],
  ['1万2000', 12_000],
  ['3千5', 3500],
  ['大概4800块钱', 4800],
  ['4800多块', 4800],
  [' 4 800 ', 4800],
])('老王 lost %s', (typed, yuan) => {
  expect(fenIn(typed)).toBe(yuan * 100)
})

test.each(['', '四千八', '0.001', '4800元或5000元', '-5', '1万2千3'])('%s is no sum', (typed) => {
  expect(fenIn(typed)).toBeUndefined()
})

test('six digits, however they come', () => {
  for (const typed of ['123456', '123 456', '１２３４５６', '登录码：123-456。', '12\u200b3456']) expect(digitsIn(typed)).toBe('123456')
})
