import { useState } from 'react'
import { CallFailed } from '@/lib/call'
import { monthAfter } from '@/lib/months'
import { Unreadable } from '@/lib/table/unreadable'
import { dateOfTime } from '@/lib/time'
import { Sheet as Paper } from '@/parts/paper/sheet'
import { Print } from '@/parts/print'
import { Sheet } from '@/parts/sheet'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import type { Paper as PaperOf } from '../../../types/entities/paper'
import { allDays } from './all-days'
import { columns, linesIn, paperOf, titleOfLog } from './log-columns'

/** So many months can be had as a sheet. */
const months = 6

interface Props {
  place: Output<'broadcast.log'>['place']
  onPaper: (paper: PaperOf) => void
}

/** A month of the log as a town keeps it: as an .xlsx file, and on paper. */
export const LogSheet = ({ place, onPaper }: Props) => {
  const now = dateOfTime(Date.now()).slice(0, 7)
  const [month, choose] = useState(now)
  const [trouble, setTrouble] = useState('')
  const [busy, setBusy] = useState(false)
  const options = Object.fromEntries(Array.from({ length: months }, (_none, i) => monthAfter(now, -i)).map((one) => [one, inWords(one)]))
  const title = titleOfLog(place.name, inWords(month))
  const lines = async () => {
    setTrouble('')
    const { days, whole } = await allDays(place._id, month).catch((e) => {
      throw e instanceof CallFailed ? new Unreadable('没有取到记录，有网时再试一次。') : e
    })
    if (days.length === 0) throw new Unreadable('这个月没有播出的记录。')
    if (!whole) setTrouble('一张表放不下，这里只有最近的。请选小一点的地方，一处一处地取。')
    return linesIn(days)
  }
  const rows = async () => [columns.map(({ label }) => label), ...(await lines()).map((line, i) => columns.map(({ of }) => of(line, i)))]
  const toPaper = async () => {
    setBusy(true)
    try {
      onPaper(paperOf(title, await lines()))
    } catch (e) {
      if (!(e instanceof Unreadable)) throw e
      setTrouble(e.message)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Card>
      <Stack>
        <Title level={3}>整月的记录</Title>
        <Choice label="哪个月的" options={options} few={3} value={month} onChoose={choose} />
        <Sheet name={`${place.name}播出记录${month}`} rows={rows} />
        <BigButton kind="line" disabled={busy} busy={busy && '正在摆…'} onTap={() => void toPaper()}>
          摆在纸上，好打印
        </BigButton>
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
      </Stack>
    </Card>
  )
}

/** The month's log as it will be printed, and nothing beside it. */
export const LogPaper = ({ paper, onLeave }: { paper: PaperOf; onLeave: () => void }) => (
  <>
    <Paper paper={paper} sourceOf={() => undefined} />
    <Stack className="beside-paper">
      <Meta>先看一看，再打印。</Meta>
      <Print kind="document" name={paper.title} />
      <BigButton kind="line" onTap={onLeave}>
        回到记录
      </BigButton>
    </Stack>
  </>
)

const inWords = (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`
