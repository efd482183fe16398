import { useState } from 'react'
import { family, holds, keepFamily, type Yes, yesOf } from '@/lib/family'
import { newId } from '@/lib/new-id'
import { sendLater } from '@/lib/outbox'
import { day } from '@/lib/time'
import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Notice } from '@/ui/notice'
import { Para, Title } from '@/ui/words'
import { childRulesVersion, guardians } from '../../../types/words/family'

/** Yes and no side by side, and the way back at the same place. */
export const Agree = () => {
  const [yes, setYes] = useState(() => yesOf(family()))
  const [said, setSaid] = useState('')
  if (yes && holds(yes, Date.now()))
    return (
      <Given
        yes={yes}
        said={said}
        onBack={() => {
          takeBack()
          setYes(undefined)
          setSaid('收回了，交上去的也删掉。')
        }}
      />
    )
  return (
    <Ask
      before={yes}
      said={said}
      onYes={(guardian) => {
        setYes(give(guardian))
        setSaid('记下了，谢谢您。')
      }}
      onNo={() => {
        if (yes) takeBack()
        setYes(undefined)
        setSaid(yes ? '好，不交了，以前交上去的也删掉。什么都不少。' : '好，不交。什么都不少。')
      }}
    />
  )
}

const give = (guardian: Yes['guardian']): Yes => {
  const before = family()
  const yes: Yes = { guardian, rules: childRulesVersion, at: Date.now() }
  const ours = { ...before, id: before.id || newId('f'), yes }
  keepFamily(ours)
  const id = newId('y')
  void sendLater(`agree.${id}`, 'family.agree', { id, family: ours.id, guardian, child: ours.child, rules: yes.rules })
  return yes
}

const takeBack = (): void => {
  const ours = keepFamily({ ...family(), yes: {} })
  void sendLater(`withdraw.${newId('w')}`, 'family.withdraw', { family: ours.id })
}

const Given = ({ yes, said, onBack }: { yes: Yes; said: string; onBack: () => void }) => (
  <Card kind="good">
    <Stack>
      {said && <Notice kind="good">{said}</Notice>}
      <Para>{`${guardians[yes.guardian]}${day(yes.at)}同意了：孩子演得怎样，可以交上去。`}</Para>
      <BigButton kind="line" onTap={onBack}>
        收回，不交了
      </BigButton>
    </Stack>
  </Card>
)

const why = ({ rules }: Yes) => (rules === childRulesVersion ? '上次同意到现在两年了' : '规则改过了')

interface AskProps {
  /** A yes that no longer holds. */
  before: Yes | undefined
  said: string
  onYes: (guardian: Yes['guardian']) => void
  onNo: () => void
}

const Ask = ({ before, said, onYes, onNo }: AskProps) => {
  const [guardian, setGuardian] = useState<Yes['guardian']>()
  const [wrong, setWrong] = useState<string>()
  return (
    <Card>
      <Stack>
        <Title>家长说了算</Title>
        {before && <Notice>{`${why(before)}，请再看一遍，再说同不同意。`}</Notice>}
        <Para>我是孩子的监护人，上面看过了，孩子演得怎样，可以交上去：</Para>
        <Choice label="您是孩子的" options={guardians} value={guardian} wrong={wrong} onChoose={setGuardian} />
        <Row>
          <BigButton kind="line" onTap={() => (guardian ? onYes(guardian) : setWrong('先点一下您是孩子的谁'))}>
            同意
          </BigButton>
          <BigButton kind="line" onTap={onNo}>
            不同意
          </BigButton>
        </Row>
        {said && <Notice>{said}</Notice>}
      </Stack>
    </Card>
  )
}
