import { go } from '@/lib/go'
import { dial } from '@/lib/phone'
import { BigButton } from '@/ui/big-button'
import { Screen } from '@/ui/screen'
import { Step, Steps } from '@/ui/steps'
import { Headline, Para } from '@/ui/words'
import { Banks } from './banks'

/** What to do after being cheated, in order. Everything is on the phone: no network is needed. */
export default function Cheated() {
  return (
    <Screen title="我被骗了" aside="没有网也能看">
      <Headline>先别慌 按顺序做</Headline>
      <Steps>
        <Step number={1} title="停手，一分钱也别再转">
          <Para>挂掉电话，关掉共享屏幕。要您再交钱才退钱的，别信。</Para>
        </Step>
        <Step number={2} title="马上打 110">
          <Para>越快越好。说清转了多少、什么时候、转到哪。</Para>
          <BigButton kind="danger" onTap={() => dial('110')}>
            拨打 110
          </BigButton>
        </Step>
        <Step number={3} title="打给您的银行">
          <Para>说“我被骗了，先帮我停住卡”。卡背面也印着电话。</Para>
          <Banks />
        </Step>
        <Step number={4} title="什么都别删">
          <Para>聊天、转账单、对方的账号和网址，都留着。</Para>
        </Step>
        <Step number={5} title="到派出所当面报案">
          <Para>带上身份证、银行卡、手机。</Para>
        </Step>
        <Step number={6} title="说能帮您追回钱的，都是骗子">
          <Para>收“手续费”“解冻费”的，自称律师、黑客的，都是第二回骗您。</Para>
        </Step>
        <Step number={7} title="跟家里人说">
          <Para>被骗不丢人。多一个人，多一个主意。</Para>
        </Step>
        <Step number={8} title="想打官司、要人帮，问 12348">
          <Para>法律援助，说清您的难处就行。</Para>
          <BigButton kind="line" onTap={() => dial('12348')}>
            拨打 12348
          </BigButton>
        </Step>
      </Steps>
      <Para>还有拿不准的，打反诈专线96110。它打来的电话，一定要接。</Para>
      <BigButton kind="line" onTap={() => dial('96110')}>
        拨打 96110
      </BigButton>
      <BigButton kind="soft" onTap={() => go('pages/report')}>
        把经过写下来，举报
      </BigButton>
    </Screen>
  )
}
