import { useState } from 'react'
import { enteredGroup } from '@/lib/enter-group'
import { useCall } from '@/lib/use-call'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Loading, Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'

/** 这是某某群: for a grid worker who opened a card inside a WeChat group that no village group is bound to. */
export const Claim = () => {
  const { data, error, loading } = useCall('group.list', {}, { keep: 'groups-of-mine' })
  const [busy, setBusy] = useState<string>()
  const [claimed, setClaimed] = useState('')
  const { run, trouble, setTrouble } = useMutation()
  const [all, showAll] = useState(false)

  /** WeChat's proof holds for five minutes, so it is asked for anew at the tap. */
  const claim = async (group: string, name: string) => {
    setBusy(group)
    const cloudID = await enteredGroup()
    if (!cloudID) setTrouble('没认出是哪个微信群。请退出去，在群里再点一次卡片。')
    const answer = cloudID && (await run('group.claim', { group, cloudID }))
    if (answer) setClaimed(answer.state === 'bound' ? `这就是${name}，已经绑定好了。` : `记下了：这是${name}。等管理员同意，就绑定好了。`)
    setBusy(undefined)
  }

  const mine = data?.groups.filter((g) => !g.dissolvedAt) ?? []
  const free = mine.filter((g) => !g.bound)
  const shown = all ? mine : free
  if (claimed) return <Notice kind="good">{claimed}</Notice>
  return (
    <Card>
      <Stack>
        <Title>您是在微信群里打开的。这是哪个群？</Title>
        <Meta>认准了再点。管理员同意以后，从这个群打开的人就算在这个群。</Meta>
        {loading && !data && <Loading words="正在取您的群…" />}
        {error && <Notice kind="wrong">{error.message}</Notice>}
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        {shown.map(({ _id, name, claim: before }) => (
          <BigButton key={_id} kind="line" disabled={!!busy} busy={busy === _id && '正在交上去…'} onTap={() => void claim(_id, name)}>
            这是{name}
            {before && '（等管理员同意）'}
          </BigButton>
        ))}
        {!all && mine.length > free.length && (
          <BigButton kind="plain" onTap={() => showAll(true)}>
            群换过了？看已经绑定的群
          </BigButton>
        )}
      </Stack>
    </Card>
  )
}
