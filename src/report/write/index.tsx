import Taro from '@tarojs/taro'
import { useRef, useState } from 'react'
import { go, replace } from '@/lib/go'
import { handIn, regionOf } from '@/lib/hand-in'
import { sentences } from '@/lib/sentences'
import { useStaticPage } from '@/lib/static-page'
import { InMongolian } from '@/parts/in-mongolian'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { View } from '@/ui/elements'
import { Field } from '@/ui/field'
import { guarded } from '@/ui/guarded'
import { ReadAloud } from '@/ui/read-aloud'
import { Screen } from '@/ui/screen'
import { Headline, Meta } from '@/ui/words'
import { staticPageWords } from '../../../content/static-pages'
import { fraudTypes } from '../../../types/words/fraud'
import { ages } from '../../../types/words/report'
import { VillageChoice } from '../../parts/village-choice'
import { Clues } from './clues'
import { GoingOn } from './going-on'
import { limits } from './limits'
import { Money } from './money'
import { Pictures } from './pictures'
import { problemsOf } from './problems'
import { SoundsTold } from './sounds'
import { StoryLine } from './story-line'
import { Transfers } from './transfers'
import { useDraft } from './use-draft'

type Age = keyof typeof ages
const kinds = { unsure: '说不准', ...fraudTypes }

/** A report, on one screen. Every letter is kept on the phone until it is handed in. */
export default guarded(function ReportPage() {
  const { report, write } = useDraft()
  const { recording, machine, mongolian } = useStaticPage('report')
  const [tried, setTried] = useState(false)
  const problems = tried ? problemsOf(report) : {}
  const handedIn = useRef(false)

  const submit = () => {
    if (handedIn.current) return
    setTried(true)
    const first = Object.keys(problemsOf(report))[0]
    if (first) return void Taro.pageScrollTo({ selector: `#${first}`, offsetTop: -80, duration: 0 })
    handedIn.current = true
    handIn(report)
    replace('report/receipt', { code: report.code })
  }

  return (
    <Screen title="举报">
      <Headline>遇到了什么事？</Headline>
      <Meta>您填的内容，只有办案的民警能看。</Meta>
      <ReadAloud aside text={sentences(staticPageWords.report)} recording={recording} machine={machine} />
      <Money report={report} wrong={problems.loss} write={write} />
      <GoingOn chosen={report.dangers} write={write} />
      <SoundsTold
        sounds={report.sounds}
        add={(one) => write(({ sounds }) => ({ sounds: [...sounds, one] }))}
        remove={(id) => write(({ sounds }) => ({ sounds: sounds.filter((one) => one.id !== id) }))}
      />
      <Card>
        <View id="what">
          <Field
            long
            label="发生了什么"
            placeholder="谁找的您，说了什么，让您做什么。想到哪写到哪。"
            value={report.what}
            maxLength={limits.what}
            wrong={problems.what}
            onInput={(what) => write({ what })}
          />
        </View>
      </Card>
      <Card>
        <Choice label="像哪种骗法" options={kinds} few={6} value={report.type} onChoose={(type) => write({ type })} />
      </Card>
      {report.paid && <Transfers transfers={report.transfers} wrong={problems} write={write} />}
      <Clues type={report.type} seen={report.seen} write={write} />
      <Pictures ids={report.pictures} write={write} />
      <StoryLine report={report} write={write} />
      <Card>
        <Choice label="被骗的人多大" options={ages} value={report.age as Age} onChoose={(age) => write({ age })} />
      </Card>
      <Card>
        <VillageChoice value={regionOf(report)} onChoose={({ _id }) => write({ region: _id })} unknown="不清楚" />
      </Card>
      <Card>
        <Field
          label="怎么找到您"
          hint="留个电话，民警好问您；不想留就空着"
          value={report.contact}
          onInput={(contact) => write({ contact: contact.slice(0, limits.contact) })}
        />
      </Card>
      <BigButton onTap={submit}>交上去</BigButton>
      <BigButton kind="plain" onTap={() => go('paper/own')}>
        做成带去派出所的材料
      </BigButton>
      <Meta>交上去就有回执码。没有网也能交，有网会自动送出。</Meta>
      <BigButton kind="plain" onTap={() => go('rights/rules')}>
        规则：记什么，放多久
      </BigButton>
      {mongolian && <InMongolian kind="standing" id="report" stay />}
    </Screen>
  )
})
