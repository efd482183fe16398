import { unreadable } from '../content/check-answers'

/** Why nothing can be said of this text, in words for whoever wrote it; undefined when it can be judged. */
export const whyUnreadable = (written: string): string | undefined => {
  const letters = written.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
  const chinese = letters.replace(/[^\u4e00-\u9fff\u3400-\u4dbf]/g, '')
  if (letters === '') return unreadable.empty
  if (/^\p{N}+$/u.test(letters)) return unreadable.digits
  if (chinese.length < 4)
    return /\p{L}/u.test(letters) && letters.length > 8 && chinese.length === 0 ? unreadable.foreign : unreadable.short
  if (new Set(chinese).size < 4) return unreadable.repeated
  return
}
