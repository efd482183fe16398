import { useEffect, useState } from 'react'
import { CallFailed } from '@/lib/call'
import { goTo } from '@/lib/go-to'
import { useShare } from '@/lib/share'
import { dropWritten, useWritten } from '@/lib/written'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Field } from '@/ui/field'
import { guarded } from '@/ui/guarded'
import { Notice } from '@/ui/notice'
import { PageAloud } from '@/ui/page-aloud'
import { Screen } from '@/ui/screen'
import { Meta } from '@/ui/words'
import { cardOf, written } from '../../../check/card'
import { whyUnreadable } from '../../../check/readable'
import { askAloud } from '../../../content/aloud/check'
import { titleOf } from '../../../wording/card-title'
import { type Answer, analyse, type Known, raised } from './analyse'
import { loadModel } from './model'
import { cardIds } from './pass-on'
import { Result } from './result'
import { WaysIn } from './ways-in'

const example =
  '对方：您好，我是购物平台客服，您误开了百万保障，今天不关，每月扣八百。\n我：那怎么关？\n对方：您下载一个会议软件，共享屏幕，我教您把钱转到安全账户。这事先别告诉家里人。'

const most = 20_000
const tooLong = '太长了，只留下前面两万个字。把最要紧的那一段贴进来，看得更准。'

interface Seen {
  text: string
  at: number
  answer: Answer
  /** What of it the police let out; null: nobody could be asked. */
  known?: Known | null | undefined
}

/** Is this a scam? Paste it, say it, or tell it in one's own words. */
export default guarded(function Ask() {
  const { value, write: keep } = useWritten('question', '', { text: '' })
  const { text } = value
  const [wrong, setWrong] = useState<string>()
  const [looking, setLooking] = useState(false)
  const [seen, setSeen] = useState<Seen>()

  const shown = seen?.text
  const answered = seen && (seen.known?.length ? raised(seen.answer) : seen.answer)
  const share = useShare({
    cardOf: (id) => {
      const card = answered && id ? cardOf(answered, seen.text, id === cardIds.whole) : undefined
      const path = card ? `/check/card/index?${written(card)}` : '/check/ask/index'
      return { kind: '像不像诈骗', title: card ? titleOf(card) : '收到的话拿不准？贴进来问一问', path }
    },
    onOpened: () => {},
  })
  // whoever opens this screen is about to ask: what the phone needs is there then, also without a network later
  useEffect(() => void loadModel().catch(() => {}), [])
  useEffect(() => {
    if (shown) goTo('answer')
  }, [shown])

  const write = (words: string) => {
    keep({ text: words.slice(0, most) })
    setWrong(words.length > most ? tooLong : undefined)
  }
  const ask = async (asked: string) => {
    const problem = whyUnreadable(asked)
    setSeen(undefined)
    setWrong(problem)
    if (problem) return
    setLooking(true)
    try {
      const { answer, fresh, known } = await analyse(asked)
      const mine = { text: asked, answer, at: Date.now() }
      const later = (also: Partial<Seen>) => setSeen((now) => (now?.at === mine.at ? { ...now, ...also } : now))
      setSeen(mine)
      dropWritten('question')
      void fresh?.then((one) => one && later({ answer: one }))
      void known?.then((found) => later({ known: found ?? null }))
    } catch (e) {
      setWrong(e instanceof CallFailed ? e.message : '没看成，请再试一次')
      if (!(e instanceof CallFailed)) throw e
    } finally {
      setLooking(false)
    }
  }

  return (
    <Screen title="像不像诈骗">
      <PageAloud words={askAloud} />
      <Card>
        <Stack>
          <Field
            long
            label="收到的话，或者您遇到的事"
            hint="原话最好；说不清原话，就用自己的话说说。"
            placeholder="比如：有人打电话说我孙子被抓了，让我汇钱"
            maxLength={most + 1}
            value={text}
            onInput={write}
            wrong={wrong}
          />
          <WaysIn add={(words) => write(text ? `${text}\n${words}` : words)} />
          <BigButton onTap={() => ask(text)} busy={looking && '正在看…'}>
            看看像不像
          </BigButton>
          <Meta>
            没问完的字先记在这台手机里，问完就清掉；别处不存，也不给别人看。里面的号码、网址只跟派出所公开的骗子号码比一比，比完不留。
          </Meta>
        </Stack>
      </Card>
      {!seen && !text && (
        <BigButton
          kind="plain"
          onTap={() => {
            write(example)
            void ask(example)
          }}
        >
          先看一个例子
        </BigButton>
      )}
      {answered && <Result text={seen.text} answer={answered} known={seen.known} share={share} />}
      {wrong && !seen && text.length > 8 && <Notice>拿不准，就先别转钱，打96110问一问。</Notice>}
    </Screen>
  )
})
