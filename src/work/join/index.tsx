import { useCallback, useEffect, useState } from 'react'
import { go, replace } from '@/lib/go'
import { lettersIn } from '@/lib/typed'
import { useMutation } from '@/lib/use-mutation'
import { useParams } from '@/lib/use-params'
import { useToday } from '@/lib/use-today'
import { endWords } from '@/parts/term-words'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Field } from '@/ui/field'
import { guarded } from '@/ui/guarded'
import { Notice } from '@/ui/notice'
import { Screen } from '@/ui/screen'
import { Headline, Meta, Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { roles } from '../../../types/words/people'
import { duties } from '../../../types/words/staff'

const codeIn = (typed: string) => lettersIn(typed).slice(0, 8)

/** In WeChat: what somebody is asked to do, by a code typed, tapped or scanned; taken on here, and confirmed by whoever asked. */
export default guarded(function Join() {
  const { code: brought, scene } = useParams()
  const [code, setCode] = useState(codeIn(brought ?? scene ?? ''))
  const [found, setFound] = useState<Output<'staff.invitation'>>()
  const [word, setWord] = useState<string>()
  const { run, busy, trouble, setTrouble } = useMutation()
  const taking = useMutation()
  const [name, setName] = useState('')
  const today = useToday()

  const look = useCallback(async (eight: string) => setFound(await run('staff.invitation', { code: eight })), [run])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was tapped or scanned is looked up once
  useEffect(() => {
    if (code.length === 8) void look(code)
  }, [])
  const type = (typed: string) => {
    const letters = codeIn(typed)
    setCode(letters)
    setTrouble('')
    if (letters.length === 8 && letters !== code) void look(letters)
  }
  const again = () => {
    void look(code)
    void today.reload()
  }
  const accept = () => {
    if (found?.first && !name.trim()) return taking.setTrouble('请写上您的名字。')
    const named = found?.first && { name: name.trim() }
    void taking.run('staff.accept', { code, ...named }, { onDone: (done) => (done.word ? setWord(done.word) : again()) })
  }

  return (
    <Screen title="工作邀请">
      {!found && (
        <Card>
          <Stack>
            <Para>有人请您来村哨做事，会给您一个八位的邀请码。</Para>
            <Field label="邀请码" value={code} placeholder="比如 7K2Q 9XMT" onInput={type} of={8} wrong={trouble || undefined} />
            {code.length === 8 && (
              <BigButton kind="soft" busy={busy && '正在看…'} onTap={() => void look(code)}>
                再看一次
              </BigButton>
            )}
          </Stack>
        </Card>
      )}
      {found && (
        <Card>
          <Stack>
            <Title>{found.first ? '请您做' : `${found.by}请${found.name}做`}</Title>
            <Headline>{found.first ? '旗县的第一位管理员' : `${roles[found.role]} ${found.places.join('、')}`}</Headline>
            <Para>{`能做的事：${duties[found.role]}。`}</Para>
            {found.first && found.status === 'invited' && <Field label="您的名字" value={name} maxLength={20} onInput={setName} />}
            <Meta>
              {endWords(found.until)}
              {found.why && ` · ${found.why}`}
            </Meta>
            <After found={found} word={word ?? found.word} busy={!!taking.busy} onAccept={accept} onEnter={again} />
            {(taking.trouble || trouble) && <Notice kind="wrong">{taking.trouble || trouble}</Notice>}
          </Stack>
        </Card>
      )}
    </Screen>
  )
})

interface AfterProps {
  found: Output<'staff.invitation'>
  word: string | undefined
  busy: boolean
  onAccept: () => void
  onEnter: () => void
}

/** What is left to do with it. */
const After = ({ found: { status, name, by, first }, word, busy, onAccept, onEnter }: AfterProps) => {
  if (status === 'active' && first)
    return (
      <>
        <Notice kind="good">好了，您是管理员了。下面照着开通清单一样一样做。</Notice>
        <BigButton onTap={() => go('work/opening')}>打开开通清单</BigButton>
      </>
    )
  if (status === 'active')
    return (
      <>
        <Notice kind="good">已经确认了，可以做事了。</Notice>
        <BigButton onTap={() => replace('pages/mine')}>去“我的”看要做的事</BigButton>
      </>
    )
  if (status === 'suspended' || status === 'ended') return <Notice>这件事现在停着，请问问管理员。</Notice>
  if (word)
    return (
      <>
        <Notice kind="good">{`好的。等${by}确认是您本人，就能做事了。`}</Notice>
        <Para>他会问您手机上是哪个词：</Para>
        <Headline>{word}</Headline>
        <BigButton kind="soft" onTap={onEnter}>
          看看确认了没有
        </BigButton>
      </>
    )
  return (
    <>
      {!first && <Meta>{`您要是不叫${name}，就不要点，跟发给您的人说一声。`}</Meta>}
      <BigButton busy={busy && '正在记…'} onTap={onAccept}>
        {first ? '我来做第一位管理员' : `我是${name}，愿意做`}
      </BigButton>
    </>
  )
}
