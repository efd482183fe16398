import { Text, View } from '@/ui/elements'
import { Headline, Meta, Title } from '@/ui/words'
import { type Column, columnsOf, type Told } from './columns'
import css from './form.module.scss'

/** The form on one sheet: the case's part filled in, the person's and the money's for the pen. */
export const Sheet = ({ told }: { told: Told }) => {
  const { person, ours, means } = columnsOf(told)
  return (
    <View className={`${css.sheet} paper`}>
      <Headline>法律援助申请表</Headline>
      <Meta>案件部分已经填好，空着的请本人用笔填。以司法所当场给的表为准。</Meta>
      <Part title="申请人（用笔填）" columns={person} two />
      <Part title="案件" columns={ours} />
      <Part title="经济状况（用笔填，可以自己写保证，不用开证明）" columns={means} two />
      <View className={css.promise}>我保证上面写的都是真的。写假的，要承担责任。</View>
      <View className={css.signed}>
        <Text>申请人签名：</Text>
        <Text>日期：　　　年　　月　　日</Text>
      </View>
    </View>
  )
}

const Part = ({ title, columns, two }: { title: string; columns: Column[]; two?: boolean }) => (
  <View className={css.part}>
    <Title level={3}>{title}</Title>
    <View className={two ? css.two : ''}>
      {columns.map(({ name, value }) => (
        <View key={name} className={css.column}>
          <Text className={css.name}>{name}</Text>
          {value ? <Text className={css.value}>{value}</Text> : <View className={css.blank} />}
        </View>
      ))}
    </View>
  </View>
)
