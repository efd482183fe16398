import { useState } from 'react'
import { family } from '@/lib/family'
import { prefer, preferences } from '@/lib/preferences'
import { removeAll } from '@/lib/storage'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { List } from '@/ui/list'
import { Notice } from '@/ui/notice'
import { Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { erasures, type KeptKind, keptKinds } from '../../../types/words/kept'

type Erased = Output<'rights.erase'>['kinds']

interface Props {
  kinds: Output<'rights.kept'>['kinds']
  staff: boolean
  onErased: () => void
}

/** Deletes everything: said before what goes and what stays and why, and after it once more. */
export const Erase = ({ kinds, staff, onErased }: Props) => {
  const { run, busy, trouble } = useMutation()
  const [asking, setAsking] = useState(false)
  const [erased, setErased] = useState<Erased>()

  const erase = async () => {
    const { id } = family()
    if (id && !(await run('quiz.forget', { family: id }))) return
    const done = await run('rights.erase', {})
    if (!done) return
    forgetOnPhone()
    setErased(done.kinds)
    onErased()
  }

  if (erased) return <Done kinds={erased} />
  const stay = kinds.flatMap(({ kind }) => staysOf(kind))
  return (
    <Card>
      <Stack>
        <Title>全部删掉</Title>
        {staff && <Para>您身上还有工作身份。请管理员先结束，手上的事交给别人，再来删。不然没人接着办。</Para>}
        {!staff && !asking && (
          <BigButton kind="plain" onTap={() => setAsking(true)}>
            删掉我的信息
          </BigButton>
        )}
        {!staff && asking && (
          <>
            <Para>云上的、这部手机里的都删，找不回来。没写完的、还没送出去的，也没了。</Para>
            {kinds.some(({ kind }) => kind === 'reports') && <Para>举报以后只能凭回执码看办得怎样，请先把回执码抄下来。</Para>}
            {stay.length > 0 && (
              <>
                <Para>这些依法删不掉：</Para>
                <List items={stay} />
              </>
            )}
            {trouble && <Notice kind="wrong">{trouble}</Notice>}
            <BigButton kind="danger" busy={busy && '正在删…'} onTap={() => void erase()}>
              都删掉
            </BigButton>
            <BigButton kind="line" onTap={() => setAsking(false)}>
              先不删
            </BigButton>
          </>
        )}
      </Stack>
    </Card>
  )
}

const staysOf = (kind: KeptKind): string[] => {
  const { title, stays }: { title: string; stays?: string } = keptKinds[kind]
  return stays ? [`${title}：${stays}`] : []
}

/** Everything of whoever acts here. The size of the letters stays, and on a shared computer who else was here (src/lib/session.h5.ts). */
const forgetOnPhone = (): void => {
  const { elder, contrast } = preferences()
  removeAll('', (key) => !/^(@|cunshao\.)/.test(key))
  prefer({ elder, contrast })
}

const Done = ({ kinds }: { kinds: Erased }) => (
  <Card kind="good">
    <Stack>
      <Notice kind="good">删好了。</Notice>
      {kinds.length === 0 && <Para>云上没有什么要删的。</Para>}
      <List
        items={kinds.map(
          ({ kind, count, how }) =>
            `${keptKinds[kind].title} ${count} 件：${how === 'deleted' ? '删掉了' : `${erasures[how]}了。${staysOf(kind)}`}`,
        )}
      />
      <Para>以后再用村哨，就当是新来的。</Para>
    </Stack>
  </Card>
)
