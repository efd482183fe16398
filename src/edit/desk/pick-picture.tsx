import { asPicture } from '@/parts/comic-picture'
import { Button, Image, Text, View } from '@/ui/elements'
import { panelSvg } from '../../../comics/panel'
import type { ComicPanel } from '../../../types/entities/comic'
import css from './comic.module.scss'

interface Props<K extends string> {
  label: string
  options: Readonly<Record<K, string>>
  value: K
  /** The picture that a choice is drawn with. */
  drawn: (key: K) => ComicPanel
  onChoose: (key: K) => void
}

const size = { width: 150, height: 132 } as const
const kept = new Map<string, string>()

/** Drawn once: a desk shows the same few dozen again and again. */
const pictureOf = (panel: ComicPanel): string => {
  const key = JSON.stringify(panel)
  const known = kept.get(key) ?? asPicture(panelSvg(panel, { ...size, bubbles: false }))
  kept.set(key, known)
  return known
}

/** One of several, chosen by its picture; its word stands beneath. */
export const PickPicture = <K extends string>({ label, options, value, drawn, onChoose }: Props<K>) => (
  <View className={css.pictures} role="radiogroup" label={label}>
    {(Object.keys(options) as K[]).map((key) => (
      <Button
        key={key}
        className={`${css.choice} ${key === value ? css.chosen : ''}`}
        checked={key === value}
        tabStop={key === value}
        onTap={() => onChoose(key)}
      >
        <Image className={css.thumb} src={pictureOf(drawn(key))} alt="" />
        <Text>{options[key]}</Text>
      </Button>
    ))}
  </View>
)
