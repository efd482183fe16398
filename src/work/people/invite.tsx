import { useEffect, useState } from 'react'
import { copy } from '@/lib/copy'
import { goTo } from '@/lib/go-to'
import { newId } from '@/lib/new-id'
import { day, lastMomentOf } from '@/lib/time'
import { useMutation } from '@/lib/use-mutation'
import { useWritten } from '@/lib/written'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Image, View } from '@/ui/elements'
import { Field } from '@/ui/field'
import { List } from '@/ui/list'
import { Notice } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import type { Role } from '../../../types/entities/person'
import { roles } from '../../../types/words/people'
import { duties } from '../../../types/words/staff'
import { spaced } from './card-of'
import { invitedIn } from './invited-in'
import css from './people.module.scss'
import { type Place, WhereFor } from './where-for'

interface Props {
  places: Place[]
  /** The role that whoever comes here has in mind. */
  wished?: string | undefined
  onAsked: () => void
  onClose: () => void
}

/** Asks somebody, or everybody of a list, to take on a role. */
export const Invite = ({ places, wished = '', onAsked, onClose }: Props) => {
  const { value, write, sent } = useWritten('invite', '', { role: wished, regions: '', names: '', why: '', until: '' })
  const [id, setId] = useState(() => newId('ap'))
  const [wrong, setWrong] = useState<Partial<Record<'names' | 'why' | 'until', string>>>({})
  const [made, setMade] = useState<Output<'staff.invite'>>()
  const { run, busy, trouble, setTrouble } = useMutation()
  const role = value.role in roles ? (value.role as Role) : undefined
  const chosen = value.regions ? value.regions.split(' ') : []
  const change = (now: Partial<typeof value>) => {
    setWrong({})
    setTrouble('')
    // one that was sent and whose answer was lost is another than this
    setId(newId('ap'))
    write(now)
  }
  const ask = () => {
    if (!role) return setTrouble('先选好请他做什么。')
    const { people, problem } = invitedIn(value.names, role, places, chosen)
    const until = value.until.trim() ? lastMomentOf(value.until.trim()) : undefined
    const found = {
      ...(problem && { names: problem }),
      ...(value.why.trim().length < 2 && { why: '写一句为什么请他，比如谁定的。' }),
      ...(value.until.trim() && until === undefined && { until: '日子写成 2027-02-06 这样，或者空着。' }),
    }
    setWrong(found)
    if (Object.keys(found).length > 0) return
    void run(
      'staff.invite',
      { id, role, why: value.why.trim(), people, ...(until !== undefined && { until }) },
      {
        onDone: (output) => {
          setMade(output)
          sent()
          setId(newId('ap'))
          onAsked()
        },
      },
    )
  }
  if (made) return <Made made={made} onMore={() => setMade(undefined)} onClose={onClose} />
  return (
    <Card>
      <Stack>
        <Title>请人来做事</Title>
        <Choice label="做什么" options={roles} value={role} onChoose={(next) => change({ role: next, regions: '' })} />
        {role && <Meta>{`${roles[role]}：${duties[role]}。`}</Meta>}
        {role && <WhereFor role={role} places={places} chosen={chosen} onChoose={(regions) => change({ regions: regions.join(' ') })} />}
        <Field
          long
          label="叫什么名字"
          hint="一行一个人。不在上面选的地方，就写“名字 地名”；管几个村的，几个村都写在他那一行。可以从表格里复制几列贴进来，一次最多200人。"
          value={value.names}
          maxLength={8000}
          wrong={wrong.names}
          onInput={(names) => change({ names })}
        />
        <Field label="为什么请他" value={value.why} maxLength={60} wrong={wrong.why} onInput={(why) => change({ why })} />
        <Field
          label="做到哪天"
          hint="只做一阵子的写上，到那天自己停。空着就是一直做，您随时能让他停"
          type="date"
          value={value.until}
          wrong={wrong.until}
          onInput={(until) => change({ until })}
        />
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        <BigButton busy={busy && '正在出邀请码…'} onTap={ask}>
          出邀请码
        </BigButton>
        <BigButton kind="plain" onTap={onClose}>
          先不请
        </BigButton>
      </Stack>
    </Card>
  )
}

const Made = ({
  made: { invitations, expires, picture },
  onMore,
  onClose,
}: {
  made: Output<'staff.invite'>
  onMore: () => void
  onClose: () => void
}) => {
  const [copied, setCopied] = useState<boolean>()
  // the form before it was longer: what was made would stand above what is seen
  useEffect(() => goTo('made'), [])
  const lines = invitations.map(({ name, places, code }) => `${name}　${places.join('、')}　${spaced(code)}`)
  return (
    <Card kind="good" id="made">
      <Stack>
        <Title>{`邀请码出好了，${invitations.length}个`}</Title>
        {invitations.length === 1 ? (
          <View className={css.code}>{spaced(invitations[0]?.code ?? '')}</View>
        ) : (
          <List items={lines.slice(0, 30)} />
        )}
        {lines.length > 30 && <Meta>{`后面还有${lines.length - 30}个，点下面一起复制。`}</Meta>}
        {picture && <Image className={css.picture} src={`data:image/png;base64,${picture}`} alt="用微信扫就能打开邀请的码" />}
        <Para>{`请本人在微信里打开村哨，在“我的”里点“我有工作邀请码”填上${picture ? '，或者扫这个码' : ''}。${day(expires)}前有效。他接受以后，您再确认是本人，就能做事了。`}</Para>
        <BigButton kind="soft" onTap={() => void copy(lines.join('\n')).then(setCopied)}>
          复制名字和邀请码
        </BigButton>
        {copied !== undefined && (
          <Notice kind={copied ? 'good' : 'wrong'}>{copied ? '已复制，可以粘贴到微信或者表格里。' : '没复制上，请再点一次。'}</Notice>
        )}
        <BigButton kind="line" onTap={onMore}>
          再请一个
        </BigButton>
        <BigButton kind="plain" onTap={onClose}>
          好了
        </BigButton>
      </Stack>
    </Card>
  )
}
