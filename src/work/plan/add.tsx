import { useState } from 'react'
import { newId } from '@/lib/new-id'
import { useMutation } from '@/lib/use-mutation'
import { useWritten } from '@/lib/written'
import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Title } from '@/ui/words'
import type { Input, Output } from '../../../types/contract'
import { roles } from '../../../types/words/people'
import { levelsOf } from '../../../types/words/staff'

type Role = Input<'ledger.planSave'>['who']['role']
/** The duties that keep the ledger. */
const { gridWorker, teacher, justice, police, editor, commandRoom, admin } = roles
const doing = { gridWorker, teacher, justice, police, editor, commandRoom, admin }

/** Whoever holds a duty in a town has it for all that lies in it; a grid worker has a village and a teacher a school. */
const doingAt = ({ level }: Output<'ledger.plan'>['place']) =>
  Object.fromEntries(
    Object.entries(doing).filter(([role]) => levelsOf(role as Role).some((held) => held === level || held === 'town')),
  ) as Record<Role, string>

interface Props {
  around: Pick<Output<'ledger.plan'>, 'place' | 'below'>
  year: number
  onAdded: () => void
}

/** Something of one's own in the plan: what, by when, which duty of which place. */
export const Add = ({ around: { place, below }, year, onAdded }: Props) => {
  const [open, setOpen] = useState(false)
  const { value, write, sent } = useWritten('plan', `${place._id} ${year}`, {
    id: newId('plan'),
    what: '',
    due: '',
    role: '',
    region: place._id,
  })
  const { run, busy, trouble, setTrouble } = useMutation()
  const places = [place, ...below]
  const there = doingAt(places.find(({ _id }) => _id === value.region) ?? place)
  const leave = () => {
    sent({ id: newId('plan'), what: '', due: '', role: '', region: place._id })
    setTrouble('')
    setOpen(false)
  }
  const save = async () => {
    const { id, what, due, region } = value
    if (!what.trim() || !(value.role in there)) return setTrouble('写上做什么，选好谁来办。')
    if (!due.startsWith(`${year}-`)) return setTrouble(`选一个${year}年的日子。`)
    const who = { role: value.role as Role, region }
    if (!(await run('ledger.planSave', { id, region: place._id, what: what.trim(), due, who }))) return
    leave()
    onAdded()
  }
  if (!open && !value.what)
    return (
      <BigButton kind="line" onTap={() => setOpen(true)}>
        加一件自己的
      </BigButton>
    )
  return (
    <Card>
      <Stack>
        <Title>加一件</Title>
        <Field label="做什么" placeholder="比如：那达慕上摆点" value={value.what} maxLength={40} onInput={(what) => write({ what })} />
        <Field label="哪天以前" type="date" value={value.due} onInput={(due) => write({ due })} />
        {below.length > 0 && (
          <Choice
            label="哪里的"
            options={Object.fromEntries(places.map(({ _id, name }) => [_id, name]))}
            value={value.region}
            onChoose={(region) => write({ region })}
            few={8}
          />
        )}
        <Choice label="谁来办" options={there} value={value.role as Role} onChoose={(role) => write({ role })} />
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        <Row>
          <BigButton busy={busy && '正在加…'} onTap={() => void save()}>
            加进全年计划
          </BigButton>
          <BigButton kind="line" disabled={!!busy} onTap={leave}>
            先不加
          </BigButton>
        </Row>
      </Stack>
    </Card>
  )
}
