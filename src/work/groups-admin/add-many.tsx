import { useState } from 'react'
import { newId } from '@/lib/new-id'
import { Unreadable } from '@/lib/table/unreadable'
import { useMutation } from '@/lib/use-mutation'
import { useTowns } from '@/lib/villages'
import { useWritten } from '@/lib/written'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Field } from '@/ui/field'
import { List } from '@/ui/list'
import { More } from '@/ui/more'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import { groupsIn, type NewGroup } from './groups-in'
import type { Listed } from './listed'

interface Found extends ReturnType<typeof groupsIn> {
  groups: (NewGroup & { id: string })[]
}

/** The groups of many villages at once, from lines that were pasted: looked at first, then entered one after the other. Those that are there are left alone and each has its id from when it was looked at, so whoever goes on after a break adds nothing twice. */
export const AddMany = ({ groups, onAdded, onClose }: { groups: Listed[]; onAdded: () => void; onClose: () => void }) => {
  const { value, write, sent } = useWritten('groups', '', { lines: '' })
  const { towns, error, reload } = useTowns()
  const [found, find] = useState<Found>()
  const [left, setLeft] = useState<number>()
  const { run, busy, trouble, setTrouble } = useMutation()
  const there = groups.map(({ name, village }) => ({ name, village: village._id }))

  const look = () => {
    setTrouble('')
    try {
      const read = groupsIn(value.lines, towns ?? [], there)
      if (read.groups.length + read.refused.length + read.same === 0) return setTrouble('先贴上名单，一行一个群。')
      find({ ...read, groups: read.groups.map((group) => ({ ...group, id: newId('g') })) })
    } catch (e) {
      if (!(e instanceof Unreadable)) throw e
      setTrouble(e.message)
    }
  }
  const add = async () => {
    const all = found?.groups ?? []
    for (const [n, { id, name, village }] of all.entries()) {
      setLeft(all.length - n)
      const done = await run('group.save', { id, name, village, dissolved: false })
      if (!done) {
        find({ ...(found as Found), groups: all.slice(n) })
        setLeft(undefined)
        return onAdded()
      }
    }
    sent()
    onAdded()
    onClose()
  }
  if (error && !towns) return <Failed message={error.message} again={reload} />
  if (!towns) return <Loading words="正在取村子的名单…" />
  return (
    <Card>
      <Stack>
        <Title>一次加好多个群</Title>
        {found ? (
          <ToAdd
            found={found}
            towns={towns}
            busy={busy && `正在加，还有 ${left ?? 0} 个…`}
            trouble={trouble}
            onAdd={() => void add()}
            onBack={() => find(undefined)}
          />
        ) : (
          <>
            <Field
              long
              label="贴上名单"
              hint="一行一个群：村名 群名。从表格里复制两列贴进来也行。有两个村同名的，前面写上苏木镇。"
              placeholder="巴彦嘎查 巴彦嘎查牧户群"
              value={value.lines}
              maxLength={60_000}
              onInput={(lines) => {
                setTrouble('')
                write({ lines })
              }}
            />
            {trouble && <Notice kind="wrong">{trouble}</Notice>}
            <BigButton onTap={look}>看看会加什么</BigButton>
          </>
        )}
        <BigButton kind="plain" disabled={!!busy} onTap={onClose}>
          先不加
        </BigButton>
      </Stack>
    </Card>
  )
}

type Towns = NonNullable<ReturnType<typeof useTowns>['towns']>

interface ToAddProps {
  found: Found
  towns: Towns
  busy: string | undefined
  trouble: string
  onAdd: () => void
  onBack: () => void
}

/** What would be added, before it is. */
const ToAdd = ({ found: { groups, same, refused }, towns, busy, trouble, onAdd, onBack }: ToAddProps) => (
  <>
    <Notice>{`要加 ${groups.length} 个，已经有的 ${same} 个，加不了的 ${refused.length} 行。`}</Notice>
    {refused.length > 0 && <Meta>加不了的：</Meta>}
    <More items={refused}>{(shown) => <List items={shown} />}</More>
    {groups.length > 0 && <Meta>要加的：</Meta>}
    <More items={groups.map(({ name, village }) => `${nameOf(village, towns)}：${name}`)}>{(shown) => <List items={shown} />}</More>
    {trouble && <Notice kind="wrong">{trouble}</Notice>}
    {groups.length > 0 && (
      <BigButton busy={busy} onTap={onAdd}>
        就这样加
      </BigButton>
    )}
    <BigButton kind="line" disabled={!!busy} onTap={onBack}>
      回去改
    </BigButton>
  </>
)

const nameOf = (village: string, towns: Towns) => towns.flatMap(({ villages }) => villages).find(({ _id }) => _id === village)?.name ?? ''
