import { useState } from 'react'
import { usePages } from '@/lib/use-pages'
import { StaffScreen } from '@/parts/staff-screen'
import { Choice } from '@/ui/choice'
import { guarded } from '@/ui/guarded'
import { Meta } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { Tray, type Which } from './tray'

/** Who in the worker's villages asked for help: who waits, newest first; those of whom nothing is known; and who was helped. */
export default guarded(function Helps() {
  const [tray, setTray] = useState<Which>('proven')
  const { page, asked, turn, anew } = usePages()
  const [waiting, setWaiting] = useState<Output<'help.list'>['waiting']>()
  const n = (count: number | undefined) => (count ? ` ${count}` : '')
  const trays = { proven: `等着帮忙${n(waiting?.proven)}`, unproven: `还没核实的${n(waiting?.unproven)}`, done: '办过的' }
  return (
    <StaffScreen at="work/helps" title="要帮忙的人" aside={waiting && waiting.proven > 0 ? `${waiting.proven} 位` : undefined}>
      <Choice label="看哪些" options={trays} value={tray} onChoose={anew(setTray)} />
      <Tray key={`${tray} ${page}`} tray={tray} asked={asked} page={page} onPage={turn} onCounted={setWaiting} />
      <Meta>别人留的联系办法只用来帮忙，不要转给别人。</Meta>
    </StaffScreen>
  )
})
