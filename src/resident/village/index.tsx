import { useState } from 'react'
import { back, go } from '@/lib/go'
import { type Preferences, usePreferences } from '@/lib/preferences'
import { useToday } from '@/lib/use-today'
import { useTowns } from '@/lib/villages'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Choices } from '@/ui/choice'
import { guarded } from '@/ui/guarded'
import { Loading, Notice } from '@/ui/notice'
import { ReadAloud } from '@/ui/read-aloud'
import { Screen } from '@/ui/screen'
import { Headline, Meta } from '@/ui/words'
import { villageAloud } from '../../../content/aloud/resident'
import { audiences } from '../../../types/words/people'
import { VillageOf } from '../../parts/village-choice'
import { saveMySelf } from './save'

type Self = Pick<Preferences, 'village' | 'audiences'>

/** Which village, and what kind of household: tips are chosen by it, alerts ordered by it and told by message. */
export default guarded(function VillagePage() {
  const chosen = usePreferences()
  const { data, error } = useToday()
  const towns = useTowns()
  const now = data ? { ...data, village: data.village ?? undefined } : error && chosen
  return (
    <Screen title="我的村子">
      <Headline>您是哪个村的？</Headline>
      <ReadAloud aside text={villageAloud} />
      {now && (towns.towns || towns.error) ? <Choosing now={now} towns={towns} /> : <Loading />}
    </Screen>
  )
})

interface Choosing {
  now: { [K in keyof Self]: Self[K] | undefined } & { audiences: Self['audiences'] }
  towns: ReturnType<typeof useTowns>
}

const Choosing = ({ now, towns }: Choosing) => {
  const [village, setVillage] = useState(now.village)
  const [kinds, setKinds] = useState(now.audiences)
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
    <>
      <Card>
        <VillageOf towns={towns} value={village?._id} onChoose={setVillage} />
      </Card>
      <Card>
        <Stack>
          <Choices label="您家是哪种情况？可以选几个" options={audiences} values={kinds} onChange={setKinds} />
          <Meta>
            每天的提示照这个来选。预警人人都看得到，和您家有关的排在前面；微信提醒只发和您家有关的，还有您关注的村的。您选了什么，别人看不到。
          </Meta>
        </Stack>
      </Card>
      {problem && <Notice kind="wrong">{problem}</Notice>}
      <BigButton busy={saving && '正在存…'} onTap={save}>
        存好
      </BigButton>
      <BigButton kind="plain" onTap={() => go('rights/rules')}>
        规则：记什么，放多久
      </BigButton>
    </>
  )
}
