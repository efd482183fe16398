import { type CSSProperties, type ReactElement, useState } from 'react'
import { BigButton } from '@/ui/big-button'
import { Row, Stack } from '@/ui/card'
import css from './queue.module.scss'

interface Props {
  links: string[]
  number: number
  onClose: () => void
}

const zooms = [1, 1.5, 2, 3]

/** As wide as the column and as long as it is, so that every line of a long screenshot can be read; to be made larger, turned and scrolled. */
export const LargePicture = ({ links, number }: Props): ReactElement | null => {
  const [zoom, setZoom] = useState(0)
  const [turn, setTurn] = useState(0)
  const [shape, setShape] = useState(1)
  const lies = turn % 2 === 1
  const width = 100 * (zooms[zoom] ?? 1)
  // a box of the turned picture's shape: padding counts from the column's width
  const box: CSSProperties = { width: `${width}%`, paddingTop: `${width * (lies ? 1 / shape : shape)}%` }
  const image: CSSProperties = { width: `${lies ? 100 / shape : 100}%`, transform: `translate(-50%, -50%) rotate(${turn * 90}deg)` }
  return (
    <Stack>
      <Row>
        <BigButton kind="line" disabled={zoom === 0} onTap={() => setZoom(zoom - 1)}>
          缩小
        </BigButton>
        <BigButton kind="line" disabled={zoom === zooms.length - 1} onTap={() => setZoom(zoom + 1)}>
          放大
        </BigButton>
        <BigButton kind="line" onTap={() => setTurn((turn + 1) % 4)}>
          转一下
        </BigButton>
      </Row>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={css.large} tabIndex={0} aria-label="放大的图，可以上下左右滚动">
        <div className={css.turned} style={box}>
          <img
            style={image}
            src={links[number]}
            alt={`举报人附上的第 ${number + 1} 张图`}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => setShape(naturalHeight / naturalWidth)}
          />
        </div>
      </section>
    </Stack>
  )
}
