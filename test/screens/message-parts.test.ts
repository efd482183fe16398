import { marked, sentences, touches } from '@/parts/message/message-parts'
import { quizItems } from '../../content/quiz-items'

const texts = quizItems.flatMap((item) => item.variants)

test('the parts of every message are the message, and a few to choose from', () => {
  for (const { text } of texts) {
    expect(sentences(text).join('')).toBe(text.replaceAll('\n', ''))
    expect(sentences(text).length).toBeGreaterThan(1)
    expect(new Set(sentences(text)).size).toBe(sentences(text).length)
  }
})

test('every clue of every message is marked, and nothing else', () => {
  for (const { text, clues } of texts) {
    const pieces = marked(text, clues)
    expect(pieces.map((p) => p.text).join('')).toBe(text)
    for (const clue of clues) expect(pieces.some((p) => p.clue && p.text.includes(clue))).toBe(true)
  }
})

test('pointing at a sentence that holds part of a clue is pointing at it', () => {
  const text = '先交保证金，再放款。今天下雪。'
  expect(touches(text, '先交保证金，再放款。', ['保证金'])).toBe(true)
  expect(touches(text, '今天下雪。', ['保证金'])).toBe(false)
})
