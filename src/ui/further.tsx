import { type ReactNode, useState } from 'react'
import { BigButton } from './big-button'

/** What a list goes on with, under what is there: made once somebody asks for it. */
export const Further = ({ children }: { children: ReactNode }) => {
  const [open, setOpen] = useState(false)
  if (open) return <>{children}</>
  return (
    <BigButton kind="line" onTap={() => setOpen(true)}>
      再看一些
    </BigButton>
  )
}
