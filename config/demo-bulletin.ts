import { monthsLater } from '../figures/place-years'
import type { Bulletin, Frozen } from '../types/entities/bulletin'

const region = 'anhe'

/** What 安和旗 issued of the month before last, in words without a number, so that whoever starts the program on a computer sees one; the last month is still to be written. */
export const demoBulletin = (now: number): { bulletins: Bulletin[] } => {
  const thisMonth = new Date(now + 8 * 3_600_000).toISOString().slice(0, 7)
  const month = monthsLater(thisMonth, -2)
  const at = Date.parse(`${monthsLater(thisMonth, -1)}-05T10:00:00+08:00`)
  return {
    bulletins: [
      {
        ...{ _id: `${month}.${region}`, region, month, status: 'issued', version: 3, written: [], writers: ['sarna'], by: 'sarna', at },
        head: { office: '安和旗反诈办', red: false },
        issued: {
          ...{ by: 'hasi', at, computedAt: at },
          paragraphs: [
            said('cases', '刷单返利、冒充客服、冒充收羊老板要定金的，都有人碰上。'),
            said('done', '预警发进了嘎查村的群，大喇叭也讲了。没有智能手机的人家，由网格员上门说。'),
            said('next', '卖羊、发补贴的日子前，再讲一遍：没见着人、没见着货，先不转钱。'),
          ],
        },
      },
    ],
  }
}

const said = (section: Frozen['section'], words: string): Frozen => ({
  ...{ section, key: `own.${section}`, template: words, values: [], text: words, how: [], hand: [] },
})
