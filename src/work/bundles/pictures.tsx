import { View } from '@/ui/elements'
import { Picture } from '@/ui/media'
import { More } from '@/ui/more'
import { Tick } from '@/ui/tick'
import { Meta, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'

interface Props {
  pictures: Output<'bundle.choices'>['pictures']
  ticked: readonly string[]
  onTick: (id: string) => void
}

/** The pictures of the cases, none of which goes along unless somebody says that it may. */
export const Pictures = ({ pictures, ticked, onTick }: Props) =>
  pictures.length === 0 ? null : (
    <>
      <Title level={3}>案例里的图片</Title>
      <Meta>只选咱们自己画的。有真人、真名、真号码的照片和截图，不要选。</Meta>
      <More items={pictures}>
        {(shown) =>
          shown.map(({ id, link, title, words }) => (
            <View key={id}>
              <Picture src={link} label={words} />
              <Meta>{`${title}：${words}`}</Meta>
              <Tick
                label={`${ticked.includes(id) ? '选上了' : '选上'}，“${title}”的图：${words}`}
                ticked={ticked.includes(id)}
                onTick={() => onTick(id)}
              />
            </View>
          ))
        }
      </More>
    </>
  )
