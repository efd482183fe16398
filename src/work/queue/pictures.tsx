import { useState } from 'react'
import { Button, Image, View } from '@/ui/elements'
import { Meta } from '@/ui/words'
import { LargePicture } from './large-picture'
import css from './queue.module.scss'

/** Small pictures side by side; a tap opens one, to be read. The links expire with the look. */
export const Pictures = ({ links }: { links: string[] }) => {
  const [large, setLarge] = useState<number>()
  if (links.length === 0) return <Meta>没有图片。</Meta>
  return (
    <View>
      <View className={css.pictures}>
        {links.map((src, i) => (
          <Button
            key={src}
            className={css.small}
            label={i === large ? `收起第 ${i + 1} 张图` : `放大第 ${i + 1} 张图`}
            expanded={i === large}
            onTap={() => setLarge(i === large ? undefined : i)}
          >
            <Image className={css.thumb} src={src} alt="" />
          </Button>
        ))}
      </View>
      {large !== undefined && <LargePicture key={large} links={links} number={large} onClose={() => setLarge(undefined)} />}
    </View>
  )
}
