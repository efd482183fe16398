import { Heading, Image, Text, View } from '@/ui/elements'
import type { Block, Paper } from '../../../types/entities/paper'
import css from './paper.module.scss'

interface Props {
  paper: Paper
  /** Where a picture is found; nothing where it is only named. */
  sourceOf: (id: string) => string | undefined
}

/** A paper as it will be printed; on a phone its tables stand row below row. */
export const Sheet = ({ paper, sourceOf }: Props) => (
  <View className={`${css.sheet} paper`}>
    <Heading level={2} className={css.title}>
      {paper.title}
    </Heading>
    {paper.under.map((line) => (
      <View key={line} className={css.under}>
        {line}
      </View>
    ))}
    {paper.blocks.map((block, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a paper is made anew as a whole
      <OneBlock key={i} block={block} sourceOf={sourceOf} />
    ))}
  </View>
)

const OneBlock = ({ block, sourceOf }: { block: Block; sourceOf: Props['sourceOf'] }) => {
  switch (block.kind) {
    case 'heading':
      return (
        <Heading level={3} className={css.heading}>
          {block.text}
        </Heading>
      )
    case 'text':
      return <View className={css.text}>{block.text}</View>
    case 'list':
      return <View className={css.text}>{block.items.map((item, i) => `${i + 1}. ${item}`).join('\n')}</View>
    case 'facts':
      return <Facts rows={block.rows} />
    case 'table':
      return <Table {...block} />
    case 'picture':
      return <Picture caption={block.caption} source={sourceOf(block.id)} />
    case 'page':
      return <View className={css.next} />
  }
}

const Facts = ({ rows }: { rows: [string, string][] }) => (
  <View className={`${css.table} ${css.forPen}`} role="table">
    {rows.map(([name, value]) => (
      <View key={name} className={css.row} role="row">
        <View className={css.name} style={{ width: '24%' }} role="rowheader">
          {name}
        </View>
        <View className={css.cell} role="cell">
          {value}
        </View>
      </View>
    ))}
  </View>
)

const Table = ({ head, widths, rows }: Extract<Block, { kind: 'table' }>) => (
  <View className={css.table} role="table">
    <View className={css.head} role="row">
      {head.map((name, i) => (
        <View key={name} className={css.cell} style={{ width: `${widths[i]}%` }} role="columnheader">
          {name}
        </View>
      ))}
    </View>
    {rows.map((cells, n) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name
      <View key={n} className={css.row} role="row">
        {cells.map((cell, i) => (
          <View key={head[i]} className={css.cell} style={{ width: `${widths[i]}%` }} role="cell">
            <Text className={css.label}>{head[i]}：</Text>
            {cell}
          </View>
        ))}
      </View>
    ))}
  </View>
)

const Picture = ({ caption, source }: { caption: string; source: string | undefined }) => (
  <>
    <View className={css.caption}>{caption}</View>
    {source && <Image className={`${css.picture} ${css.usual}`} src={source} alt={caption} />}
  </>
)
