import { type ReactNode, useState } from 'react'
import { copy } from '@/lib/copy'
import { go } from '@/lib/go'
import { dayAndTime } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { Image, View } from '@/ui/elements'
import { Failed, Notice } from '@/ui/notice'
import { Line, Meta, Para, Tag, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { clueKinds, reportStatuses } from '../../../types/words/report'
import { clusterPicture } from './cluster-picture'
import { kindOf } from './kind-of'
import css from './queue.module.scss'

interface Props {
  code: string
  joinedTo: string | undefined
  onOpen: (code: string) => void
  onChanged: () => void
}
interface FoundProps {
  code: string
  one: Output<'report.alike'>['others'][number]
  onTied: () => void
  onOpen: (code: string) => void
  children: ReactNode
}

/** Others that share a number, an account or a link: asked for by a tap, since the look is logged. What is so a person says. */
export const Alike = ({ code, joinedTo, onOpen, onChanged }: Props) => {
  const [open, setOpen] = useState(false)
  return (
    <Card>
      <Stack>
        <Title>像是同一伙的</Title>
        {open ? (
          <Others code={code} joinedTo={joinedTo} onOpen={onOpen} onChanged={onChanged} />
        ) : (
          <BigButton kind="line" onTap={() => setOpen(true)}>
            找找号码、账号、网址一样的
          </BigButton>
        )}
      </Stack>
    </Card>
  )
}

const Others = ({ code, joinedTo, onOpen, onChanged }: Props) => {
  const { data, error, loading, reload } = useCall('report.alike', { code })
  const { run, busy, trouble } = useMutation()
  const [group, showGroup] = useState(false)
  const join = (to: string | null) => void run('report.join', { code, to }, { onDone: onChanged })
  if (error && !data) return <Failed message={error.message} again={reload} />
  if (!data) return <Meta>{loading ? '正在找…' : ''}</Meta>
  if (data.others.length === 0) return <Para>全旗的举报里，没有跟它号码、账号、网址一样的。</Para>
  const same = data.others.filter((one) => one.same).map((one) => one._id)
  return (
    <>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      {joinedTo && (
        <>
          <Notice>{`已经并到 ${joinedTo} 里，那份的回复这位举报人也看得到。`}</Notice>
          <BigButton kind="plain" onTap={() => join(null)}>
            并错了，分开
          </BigButton>
        </>
      )}
      {data.others.map((one) => (
        <Found key={one._id} code={code} one={one} onTied={reload} onOpen={onOpen}>
          {one.mine && one.same && !joinedTo && (
            <BigButton
              kind="plain"
              label={`说的是同一件事，并到那份里：${one._id}`}
              busy={busy === 'report.join' && '正在并…'}
              onTap={() => join(one._id)}
            >
              说的是同一件事，并到那份里
            </BigButton>
          )}
        </Found>
      ))}
      {same.length > 0 &&
        (group ? (
          <Group key={same.join()} code={code} />
        ) : (
          <BigButton kind="line" onTap={() => showGroup(true)}>
            看这一伙的全部
          </BigButton>
        ))}
    </>
  )
}

/** One that was found. It is tied by itself, so that several tapped at once all count. */
const Found = ({ code, one, onTied, onOpen, children }: FoundProps) => {
  const { run, busy, trouble } = useMutation()
  const tie = (same: boolean | null) => void run('report.tie', { code, other: one._id, same }, { onDone: onTied })
  return (
    <View className={css.replied}>
      <Line>
        <Tag color={one.same ? 'red' : 'sky'}>{one.same === undefined ? '没核对' : one.same ? '是同一伙' : '不是同一伙'}</Tag>
        <Meta>
          {one._id} · {dayAndTime(one.createdAt)}
        </Meta>
      </Line>
      <Para>{`${one.town} · ${kindOf(one.type)} · ${reportStatuses[one.status]}`}</Para>
      <Meta>{`一样的：${one.shares.map(({ kind, words }) => `${clueKinds[kind]} ${words}`).join('、')}`}</Meta>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <Row>
        {one.same === undefined ? (
          <>
            <BigButton kind="line" label={`${one._id} 是同一伙`} busy={busy === 'report.tie' && '正在记…'} onTap={() => tie(true)}>
              是同一伙
            </BigButton>
            <BigButton kind="plain" label={`${one._id} 不是同一伙`} onTap={() => tie(false)}>
              不是
            </BigButton>
          </>
        ) : (
          <BigButton kind="plain" label={`${one._id} 重新核对`} onTap={() => tie(null)}>
            重新核对
          </BigButton>
        )}
        {one.mine && (
          <BigButton kind="plain" label={`打开 ${one._id}`} onTap={() => onOpen(one._id)}>
            打开
          </BigButton>
        )}
      </Row>
      {children}
      {!one.mine && <Meta>不在您负责的地方，要看得请旗里或那边派出所转过来。</Meta>}
    </View>
  )
}

/** The whole group: a picture, the same as a list, and what can be made of it. */
const Group = ({ code }: { code: string }) => {
  const { data, error, reload } = useCall('report.cluster', { code })
  const [copied, setCopied] = useState<boolean>()
  if (error && !data) return <Failed message={error.message} again={reload} />
  if (!data) return <Meta>正在取…</Meta>
  /** Those of elsewhere are taken along by whoever has them; a case file holds thirty. */
  const own = data.reports
    .filter(({ mine }) => mine)
    .map(({ _id }) => _id)
    .slice(0, 30)
  const numbers = (of: number[]) => of.map((n) => n + 1).join('、')
  return (
    <>
      <Image className={css.cluster} src={clusterPicture(data)} alt="" />
      {data.reports.map((one, n) => (
        <Para key={one._id}>{`${n + 1}. ${one.town} · ${kindOf(one.type)} · ${dayAndTime(one.createdAt)}`}</Para>
      ))}
      {data.shares.map((one) => (
        <Para key={`${one.kind} ${one.words} ${one.of}`}>{`${clueKinds[one.kind]} ${one.words}：第 ${numbers(one.of)} 份都有`}</Para>
      ))}
      <View className={css.what}>{data.text}</View>
      {copied !== undefined && (
        <Notice kind={copied ? 'good' : 'wrong'}>{copied ? '通报的字抄好了，粘贴到要发的地方。' : '没抄成，请自己选中抄。'}</Notice>
      )}
      <Row>
        <BigButton kind="line" onTap={() => void copy(data.text).then(setCopied)}>
          抄成通报
        </BigButton>
        <BigButton kind="line" onTap={() => go('work/write', { group: code })}>
          去写预警
        </BigButton>
        {own.length > 0 && (
          <BigButton kind="line" onTap={() => go('work/case-file', { codes: own.join(',') })}>
            {`案卷，${own.length} 件`}
          </BigButton>
        )}
      </Row>
      <Meta>要写成案例，用下面的“交给编辑组”。</Meta>
    </>
  )
}
