import { Copy } from '@/parts/copy'
import { Card, Stack } from '@/ui/card'
import { Meta, Title } from '@/ui/words'
import { asText, type List, readNow } from './broadcast'

/** For whoever puts the loudspeaker on and does not use this programme: the list as text, word for word. */
export const TakeAway = ({ place, list }: { place: string; list: List }) => {
  if (list.slots.every((slot) => readNow(list, slot).length === 0)) return null
  return (
    <Card>
      <Stack>
        <Title level={3}>交给放喇叭的人</Title>
        <Meta>放喇叭的人不用打开村哨：把单子复制了发给他，播完您来记。</Meta>
        <Copy text={asText(place, list)} />
      </Stack>
    </Card>
  )
}
