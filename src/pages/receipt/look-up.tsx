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
    setWrong(code ? '' : '回执码是8个字母和数字，像 R7K2-9QXM，请再核对')
    if (!code) return
    setTyped('')
    show(code)
  }
  return (
    <Card>
      <Field label="查别的回执码" placeholder="像 R7K2-9QXM" value={typed} wrong={wrong} onInput={setTyped} onConfirm={find} />
      <BigButton kind="line" onTap={find}>
        查一查
      </BigButton>
    </Card>
  )
}
