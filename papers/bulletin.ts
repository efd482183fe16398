import { monthInWords } from '../figures/in-words'
import type { Head } from '../types/entities/bulletin'
import { type BulletinSection, bulletinSections } from '../types/words/bulletin'
import type { Official, OfficialBlock } from './official'
import { dayOnPaper } from './words'

/** A bulletin's words as they leave. */
interface Words {
  place: string
  month: string
  head: Head
  /** When it was issued; not yet: a draft. */
  at?: number | undefined
  paragraphs: readonly { section: BulletinSection; text: string; picture?: { id: string; caption: string } | undefined }[]
}

/** A bulletin as an official paper; where it is not issued yet, that stands under its title. */
export const bulletinPaper = ({ place, month, head, at, paragraphs }: Words): Official => {
  const office = head.office ?? ''
  return {
    title: `关于${monthInWords(month)}${place}\n电信网络诈骗发案和防范情况的通报${at ? '' : '\n（草稿，还没有签发）'}`,
    ...(head.red && office && { redHead: { office, ...(head.number && { number: head.number }) } }),
    ...(head.to && { to: head.to }),
    blocks: [
      { kind: 'text', text: `现将${monthInWords(month)}有关情况通报如下。` },
      ...inSections(paragraphs.filter(({ text }) => text)).flatMap(([name, shown]): OfficialBlock[] => [
        { kind: 'level', level: 1, text: name },
        ...shown.flatMap(({ text, picture }): OfficialBlock[] => [
          { kind: 'text', text },
          ...(picture ? [{ kind: 'picture' as const, ...picture }] : []),
        ]),
      ]),
    ],
    ...(at && office && { signed: { office, day: dayOnPaper(at) } }),
  }
}

/** How the file of a bulletin is called. */
export const bulletinFile = (place: string, month: string): string => `${place}${monthInWords(month)}通报.docx`

/** Paragraphs under the names of their sections, in the order in which these stand. */
export const inSections = <P extends { section: BulletinSection }>(paragraphs: readonly P[]): [name: string, shown: P[]][] =>
  (Object.keys(bulletinSections) as BulletinSection[])
    .map((section): [string, P[]] => [bulletinSections[section], paragraphs.filter((one) => one.section === section)])
    .filter(([, shown]) => shown.length > 0)
