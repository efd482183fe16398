import { useState } from 'react'
import { dayAndTime } from '@/lib/time'
import { Card, Stack } from '@/ui/card'
import { Meta, Para, Title } from '@/ui/words'
import { type Party, parties, partyAsks } from '../../../types/words/meeting'
import { PartForm } from './part-form'
import type { Meeting } from './to-do'

interface Props {
  party: Party
  data: Meeting
  onChanged: () => void
}

/** What a party brings: everybody's words, place by place, and the place to write one's own. */
export const PartCard = ({ party, data, onChanged }: Props) => {
  const parts = data.parts.filter((one) => one.party === party)
  const mine = data.mine.filter((one) => one.party === party)
  const others = parts.filter((part) => !mine.some(({ region }) => region === part.region))
  const [saved, setSaved] = useState<string>()
  const of = `${data.place._id} ${data.month}`
  return (
    <Card>
      <Stack>
        <Title level={3}>{parties[party]}</Title>
        <Meta>{partyAsks[party]}</Meta>
        {party === 'town' && <Meta>综合指挥室和文案编辑合写一份。</Meta>}
        {party === 'companies' && <Meta>企业不用进这里写，由苏木镇、旗县的综合指挥室和文案编辑问了，合写一份。</Meta>}
        {others.map(({ region, place, words, by, at }) => (
          <Stack key={region}>
            <Para>{words}</Para>
            <Meta>{`${place}，${by}，${dayAndTime(at)}`}</Meta>
          </Stack>
        ))}
        {parts.length === 0 && mine.length === 0 && <Para>还没有写。</Para>}
        {mine.map(({ region, place }) => (
          <PartForm
            key={`${region} ${parts.find((one) => one.region === region)?.version}`}
            {...{ party, region, onChanged }}
            of={data}
            label={mine.length > 1 ? `${parties[party]}：${place}` : parties[party]}
            written={`${of} ${party} ${region}`}
            there={parts.find((one) => one.region === region)}
            saved={saved === region}
            onSaved={() => setSaved(region)}
          />
        ))}
      </Stack>
    </Card>
  )
}
