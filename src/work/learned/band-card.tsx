import { Card } from '@/ui/card'
import { Meta, Para, Title } from '@/ui/words'
import { type Band, shareInTen } from './in-words'
import { KindList } from './kind-list'
import { MeasureRows } from './measure-rows'

/** As the families call themselves. */
const names = { adult: '爸爸妈妈', elder: '爷爷奶奶' } as const
const fewest = 10

/** Adults of one age: both measures at each time, then kind by kind. */
export const BandCard = ({ band: { adult, began, times, kinds } }: { band: Band }) => {
  const asked = times.flatMap(({ occasion, asked: share }) => (share ? [shareInTen(occasion, share)] : []))
  return (
    <Card>
      <Title>{names[adult]}</Title>
      {began < fewest ? (
        <Para>{began === 0 ? '还没有人家交来答案。' : `开始过的有 ${began} 家，不到十家，不出数。`}</Para>
      ) : (
        <>
          <Meta>开始过的有 {began} 家。</Meta>
          <MeasureRows title="骗局，10 条里认出几条" measure="hits" times={times} />
          <MeasureRows title="真消息，10 条里冤枉几条" measure="alarms" times={times} />
          {asked.length > 0 && <Meta>说要先打个电话问问的：{asked.join('；')}。先问问不算认出，也不算冤枉。</Meta>}
          <KindList kinds={kinds} name={names[adult]} />
        </>
      )}
    </Card>
  )
}
