import { useEffect, useState } from 'react'
import { letters, sawAnswers, withWaiting } from '@/lib/answers'
import { useOnDelivered } from '@/lib/outbox'
import { receiptCode } from '@/lib/typed'
import { useCall } from '@/lib/use-call'
import { TellMe } from '@/parts/tell-me'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Field } from '@/ui/field'
import { guarded } from '@/ui/guarded'
import { Notice } from '@/ui/notice'
import { PageAloud } from '@/ui/page-aloud'
import { Screen } from '@/ui/screen'
import { Title } from '@/ui/words'
import { feedbackAloud } from '../../../content/aloud/rights'
import { Receipt, Stands } from './receipt'
import { Write } from './write'

/** 意见和投诉: to write, and to see what was answered. */
export default guarded(function FeedbackPage() {
  const { data, error, reload } = useCall('feedback.mine', {}, { keep: letters, withOwn: withWaiting })
  const [code, setCode] = useState<string>()
  useOnDelivered(['feedback.write'], reload)
  useEffect(() => {
    for (const { _id, answers } of data?.own ?? []) sawAnswers(_id, answers.length)
  }, [data])
  const others = data?.own.filter(({ _id }) => _id !== code) ?? []
  return (
    <Screen title="意见和投诉">
      <PageAloud words={feedbackAloud} />
      {code ? (
        <>
          <Receipt key={code} code={code} />
          <BigButton kind="plain" onTap={() => setCode(undefined)}>
            再写一条
          </BigButton>
        </>
      ) : (
        <Write
          onSent={(sent) => {
            setCode(sent)
            void reload()
          }}
        />
      )}
      {error && <Notice>{error.message}</Notice>}
      {(data || error) && (
        <TellMe template="reply" title="有答复时告诉您" ask="答复了告诉我" otherwise="微信里只说有答复，不写内容。不订也能在这里看到。">
          {others.length > 0 && <Title>我写过的</Title>}
          {others.map((one) => (
            <Card key={one._id}>
              <Stack>
                <Title level={3}>{one._id}</Title>
                <Stands one={one} />
              </Stack>
            </Card>
          ))}
          <LookUp show={setCode} />
        </TellMe>
      )}
    </Screen>
  )
})

/** Another code, written down on another phone. */
const LookUp = ({ show }: { show: (code: string) => void }) => {
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState('')
  const find = () => {
    const code = receiptCode(typed)
    setWrong(code ? '' : '这不是完整的回执码，或者抄错了一个字，请再核对')
    if (code) show(code)
  }
  return (
    <Card>
      <Field label="查别的回执码" placeholder="像 R7K2-9QXM-4HTE" value={typed} wrong={wrong} onInput={setTyped} onConfirm={find} />
      <BigButton kind="line" onTap={find}>
        查一查
      </BigButton>
    </Card>
  )
}
