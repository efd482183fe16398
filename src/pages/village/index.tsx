import { useState } from 'react'
import { back } from '@/lib/go'
import { mySelf } from '@/lib/my-self'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Choices } from '@/ui/choice'
import { Notice } from '@/ui/notice'
import { Screen } from '@/ui/screen'
import { Headline, Meta } from '@/ui/words'
import { audiences } from '../../../content/words'
import { VillageChoice } from '../../parts/village-choice'
import { saveMySelf } from './save'

/** Which village, and what kind of household: tips and alerts are chosen by it. */
export default function VillagePage() {
  const [village, setVillage] = useState(() => mySelf().village)
  const [kinds, setKinds] = useState(() => mySelf().audiences)
  const [saving, setSaving] = useState(false)
  const [problem, setProblem] = useState('')

  const save = async () => {
    setSaving(true)
    const refused = await saveMySelf({ village, audiences: kinds })
    setSaving(false)
    if (refused) setProblem(refused)
    else back()
  }

  return (
    <Screen title="我的村子">
      <Headline>您是哪个村的？</Headline>
      <Card>
        <VillageChoice value={village?._id} onChoose={setVillage} />
      </Card>
      <Card>
        <Choices label="您家是哪种情况？可以选几个" options={audiences} values={kinds} onChange={setKinds} />
        <Meta>提示和预警照这个来选，别人看不到。</Meta>
      </Card>
      {problem && <Notice kind="wrong">{problem}</Notice>}
      <BigButton busy={saving && '正在存…'} onTap={save}>
        存好
      </BigButton>
    </Screen>
  )
}
