import { useState } from 'react'
import { dateOfTime, lastMomentOf } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import type { Input } from '../../../types/contract'
import type { Held, Listed } from './listed'
import { StandIn } from './stand-in'
import { type Place, WhereFor } from './where-for'

interface Props {
  member: Listed
  held: Held
  places: Place[]
  onDone: () => void
  onClose: () => void
}

type Deed = Input<'staff.change'>['deed'] | 'standIn'
const all = { standIn: '请人替班', suspend: '先停一停', resume: '恢复', prolong: '改到期日', move: '换个地方', end: '不做了' } as const
const says: Record<Deed, string> = {
  standIn: '休假、生病、出门学习：到哪天回来是知道的，一次办好。',
  suspend: '马上就不能用了，写的东西都还在，恢复了接着用。哪天回来知道的，选“请人替班”，到时候自己恢复。',
  resume: '马上就能接着用。',
  prolong: '到那天晚上自己就停，不用再来点。',
  move: '原来的地方马上不能用了，换到新的地方。',
  end: '马上就不能用了，电脑上登录的也退出。写过、办过的记录都还在。',
}

/** What can become of a role: rests, holds again, gets an end, moves, ends; always with a reason. */
export const Change = ({ member, held, places, onDone, onClose }: Props) => {
  const { standIn, suspend, resume, prolong, move, end } = all
  const away = held.restsUntil !== undefined
  const now = away ? { resume: '提前回来了', standIn: '换人替、改日子' } : held.suspended ? { resume } : { standIn, suspend }
  const options: Partial<Record<Deed, string>> = member.me ? { end } : { ...now, prolong, move, end }
  const [deed, setDeed] = useState<Deed>()
  const [why, setWhy] = useState('')
  const [ends, setEnds] = useState<'never' | 'day'>(held.until === undefined ? 'never' : 'day')
  const [until, setUntil] = useState(held.until === undefined ? '' : dateOfTime(held.until))
  const [to, setTo] = useState<string>()
  const [next, setNext] = useState('nobody')
  const { run, busy, trouble, setTrouble } = useMutation()
  const others = useCall('staff.list', { page: 0, region: held.region }).data?.people ?? []
  const heirs = others.filter(
    (one) => one.who !== member.who && one.roles.some((r) => r.role === held.role && r.region === held.region && !r.suspended),
  )
  const passesOn = (deed === 'end' || deed === 'move') && heirs.length > 0
  const save = () => {
    const at = ends === 'day' ? lastMomentOf(until.trim()) : undefined
    if (!deed || deed === 'standIn') return setTrouble('先选要怎么改。')
    if (deed === 'move' && !to) return setTrouble('选好换到哪儿。')
    if (deed === 'prolong' && ends === 'day' && at === undefined) return setTrouble('选好做到哪天。')
    if (why.trim().length < 2) return setTrouble('写一句为什么。')
    void run(
      'staff.change',
      {
        ...{ who: member.who, role: held.role, region: held.region, deed, why: why.trim() },
        ...(deed === 'prolong' && at !== undefined && { until: at }),
        ...(deed === 'move' && to && { to }),
        ...(passesOn && next !== 'nobody' && { successor: next }),
      },
      { onDone },
    )
  }
  return (
    <Stack>
      <Choice label="怎么改" options={options as Record<Deed, string>} value={deed} onChoose={setDeed} />
      {deed && <Meta>{says[deed]}</Meta>}
      {deed === 'prolong' && (
        <Choice label="做到什么时候" options={{ never: '一直做', day: '做到某一天' }} value={ends} onChoose={setEnds} />
      )}
      {deed === 'prolong' && ends === 'day' && <Field label="做到哪天" type="date" value={until} onInput={setUntil} />}
      {deed === 'move' && <WhereFor one role={held.role} places={places} chosen={to ? [to] : []} onChoose={([region]) => setTo(region)} />}
      {passesOn && (
        <Choice
          label="没办完的事交给谁"
          options={{ nobody: '先不交', ...Object.fromEntries(heirs.map(({ who, name }) => [who, name])) }}
          value={next}
          onChoose={setNext}
        />
      )}
      {deed === 'standIn' && <StandIn member={member} held={held} onDone={onDone} />}
      {deed && deed !== 'standIn' && <Field label="为什么" value={why} maxLength={60} onInput={setWhy} />}
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      {deed && deed !== 'standIn' && (
        <BigButton kind={deed === 'end' ? 'danger' : 'act'} busy={busy && '正在改…'} onTap={save}>
          {`${options[deed]}，确定`}
        </BigButton>
      )}
      <BigButton kind="plain" onTap={onClose}>
        不改了
      </BigButton>
    </Stack>
  )
}
