import { useState } from 'react'
import { keepNickname, nickname } from '@/lib/nickname'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'

/** Optional: what the child is called while playing. Kept on this phone. */
export const ChildName = () => {
  const [name, setName] = useState(nickname)
  const keep = (next: string) => {
    setName(next)
    keepNickname(next)
  }
  return (
    <Card>
      <Field
        label="怎么称呼孩子（可以不写）"
        hint="称呼只留在这部手机里，别写大名。"
        value={name}
        onInput={keep}
        placeholder="比如：小宝"
        maxLength={6}
      />
    </Card>
  )
}
