import { go } from '@/lib/go'
import { forget, useWaiting } from '@/lib/outbox'
import { wordsOf } from '@/lib/queued'
import { BigButton } from './big-button'
import { Card } from './card'
import { Notice } from './notice'
import { Title } from './words'

/** What waited on the phone and was refused for good, until the person has seen it. A report keeps its words: its receipt says why and takes it back into the form. */
export const Refusals = () => (
  <>
    {useWaiting().flatMap(({ id, name, input, refused }) => {
      const words = refused && wordsOf(name, input)
      if (!words) return []
      const code = name === 'report.submit' || name === 'report.attach' ? (input as { code: string }).code : undefined
      return (
        <Card key={id} kind="alert">
          <Title level={3}>{`没送成：${words}`}</Title>
          {!code && <Notice kind="wrong">{refused}</Notice>}
          <BigButton
            kind="line"
            label={`${code ? '去看看' : '知道了'}：${words}`}
            onTap={() => (code ? go('report/receipt', { code }) : forget(id))}
          >
            {code ? '去看看' : '知道了'}
          </BigButton>
        </Card>
      )
    })}
  </>
)
