import { monthInWords } from '../../../figures/in-words'
import { filled } from '../../../figures/marked'
import type { Official, OfficialBlock } from '../../../papers/official'
import { dayOnPaper } from '../../../papers/words'
import { type BulletinSection, bulletinSections } from '../../../types/words/bulletin'
import type { Bulletin } from './bulletin'

/** The picture of months, where there is one. */
export const runPictureId = 'run'

/** The bulletin as an official paper; where it is not issued yet, that stands under its title. How its numbers were come by stays here, and so does what is said on the screen alone. */
export const bulletinOnPaper = (bulletin: Bulletin, hasPicture: boolean): Official => {
  const { place, month, head, issued } = bulletin
  const office = head.office ?? ''
  return {
    title: `关于${monthInWords(month)}${place.name}\n电信网络诈骗发案和防范情况的通报${issued ? '' : '\n（草稿，还没有签发）'}`,
    ...(head.red && office && { redHead: { office, ...(head.number && { number: head.number }) } }),
    ...(head.to && { to: head.to }),
    blocks: [
      { kind: 'text', text: `现将${monthInWords(month)}有关情况通报如下。` },
      ...(Object.keys(bulletinSections) as BulletinSection[]).flatMap((section) => sectionOf(bulletin, section, hasPicture)),
    ],
    ...(issued && office && { signed: { office, day: dayOnPaper(issued.at) } }),
  }
}

const sectionOf = ({ paragraphs }: Bulletin, section: BulletinSection, hasPicture: boolean): OfficialBlock[] => {
  const shown = paragraphs.filter((one) => one.section === section && one.text && !one.aside)
  if (shown.length === 0) return []
  return [
    { kind: 'level', level: 1, text: bulletinSections[section] },
    ...shown.flatMap(({ key, text, values }): OfficialBlock[] => [
      { kind: 'text', text: filled(text, values) },
      ...(key === 'run' && hasPicture ? [{ kind: 'picture' as const, id: runPictureId, caption: '最近的月份，一个月几起' }] : []),
    ]),
  ]
}
