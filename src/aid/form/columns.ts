import type { Output } from '../../../types/contract'
import { aidAnswers } from '../../../types/words/aid'

/** What is known of it: from the phone, from the cloud for whoever asked, or for the office. */
export type Told = Pick<Output<'aid.open'>, 'whom' | 'answers' | 'phone' | 'story'>

/** A line of the form: its name, and what stands there; without that there is room for the pen. */
export interface Column {
  name: string
  value?: string
}

const tick = (chosen: boolean, words: string) => `${chosen ? '☑' : '☐'} ${words}`
const groups = ['minor', 'elder', 'disabled', 'relief'] as const

/** The columns of 司法部's form for applicants (格式文书二), in its order. Who one is and what one has is left for the pen; what concerns the case is filled in. */
export const columnsOf = ({ whom, answers, phone, story }: Told) => {
  const suspect = answers.includes('suspect')
  const person: Column[] = ['姓名', '性别', '出生日期', '民族', '身份证号', '户籍所在地', '通讯地址', '邮编'].map((name) => ({ name }))
  const rest: Column[] = ['工作单位', '职业', '文化程度'].map((name) => ({ name }))
  const ours: Column[] = [
    { name: '人群类别', value: groups.map((one) => tick(answers.includes(one), aidAnswers[one])).join('\n') },
    { name: '是否曾申请过法律援助', value: '☐ 是　☐ 否' },
    {
      name: '在案件中的地位',
      value: [
        tick(!suspect && whom === 'self', '被害人'),
        tick(!suspect && whom !== undefined && whom !== 'self', '被害人的近亲属、法定代理人'),
        tick(suspect, '未成年的犯罪嫌疑人一方'),
      ].join('\n'),
    },
    { name: '要的援助', value: ['☐ 法律咨询', '☐ 代拟法律文书', suspect ? '☐ 刑事辩护' : '☐ 刑事代理'].join('\n') },
    { name: '案由', value: suspect ? '涉嫌参与电信网络诈骗（由办案机关定）' : '电信网络诈骗' },
    {
      name: '案件到了哪一步',
      value: [
        tick(answers.length > 0 && !answers.includes('filed') && !suspect, '未进入司法程序'),
        tick(answers.includes('filed'), '侦查'),
        '☐ 审查起诉',
        '☐ 一审',
      ].join('\n'),
    },
    { name: '案情概述', ...(story && { value: story }) },
  ]
  const means: Column[] = ['家庭人口', '家庭月收入', '家庭财产情况'].map((name) => ({ name }))
  return { person: [...person, { name: '联系电话', ...(phone && { value: phone }) }, ...rest], ours, means }
}

/** The filled part as a text, to be copied into the office's own form. */
export const asText = (told: Told): string => {
  const { person, ours } = columnsOf(told)
  return [...person, ...ours].flatMap(({ name, value }) => (value ? [`${name}：${value.replaceAll('\n', '　')}`] : [])).join('\n')
}
