import { go } from '@/lib/go'
import { dial } from '@/lib/phone'
import { sentences } from '@/lib/sentences'
import { usePassOn } from '@/lib/share'
import { useStaticPage } from '@/lib/static-page'
import { InMongolian } from '@/parts/in-mongolian'
import { BigButton } from '@/ui/big-button'
import { View } from '@/ui/elements'
import { guarded } from '@/ui/guarded'
import { ReadAloud } from '@/ui/read-aloud'
import { Screen } from '@/ui/screen'
import { Step, Steps } from '@/ui/steps'
import { Headline, Para } from '@/ui/words'
import { cheated, staticPageWords } from '../../../content/static-pages'
import { Banks } from './banks'
import css from './cheated.module.scss'

const { calm, steps, doubt } = cheated

/** What to do after being cheated, in order. Everything is on the phone: no network is needed. What was recorded of it comes after, and moves nothing. */
export default guarded(function Cheated() {
  const { recording, machine, mongolian } = useStaticPage('cheated')
  usePassOn({ kind: '我被骗了', title: '被骗了先做什么', path: '/pages/cheated/index' })
  return (
    <Screen title="我被骗了" aside="没有网也能看">
      <Headline>{calm}</Headline>
      <View className={css.aloud}>
        <ReadAloud text={sentences(staticPageWords.cheated)} recording={recording} machine={machine} />
      </View>
      <Steps>
        {steps.map((step, i) => (
          <Step key={step.title} number={i + 1} title={step.title}>
            <Para>{step.words}</Para>
            {'dial' in step && (
              <BigButton kind={step.dial === '110' ? 'danger' : 'line'} onTap={() => dial(step.dial)}>
                拨打 {step.dial}
              </BigButton>
            )}
            {'banks' in step && <Banks />}
          </Step>
        ))}
      </Steps>
      <Para>{doubt}</Para>
      <BigButton kind="line" onTap={() => dial('96110')}>
        拨打 96110
      </BigButton>
      <BigButton kind="soft" onTap={() => go('report/write')}>
        把经过写下来，举报
      </BigButton>
      <BigButton kind="line" onTap={() => go('aid/ask')}>
        法律援助，问一问
      </BigButton>
      <BigButton kind="plain" onTap={() => go('paper/own')}>
        带去派出所的材料
      </BigButton>
      {mongolian && <InMongolian kind="standing" id="cheated" stay />}
    </Screen>
  )
})
