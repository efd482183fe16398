/** WeChat wants to know whether its privacy guide was agreed to before it lets the program at an album, a microphone or the clipboard: asked in our own words, at the tap that needs it (ui/privacy-question.tsx). */
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** WeChat looks whether the button of this name was tapped. */
export const agreeButton = 'agree-privacy'

type Answer = Parameters<Parameters<typeof Taro.onNeedPrivacyAuthorization>[0]>[0]

/** What each of WeChat's names means to somebody who tapped; how a name is written differs between versions. */
const meanings: [RegExp, string][] = [
  [/chooseMedia|chooseImage/i, '打开您的相册和相机'],
  [/chooseMessageFile/i, '看您选的文件'],
  [/getClipboardData/i, '贴上您复制的话'],
  [/setClipboardData/i, '替您复制'],
  [/record/i, '用话筒录音'],
  [/VKSession|camera/i, '认出图片里的字'],
]

/** Taps that wait for the answer: one answer is for all. */
let waiting: Answer[] = []
let what = ''
const listeners = new Set<() => void>()
const say = () => {
  for (const listener of listeners) listener()
}

/** To be called once, at the start, in WeChat. A WeChat too old to ask goes without. */
export const askAboutPrivacy = (): void =>
  Taro.onNeedPrivacyAuthorization?.((answer, { referrer }) => {
    waiting.push(answer)
    what = meanings.find(([name]) => name.test(referrer))?.[1] ?? '做您点的这件事'
    answer({ event: 'exposureAuthorization' })
    say()
  })

/** The answer; what was tapped goes on, or is told that it was not agreed to. */
export const answerAboutPrivacy = (agreed: boolean): void => {
  const answers = waiting
  waiting = []
  for (const answer of answers) answer(agreed ? { event: 'agree', buttonId: agreeButton } : { event: 'disagree' })
  say()
}

/** WeChat's own page of what the county declared. */
export const readPrivacyGuide = (): void => void Taro.openPrivacyContract({})

const now = () => (waiting.length > 0 ? what : undefined)

/** What the program would do, in words, as long as the question stands. */
export const usePrivacyQuestion = (): string | undefined => {
  const [asked, setAsked] = useState(now)
  useEffect(() => {
    const update = () => setAsked(now())
    listeners.add(update)
    update()
    return () => void listeners.delete(update)
  }, [])
  return asked
}
