/** Codes and spellings of Mongolian: what may be stored, and what counts as the same word. */
import { isPrivateCode, wordsFor, wrongCodes } from '../../wording/mongolian/code'
import { comparedSpelling, sameSpelling } from '../../wording/mongolian/spelling'

const mongol = 'ᠮᠣᠩᠭᠣᠯ'

describe('the code a text is written in', () => {
  test('the standard’s letters, marks, digits, Chinese and numbers pass', () => {
    for (const good of [mongol, `${mongol}\u202fᠤᠨ`, 'ᠪᠠᠶᠠᠨ\u180eᠠ', 'ᠭ\u180b\u180c\u180d\u180f', '᠑᠑᠐᠃', '打110', 'APP'])
      expect(wrongCodes(good)).toEqual([])
  })

  test('Menksoft’s private code is known from its first letter to its last; another’s own letters are refused as well', () => {
    for (const code of [0xe234, 0xe264, 0xe71d]) expect(isPrivateCode(`${mongol} ${String.fromCodePoint(code)}`)).toBe(true)
    for (const code of [0xe000, 0xe233, 0xe71e, 0xf8ff, 0xf0000]) {
      const letter = String.fromCodePoint(code)
      expect(isPrivateCode(letter)).toBe(true)
      expect(wrongCodes(letter).map(wordsFor)).toEqual([expect.stringContaining('自己造的编码')])
    }
    expect(wrongCodes('\ue271\ue264').map(wordsFor)).toEqual([expect.stringMatching(/蒙科立编码.*国标编码/)])
  })

  test('letters of Todo, Sibe, Manchu and Ali Gali are named, and Cyrillic is', () => {
    expect(wrongCodes('ᡐ ᡝ ᡳ ᡴ ᢀ')).toEqual([
      { kind: 'otherScript', name: '托忒文', letter: 'ᡐ' },
      { kind: 'otherScript', name: '锡伯文', letter: 'ᡝ' },
      { kind: 'otherScript', name: '满文', letter: 'ᡳ' },
      { kind: 'otherScript', name: '阿里嘎里字', letter: 'ᢀ' },
    ])
    expect(wrongCodes('Монгол')).toEqual([{ kind: 'cyrillic' }])
    expect(wrongCodes('ЖИПИЭС'.slice(0, 1))).toEqual([])
  })
})

describe('the same spelling', () => {
  test('what nobody sees makes no difference: FVS1 to FVS4, MVS, joiners, a narrow or a plain space before a suffix', () => {
    expect(sameSpelling('ᠭ\u180b', 'ᠭ')).toBe(true)
    expect(sameSpelling('ᠭ\u180f', 'ᠭ\u180d')).toBe(true)
    expect(sameSpelling('ᠪᠠᠶᠠᠨ\u180eᠠ', 'ᠪᠠᠶᠠᠨᠠ')).toBe(true)
    expect(sameSpelling(`${mongol}\u202fᠤᠨ`, `${mongol} ᠤᠨ`)).toBe(true)
    expect(sameSpelling(`${mongol}ᠤᠨ`, `${mongol} ᠤᠨ`)).toBe(false)
  })

  test('letters of one form are one: O and U, OE and UE; A and E behind a letter, never at a word’s beginning', () => {
    expect(sameSpelling('ᠮᠣᠩᠭᠣᠯ', 'ᠮᠤᠩᠭᠤᠯ')).toBe(true)
    expect(sameSpelling('ᠮᠥᠩᠭᠦ', 'ᠮᠦᠩᠭᠥ')).toBe(true)
    expect(sameSpelling('ᠮᠥ', 'ᠮᠣ')).toBe(false)
    expect(sameSpelling('ᠨᠡᠡᠡ', 'ᠨᠠᠠᠠ')).toBe(true)
    expect(sameSpelling('ᠡᠨᠡ', 'ᠠᠨᠠ')).toBe(false)
    expect(sameSpelling('ᠨᠠᠨ', 'ᠨᠠᠷ')).toBe(false)
  })

  test('the form of a form is itself', () => {
    for (const words of [mongol, `ᠡᠨᠡ\u202f\u202fᠤᠨ `, 'ᠨᠡᠡᠡ\u180eᠡ'])
      expect(comparedSpelling(comparedSpelling(words))).toBe(comparedSpelling(words))
  })
})
