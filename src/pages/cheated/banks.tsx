import { useState } from 'react'
import { useLocalLines } from '@/lib/local-lines'
import { dial, dialPerson } from '@/lib/phone'
import { BigButton } from '@/ui/big-button'
import { banks } from '../../../content/allow-list'

const numbers = Object.keys(banks) as (keyof typeof banks)[]

/** The banks' own lines, shown when asked for: those of the whole country lie on the phone, the county's follow them. */
export const Banks = () => {
  const [open, setOpen] = useState(false)
  const lines = useLocalLines()
  return (
    <>
      <BigButton kind="line" expanded={open} onTap={() => setOpen(!open)}>
        {open ? '收起银行' : '选银行'}
      </BigButton>
      {open &&
        numbers.map((number) => (
          <BigButton key={number} kind="soft" onTap={() => dial(number)}>
            {banks[number]} {number}
          </BigButton>
        ))}
      {open &&
        lines.map(({ name, number }) => (
          <BigButton key={number} kind="soft" onTap={() => dialPerson(number)}>
            {name} {number}
          </BigButton>
        ))}
    </>
  )
}
