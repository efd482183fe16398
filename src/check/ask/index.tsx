import { useEffect, useState } from 'react'
import { CallFailed } from '@/lib/call'
import { goTo } from '@/lib/go-to'
import { dropWritten, useWritten } from '@/lib/written'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Field } from '@/ui/field'
import { guarded } from '@/ui/guarded'
import { Notice } from '@/ui/notice'
import { Screen } from '@/ui/screen'
import { Meta } from '@/ui/words'
import { whyUnreadable } from '../../../check/readable'
import { type Answer, analyse } from './analyse'
import { loadModel } from './model'
import { Result } from './result'
import { WaysIn } from './ways-in'

const example =
  '对方：您好，我是购物平台客服，您误开了百万保障，今天不关，每月扣八百。\n我：那怎么关？\n对方：您下载一个会议软件，共享屏幕，我教您把钱转到安全账户。这事先别告诉家里人。'

const most = 2000
const tooLong = '太长了，只留下前面2000个字。把最要紧的那一段贴进来，看得更准。'

/** Is this a scam? Paste it, say it, or tell it in one's own words. */
export default guarded(function Ask() {
  const { value, write: keep } = useWritten('question', '', { text: '' })
  const { text } = value
  const [wrong, setWrong] = useState<string>()
  const [looking, setLooking] = useState(false)
  const [seen, setSeen] = useState<{ text: string; answer: Answer }>()

  const shown = seen?.text
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
      const { answer, fresh } = await analyse(asked)
      const mine = { text: asked, answer }
      setSeen(mine)
      dropWritten('question')
      void fresh?.then((later) => later && setSeen((now) => (now === mine ? { ...mine, answer: later } : now)))
    } catch (e) {
      setWrong(e instanceof CallFailed ? e.message : '没看成，请再试一次')
      if (!(e instanceof CallFailed)) throw e
    } finally {
      setLooking(false)
    }
  }

  return (
    <Screen title="像不像诈骗">
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
          <Meta>没问完的字先记在这台手机里，问完就清掉；别处不存，也不给别人看。</Meta>
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
      {seen && <Result text={seen.text} answer={seen.answer} />}
      {wrong && !seen && text.length > 8 && <Notice>拿不准，就先别转钱，打96110问一问。</Notice>}
    </Screen>
  )
})
