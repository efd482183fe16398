import { go } from '@/lib/go'
import { sentences } from '@/lib/sentences'
import { useCall } from '@/lib/use-call'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Button } from '@/ui/elements'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { PageAloud } from '@/ui/page-aloud'
import { Screen } from '@/ui/screen'
import { Para, Title } from '@/ui/words'
import { handbookAloud } from '../../../content/aloud/handbook'
import { fraudTypes } from '../../../types/words/fraud'

/** The handbook: a page each kind of fraud. */
export default guarded(function HandbookTypes() {
  const { data, error, loading, reload } = useCall('case.handbooks', {}, { keep: 'handbooks' })
  return (
    <Screen title="防骗手册">
      <PageAloud words={sentences(handbookAloud)} />
      {loading && !data && <Loading />}
      {error && data && <Notice>{`${error.message}。下面是手机里留着的手册。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data?.pages.map(({ type, intro }) => (
        <Button key={type} label={`${fraudTypes[type]} ${intro}`} onTap={() => go('handbook/page', { type })}>
          <Card silent>
            <Title>{fraudTypes[type]}</Title>
            <Para>{intro}</Para>
          </Card>
        </Button>
      ))}
      {data && process.env.TARO_ENV === 'h5' && (
        <BigButton kind="line" onTap={() => go('handbook/page', { book: '1' })}>
          挑几页，印成一本
        </BigButton>
      )}
    </Screen>
  )
})
