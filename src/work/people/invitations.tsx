import { useState } from 'react'
import type { Shared } from '@/lib/share'
import { BigButton } from '@/ui/big-button'
import { Columns } from '@/ui/card'
import { More } from '@/ui/more'
import { Title } from '@/ui/words'
import type { Invited } from './card-of'
import { Invitation } from './invitation'

interface Props {
  all: Invited[]
  share: (id: string) => Promise<Shared>
  onDone: (said?: string) => void
}

/** Those who accepted, to be confirmed; behind one tap those who have not opened it yet. */
export const Invitations = ({ all, share, onDone }: Props) => {
  const [open, setOpen] = useState(false)
  const accepted = all.filter(({ status }) => status === 'accepted')
  const unopened = all.filter(({ status }) => status !== 'accepted')
  const cards = (some: Invited[]) => (
    <More items={some}>
      {(shown) => (
        <Columns>
          {shown.map((one) => (
            <Invitation key={one.id} invitation={one} share={share} onDone={onDone} />
          ))}
        </Columns>
      )}
    </More>
  )
  return (
    <>
      {accepted.length > 0 && <Title>等您确认的</Title>}
      {cards(accepted)}
      {unopened.length > 0 && (
        <BigButton kind="soft" expanded={open} onTap={() => setOpen(!open)}>
          {`${open ? '收起' : '看'}还没打开的邀请：${unopened.length}个`}
        </BigButton>
      )}
      {open && cards(unopened)}
    </>
  )
}
