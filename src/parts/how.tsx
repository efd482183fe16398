import { useState } from 'react'
import { BigButton } from '@/ui/big-button'
import { List } from '@/ui/list'

/** How a figure is computed and where it is from, behind a tap beside it. */
export const How = ({ of, lines }: { of: string; lines: string[] }) => {
  const [open, setOpen] = useState(false)
  const words = open ? '收起' : '怎么算的，从哪来的'
  return (
    <>
      <BigButton kind="plain" expanded={open} label={`${words}：${of}`} onTap={() => setOpen(!open)}>
        {words}
      </BigButton>
      {open && <List items={lines} />}
    </>
  )
}
