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

/** What one of the four brings: everybody's words, place by place, and the place to write one's own. */
export const PartCard = ({ party, data, onChanged }: Props) => {
  const parts = data.parts.filter((one) => one.party === party)
  const mine = data.mine.filter((one) => one.party === party)
  const others = parts.filter((part) => !mine.some(({ region }) => region === part.region))
  const of = `${data.place._id} ${data.month}`
  return (
    <Card>
      <Stack>
        <Title level={3}>{parties[party]}</Title>
        <Meta>{partyAsks[party]}</Meta>
        {party === 'companies' && <Meta>企业不用进这里写，由苏木镇或旗里的综合指挥室、文案编辑问了替他们写。</Meta>}
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
          />
        ))}
      </Stack>
    </Card>
  )
}
