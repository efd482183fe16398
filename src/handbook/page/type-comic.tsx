import { useCall } from '@/lib/use-call'
import { ComicPicture } from '@/parts/comic-picture'
import { Columns } from '@/ui/card'
import { View } from '@/ui/elements'
import { Title } from '@/ui/words'
import type { FraudType } from '../../../types/entities/fraud'

/** The comic of a kind of fraud, when there is one. */
export const TypeComic = ({ type }: { type: FraudType }) => {
  const { data } = useCall('case.comics', { type }, { keep: `comics.${type}` })
  const comic = data?.comics[0]
  if (!comic) return null
  return (
    <View className="beside-paper" role="group" label={`漫画：${comic.title}`}>
      <Title>{comic.title}</Title>
      <Columns>
        {comic.panels.map((panel) => (
          <ComicPicture key={JSON.stringify(panel)} panel={panel} />
        ))}
      </Columns>
    </View>
  )
}
