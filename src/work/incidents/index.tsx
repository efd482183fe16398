import { useState } from 'react'
import { newId } from '@/lib/new-id'
import { dateOfTime } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { usePages } from '@/lib/use-pages'
import { keptWritten } from '@/lib/written'
import { Sheet } from '@/parts/sheet'
import { SheetOutcome } from '@/parts/sheet-outcome'
import { StaffScreen } from '@/parts/staff-screen'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Pager } from '@/ui/pager'
import { Meta, Para, Title } from '@/ui/words'
import { monthInWords } from '../../../figures/in-words'
import { allIncidents } from './all-incidents'
import { Entered } from './entered'
import { NewOne } from './new-one'
import { readIncidents } from './read-incidents'
import { rowsOf } from './rows'
import { usePlaces } from './use-places'
import { useTakeIn } from './use-take-in'
import { WhichMonth } from './which-month'
import { Whole } from './whole'

const web = process.env.TARO_ENV === 'h5'

/** Where the police enter cases, by form or by sheet, and put them right. */
export default guarded(function Incidents() {
  const [month, setMonth] = useState(() => dateOfTime(Date.now()).slice(0, 7))
  const { page, asked, turn, anew } = usePages()
  const [id, setId] = useState(() => (keptWritten('incident') ? newId('case') : undefined))
  const { data, error, loading, reload } = useCall('incident.list', { month, ...asked })
  const { outcome, busy, trouble, look, takeIn, clear } = useTakeIn(reload)
  const home = data?.places[0]?._id
  const places = usePlaces(data?.places ?? [])
  return (
    <StaffScreen at="work/incidents" title="发案登记" wide>
      <Meta>
        只记月份、地方、骗法、谁的钱、结果、金额、起数、性别、年龄段和您单位的编号，不记人名、电话、证件号。谁看过、谁改过都留着。
      </Meta>
      <WhichMonth month={month} onChoose={anew(setMonth)} />
      {loading && !data && <Loading />}
      {error && <Failed message={error.message} again={reload} />}
      {outcome && (
        <SheetOutcome
          what="表格"
          unit="行"
          outcome={{
            ...outcome,
            added: outcome.added.map(({ row, what }) => `第${row}行：${what}`),
            changed: outcome.changed.map(({ row, what }) => `第${row}行：${what}`),
          }}
          busy={busy}
          trouble={trouble}
          onTakeIn={takeIn}
          onLeave={clear}
        />
      )}
      {data && home && !outcome && (
        <>
          {id ? (
            <Card>
              <NewOne
                key={id}
                {...{ id, month, home, places }}
                onLeave={() => setId(undefined)}
                onSaved={() => {
                  setId(undefined)
                  reload()
                }}
              />
            </Card>
          ) : (
            <Card>
              <Stack>
                <BigButton onTap={() => setId(newId('case'))}>记一起</BigButton>
                {web ? (
                  <Para>多的用表格：下载、填好、再选。每一行要有编号，下回再放一次只会改、不会重复。</Para>
                ) : (
                  <Meta>一次好多起的，在电脑上用表格放。</Meta>
                )}
                <Sheet
                  name={`发案登记 ${monthInWords(month)}`}
                  rows={async () => rowsOf(await allIncidents(month), places)}
                  onRead={(cells, notes) => {
                    const read = readIncidents(cells)
                    void look({ ...read, notes: [...notes, ...read.notes] })
                  }}
                />
                {trouble && <Notice kind="wrong">{trouble}</Notice>}
              </Stack>
            </Card>
          )}
          <Whole month={month} places={places} whole={data.whole} onChanged={reload} />
          <Title>{data.incidents.length > 0 ? `${monthInWords(month)}记了的` : `${monthInWords(month)}还一起都没记`}</Title>
          {data.incidents.map((one) => (
            <Entered key={one._id} one={one} places={places} onSaved={reload} />
          ))}
          <Pager page={page} more={data.more} onPage={(to) => turn(to, data.end)} />
        </>
      )}
    </StaffScreen>
  )
})
