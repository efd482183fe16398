import type { Article } from '../../types/entities/article'
import type { Case } from '../../types/entities/case'
import { sourceKinds } from '../../types/words/case'
import { linksToMedia } from '../_domain/media'
import { officeOf } from '../_domain/office'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { miniProgramCode } from '../_kit/mini-program-code'
import { store } from '../_kit/store'
import { hangsUntil } from './issued'
import { monthOut } from './month-out'

type Told = Pick<Article, 'title' | 'type' | 'parts' | 'pictures' | 'source' | 'until'>

export const article = define('material.article', async ({ case: id, month }, { now }) => {
  if (!id && !month) throw new CallError('badInput', '选一个案例，或者选一个月')
  const [told, office, code] = await Promise.all([
    id ? caseOut(id, now) : monthOut(month as string, now),
    officeOf(),
    miniProgramCode('pages/home/index', 'article'),
  ])
  return { article: { ...told, office, at: now, ...(code && { code }), ...(process.env.SITE_URL && { site: process.env.SITE_URL }) } }
})

const caseOut = async (id: string, now: number): Promise<Told> => {
  const found = await store.get('cases', id)
  if (!found) throw new CallError('notFound', '这个案例已经撤下，换一个吧')
  return {
    ...partsOf(found),
    type: found.type,
    pictures: await picturesOf(found),
    source: sourceOf(found),
    until: hangsUntil(found.expires, now),
  }
}

const partsOf = ({ title, story, turningPoint, redFlags, todo, ask }: Case) => ({
  title,
  parts: [
    { paragraphs: story },
    { heading: '就差这一步', paragraphs: [turningPoint] },
    { heading: '哪里不对劲', paragraphs: redFlags, list: true as const },
    { heading: '遇到了怎么办', paragraphs: todo, list: true as const },
    { heading: '可以这样问他', paragraphs: ask.map((sentence) => `“${sentence}”`), list: true as const },
  ],
})

const sourceOf = ({ source: { kind, date } }: Case): string => {
  const [year, month, day] = date.split('-').map(Number)
  return `${sourceKinds[kind]}，${year}年${month}月${day}日`
}

/** Sounds and films do not stand in an article. */
const picturesOf = async ({ _id, media = [] }: Case) => {
  const pictures = media.filter(({ id }) => id.startsWith('picture-'))
  const links = await linksToMedia(_id, pictures)
  return links.map(({ id, link }) => ({ id, link, words: pictures.find((one) => one.id === id)?.words ?? '' }))
}
