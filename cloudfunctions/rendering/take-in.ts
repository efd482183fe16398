import type { Input, Output } from '../../types/contract'
import { type Localization, MongolianText } from '../../types/entities/rendering'
import { sameSpelling } from '../../wording/mongolian/spelling'
import { wordsOf } from '../_domain/localization'
import { findSource } from '../_domain/rendering-source'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { requireStandardCode } from '../_kit/standard-code'
import type { User } from '../_kit/user'
import { requireNoContacts } from './contacts'
import { openForWriting, overtaken, putNext } from './find'

type Text = Input<'rendering.takeIn'>['texts'][number]
type Taken = Output<'rendering.takeIn'>['taken'][number]

/** One text after the other: what cannot be taken in is refused by its row, the others go on. */
export const takeIn = define('rendering.takeIn', async ({ texts, write }, { user, now }) => {
  const taken: Taken[] = []
  const refused: { row: number; why: string }[] = []
  for (const text of texts)
    try {
      taken.push(await takeInOne(text, write, user, now))
    } catch (e) {
      if (!(e instanceof CallError)) throw e
      refused.push({ row: text.row, why: e.message })
    }
  return { taken, refused }
})

const takeInOne = async (sent: Text, write: boolean, user: User, now: number): Promise<Taken> => {
  const { row, kind, item } = sent
  const title = await sourceTitle(sent)
  const text = textOf(sent.words)
  requireStandardCode(text)
  await requireNoContacts({ text })
  const there = await openForWriting({ kind, item, language: 'mn' }, user, now)
  const does = effect(there, text)
  const named = { row, kind, item, title, does }
  if (does === 'same') return { ...named, version: there.version }
  if (there.version !== sent.version) throw new CallError('conflict', `“${title}”后来有人写过，表里的是旧的。请打开这一篇，对着改`)
  const { words: _words, recording, transcript, ...kept } = there
  /** A recording says the words that lay there: of others it says nothing. */
  const spoken = does === 'changed' ? {} : { ...(recording && { recording }), ...(transcript && { transcript }) }
  if (write && !(await putNext(there, { ...kept, ...spoken, text, status: 'draft', author: user.id, updatedAt: now }))) throw overtaken()
  return { ...named, version: there.version + (write ? 1 : 0) }
}

/** The Chinese as it went out. */
const sourceTitle = async ({ kind, item, source: seen, words }: Text) => {
  const { source, hash } = await findSource(kind, item)
  if (hash !== seen) throw new CallError('conflict', `“${source.title}”的汉文后来改过。请重新下载，对着新的汉文写`)
  const wanted = wordsOf(source).length
  if (words.length !== wanted) throw new CallError('badInput', `“${source.title}”有${wanted}句，表里是${words.length}句。别删行，也别加行`)
  return source.title
}

const textOf = ([headline = '', ...paragraphs]: string[]): MongolianText => {
  const open = [headline, ...paragraphs].indexOf('')
  if (open === 0) throw new CallError('badInput', '标题还空着')
  if (open > 0) throw new CallError('badInput', `第${open + 1}句还空着。写全了再放`)
  const text = MongolianText().safeParse({ headline, paragraphs })
  if (!text.success) throw new CallError('badInput', '有一句太长：标题最多80个字，别的一句最多600个字')
  return text.data
}

const effect = ({ text }: Localization, next: MongolianText): Taken['does'] => {
  if (!text) return 'new'
  const [before, now] = [text, next].map(({ headline, paragraphs }) => [headline, ...paragraphs]) as [string[], string[]]
  if (JSON.stringify(before) === JSON.stringify(now)) return 'same'
  return before.length === now.length && before.every((one, i) => sameSpelling(one, now[i] ?? '')) ? 'unseen' : 'changed'
}
