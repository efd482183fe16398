import { useState } from 'react'
import { lastDayOf } from '@/lib/months'
import { dateOfTime } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { useMutation } from '@/lib/use-mutation'
import { useParams } from '@/lib/use-params'
import { useSelf } from '@/lib/use-self'
import type { LedgerLine } from '@/parts/ledger-words'
import { Sheet } from '@/parts/paper/sheet'
import { Print } from '@/parts/print'
import { StaffScreen } from '@/parts/staff-screen'
import { BigButton } from '@/ui/big-button'
import { Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { allLines } from './all-lines'
import { columns, titleOfSheet } from './columns'
import { Files } from './files'
import { paperOf } from './on-paper'
import type { ReadRows } from './read-rows'
import { type Outcome, TakenIn } from './taken-in'

const editors = ['editor', 'commandRoom', 'admin']

/** A place's ledger as a sheet, on paper, and an old sheet's way in. */
export default guarded(function LedgerSheet() {
  const { region, month = dateOfTime(Date.now()).slice(0, 7) } = useParams()
  const { data, error, reload } = useCall('ledger.list', { ...(region && { region }) })
  const [span, setSpan] = useState<'month' | 'year'>('month')
  const [paper, setPaper] = useState<LedgerLine[]>()
  const [read, setRead] = useState<ReadRows>()
  const [outcome, setOutcome] = useState<Outcome>()
  const [trouble, setTrouble] = useState('')
  const { run, busy, trouble: refusal } = useMutation()
  const mayTakeIn = (useSelf()?.posts ?? []).some(({ role }) => editors.includes(role))
  const year = month.slice(0, 4)
  const spans = { month: `${year}年${Number(month.slice(5))}月`, year: `${year}年全年` }
  if (!data) return error ? <Failed message={error.message} again={reload} /> : <Loading />
  const title = titleOfSheet(data.place.name, spans[span])

  const lines = async () => {
    setTrouble('')
    const [from, to] = span === 'month' ? [`${month}-01`, lastDayOf(month)] : [`${year}-01-01`, `${year}-12-31`]
    const all = await allLines(data.place._id, from, to).catch(() => undefined)
    if (!all) setTrouble('没有取到台账，有网时再试一次。')
    else if (!all.whole) setTrouble(`一张表放不下，这里只有最近的${all.lines.length}笔。${span === 'year' ? '请按月下载。' : ''}`)
    return all?.lines
  }
  const takeIn = async (from: ReadRows, write: boolean) => {
    const none = { added: 0, changed: [], same: 0, refused: [] }
    const answer = from.rows.length > 0 ? await run('ledger.takeIn', { region: data.place._id, rows: from.rows, write }) : none
    if (!answer) return
    setRead(from)
    setOutcome({
      ...answer,
      refused: [...from.refused, ...answer.refused].sort((a, b) => a.row - b.row),
      notes: from.notes,
      written: write,
    })
  }
  return (
    <StaffScreen at="work/ledger-sheet" of="work/ledger" title={`${data.place.name}的台账`} wide>
      <Stack className="beside-paper">
        <Choice label="哪些天的" options={spans} value={span} onChoose={setSpan} />
        {outcome ? (
          <TakenIn {...{ outcome, busy: !!busy }} onTakeIn={() => read && void takeIn(read, true)} onLeave={() => setOutcome(undefined)} />
        ) : (
          <Files
            title={title}
            rows={async () => (await lines())?.map((line, i) => columns.map(({ of }) => of(line, i)))}
            onRead={mayTakeIn ? (from) => void takeIn(from, false) : undefined}
          />
        )}
        {(trouble || refusal) && <Notice kind="wrong">{trouble || refusal}</Notice>}
        <BigButton kind="line" onTap={() => void lines().then(setPaper)}>
          摆在纸上，好打印
        </BigButton>
      </Stack>
      {paper && (
        <>
          <Sheet paper={paperOf(title, paper)} sourceOf={() => undefined} />
          <Stack className="beside-paper">
            <Print kind="document" />
          </Stack>
        </>
      )}
    </StaffScreen>
  )
})
