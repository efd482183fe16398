import { dateOfTime, day } from '@/lib/time'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import { monthInWords } from '../../../figures/in-words'
import { fewestYears, monthsOver, mostYears } from '../../../figures/place-years'
import type { Output } from '../../../types/contract'
import type { Place } from './rows'

interface Props {
  month: string
  places: Place[]
  whole: Output<'incident.list'>['whole']
  onChanged: () => void
}

/** That a month is entered as a whole is said by a person: until then no case is not the same as none. */
export const Whole = ({ month, places, whole, onChanged }: Props) => {
  const { run, busy, trouble } = useMutation()
  const larger = places.filter(({ level }) => level !== 'village')
  const thisMonth = dateOfTime(Date.now()).slice(0, 7)
  const over = month < thisMonth
  const nested = larger.some(({ level }) => level === 'county') && larger.some(({ level }) => level === 'town')
  const say = (region: string, is: boolean, more = {}) =>
    void run('incident.closeMonth', { region, month, whole: is, ...more }, { onDone: onChanged })
  const year = month.slice(0, 4)
  const past = year < thisMonth.slice(0, 4)
  const left = (region: string) =>
    monthsOver(Number(year), thisMonth).some((one) => !whole.some((mark) => mark.region === region && mark.month === one))
  return (
    <Card>
      <Stack>
        <Title>这个月报齐了没有</Title>
        <Meta>报齐了的月份才算进万人发案比。一起都没有，也要说报齐。</Meta>
        {past && (
          <Meta>{`往年的报齐${fewestYears}年以上，就能和前几年的平均比，年数越多越看得出变化，最多算前${mostYears}年。往年的用表格放的时候，可以一个月一行，写上起数和编号。`}</Meta>
        )}
        {nested && <Meta>旗县说了报齐，各苏木、镇不用再说；各苏木、镇都说了，旗县也算报齐。</Meta>}
        {!over && <Para>这个月还没过完，过完了再说报齐。</Para>}
        {(over ? larger : []).map(({ _id, name }) => {
          const mark = whole.find((one) => one.region === _id && one.month === month)
          const words = mark ? '还没报齐，改回来' : '报齐了'
          return (
            <Stack key={_id}>
              <Para>{mark ? `${name}：报齐了（${mark.by}，${day(mark.at)}）` : `${name}：还没说报齐`}</Para>
              <BigButton
                kind={mark ? 'plain' : 'line'}
                disabled={!!busy}
                label={`${words}：${name}，${monthInWords(month)}`}
                onTap={() => say(_id, !mark)}
              >
                {words}
              </BigButton>
              {past && left(_id) && (
                <BigButton kind="line" disabled={!!busy} onTap={() => say(_id, true, { year: true })}>
                  {`${name}，${year}年十二个月都报齐了`}
                </BigButton>
              )}
            </Stack>
          )
        })}
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
      </Stack>
    </Card>
  )
}
