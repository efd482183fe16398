import { useState } from 'react'
import { receiptCode } from '@/lib/typed'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'

/** Looks another receipt code up. */
export const LookUp = ({ show }: { show: (code: string) => void }) => {
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState('')
  const find = () => {
    const code = receiptCode(typed)
    setWrong(code ? '' : '这不是完整的回执码，或者抄错了一个字。照着回执，像 R7K2-9QXM-4HTE，请再核对')
    if (!code) return
    setTyped('')
    show(code)
  }
  return (
    <Card>
      <Field label="查别的回执码" placeholder="像 R7K2-9QXM-4HTE" value={typed} wrong={wrong} onInput={setTyped} onConfirm={find} />
      <BigButton kind="line" onTap={find}>
        查一查
      </BigButton>
    </Card>
  )
}
