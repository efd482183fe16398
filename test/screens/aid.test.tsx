import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import AskForAid from '@/aid/ask'
import AidForm from '@/aid/form'
import MyAids from '@/aid/mine'
import AidDesk from '@/work/aid'
import type { Output } from '../../types/contract'
import { askedFor, cloud, newCloud, Refusal } from '../support/cloud'
import { choose, tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

const at = Date.parse('2026-11-23T14:05+08:00')
const day = 86_400_000
const office = { region: 'anhe/baiyin', name: '白音苏木司法所', phone: '12348', own: false }
const consent = { to: office.name, phone: '12348', what: ['answers' as const, 'phone' as const], at, expires: at + 30 * day }
const mine: Output<'aid.mine'>['aids'][number] = {
  ...{ _id: 'aid-1', whom: 'self', answers: ['victim', 'elder', 'filed'], phone: '13800138000', consent, status: 'received' },
  ...{ due: at + 7 * day, replies: [], additions: [], mayObject: false, createdAt: at, changedAt: at },
}
const check = (name: string) => userEvent.click(screen.getByRole('checkbox', { name }))

beforeEach(() => {
  newPhone()
  newCloud({
    'aid.office': () => ({ office }),
    'aid.ask': ({ id }) => ({ id, at, expires: at + 30 * day }),
    'aid.mine': () => ({ aids: [mine] }),
  })
})

const answerFour = async () => {
  await choose('我自己')
  await choose('我被骗了')
  await check('被骗的是老人，没有固定收入')
  await choose('立案了，有立案的纸')
}

describe('four questions', () => {
  test('其木格, old and cheated, the case opened: probably, what it can do and cannot, and whom to call now', async () => {
    render(<AskForAid />)
    await answerFour()
    expect(screen.getByRole('heading', { name: '大概可以' })).toBeVisible()
    expect(screen.getByText(/收钱帮您追款的，是第二次骗/)).toBeVisible()
    expect(screen.getByText(/不能在这个案子里另外打官司要/)).toBeVisible()
    await tap('拨打 12348')
    expect(phone.dialled).toEqual(['12348'])
    expect(askedFor('aid.ask')).toEqual([])
  })

  test.each([
    [['家里人被骗了'], ['家里钱紧，请不起律师'], '立案了，有立案的纸', '要看经济情况'],
    [['家里人被骗了'], ['都没有，或者说不准'], '立案了，有立案的纸', '要看经济情况'],
    [['家里人被骗了'], ['家里在领低保、救助或者优抚'], '还没有，或者说不准', '先咨询'],
  ])('%s %s %s: %s', async ([role = ''], means, filed, title) => {
    render(<AskForAid />)
    await choose('我的家里人')
    await choose(role)
    for (const one of means) await check(one)
    await choose(filed)
    expect(screen.getByRole('heading', { name: title })).toBeVisible()
  })

  test('娜仁’s child was questioned: two questions are enough, and money is no matter', async () => {
    phone.params = { whom: 'child' }
    render(<AskForAid />)
    await choose('孩子不满18岁，被公安机关叫去问话')
    expect(screen.getByRole('heading', { name: '大概可以，不看家里有没有钱' })).toBeVisible()
    expect(screen.queryByRole('radiogroup', { name: '派出所立案了吗？' })).toBeNull()
  })

  test('none of it and something of it exclude each other', async () => {
    render(<AskForAid />)
    await choose('我自己')
    await choose('我被骗了')
    await check('被骗的是老人，没有固定收入')
    await check('都没有，或者说不准')
    expect(screen.getByRole('checkbox', { name: '被骗的是老人，没有固定收入' })).not.toBeChecked()
    await check('家里钱紧，请不起律师')
    expect(screen.getByRole('checkbox', { name: '都没有，或者说不准' })).not.toBeChecked()
  })

  test('without a network the answer and 12348 are there all the same', async () => {
    cloud.online = false
    render(<AskForAid />)
    await answerFour()
    expect(screen.getByRole('heading', { name: '大概可以' })).toBeVisible()
    expect(await screen.findByRole('button', { name: '拨打 12348' })).toBeVisible()
  })
})

describe('the hand-over', () => {
  test('who gets what, for what, how long and how it is taken back; nothing is ticked; only what is ticked goes', async () => {
    render(<AskForAid />)
    await answerFour()
    await tap('请白音苏木司法所联系我')
    for (const words of [/交给：白音苏木司法所，电话12348/, /做什么用/, /30天里司法所没有接手，自动删掉/, /随时能收回/])
      expect(screen.getByText(words)).toBeVisible()
    const parts = within(screen.getByRole('group', { name: '交哪几样，您自己勾' })).getAllByRole('checkbox')
    for (const part of parts) expect(part).not.toBeChecked()
    await tap('同意，交上去')
    expect(screen.getByText('还没勾。要交哪几样，点一下哪几样')).toBeVisible()
    await check('您的电话')
    await tap('同意，交上去')
    expect(screen.getByText('勾了电话，还没写号码')).toBeVisible()
    await userEvent.type(screen.getByLabelText('您的电话'), '138 0013 8000')
    await userEvent.type(screen.getByLabelText('出了什么事'), '收羊的骗走了定金。')
    await tap('同意，交上去')
    const [asked] = askedFor('aid.ask')
    expect(asked).toMatchObject({ whom: 'self', phone: '138 0013 8000', what: ['phone'], to: { name: office.name, phone: '12348' } })
    expect(asked).not.toHaveProperty('story')
    expect(phone.went).toContain('/aid/mine/index')
  })

  test('a second try after a lost answer is the same one', async () => {
    let first = true
    cloud.answers['aid.ask'] = ({ id }) => {
      if (first) {
        first = false
        throw new Refusal('tooMany', '请过一会儿再试')
      }
      return { id, at, expires: at }
    }
    render(<AskForAid />)
    await answerFour()
    await tap('请白音苏木司法所联系我')
    await check('刚才几个问题的回答')
    await tap('同意，交上去')
    await screen.findByText('请过一会儿再试')
    await tap('同意，交上去')
    const ids = askedFor('aid.ask').map(({ id, secret }) => `${id} ${secret}`)
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  })

  test('no is as near as yes, and loses nothing', async () => {
    render(<AskForAid />)
    await answerFour()
    await tap('请白音苏木司法所联系我')
    await tap('不交')
    expect(screen.getByText(/好，不交。什么都不少您的/)).toBeVisible()
    expect(askedFor('aid.ask')).toEqual([])
  })

  test('from a report: its office, its story where she wants; whoever only holds another’s code asks as if from nowhere', async () => {
    phone.params = { code: 'R7K2-9QXM' }
    render(<AskForAid />)
    await answerFour()
    await tap('请白音苏木司法所联系我')
    await check('经过用举报里写的')
    await check('事情的经过')
    await tap('同意，交上去')
    expect(askedFor('aid.ask')).toMatchObject([{ from: { code: 'R7K2-9QXM' }, storyOfReport: true, what: ['story'] }])
  })

  test('another’s code', async () => {
    phone.params = { code: 'R7K2-9QXM' }
    cloud.answers['aid.office'] = ({ from }) => {
      if (from) throw new Refusal('notFound', '没有找到这份举报')
      return { office }
    }
    render(<AskForAid />)
    await answerFour()
    await tap('请白音苏木司法所联系我')
    expect(screen.queryByRole('checkbox', { name: '经过用举报里写的' })).toBeNull()
  })
})

describe('what was handed over', () => {
  test('how it stands and by when, the consent as given, and taken back by two taps', async () => {
    cloud.answers['aid.withdraw'] = () => ({ at })
    render(<MyAids />)
    expect(await screen.findByRole('heading', { name: '已收到' })).toBeVisible()
    expect(screen.getByText(/11月23日您同意交给白音苏木司法所：刚才几个问题的回答、您的电话。/)).toBeVisible()
    await tap('收回，不交给他们了')
    await tap('收回，都删掉')
    expect(askedFor('aid.withdraw')).toEqual([{ id: 'aid-1' }])
  })

  test('refused: once an objection, afterwards the way beyond', async () => {
    const refusedOne = { ...mine, status: 'refused' as const, replies: [{ status: 'refused' as const, text: '收入高过了标准。', at }] }
    cloud.answers['aid.mine'] = () => ({ aids: [{ ...refusedOne, mayObject: true }] })
    cloud.answers['aid.add'] = () => ({ status: 'objected' })
    const { unmount } = render(<MyAids />)
    await userEvent.type(await screen.findByLabelText('为什么不服'), '我家只有一个人挣钱。')
    await tap('提异议')
    expect(askedFor('aid.add')).toMatchObject([{ id: 'aid-1', text: '我家只有一个人挣钱。', objection: true }])
    unmount()
    const objected = { id: 'o', text: '我家只有一个人挣钱。', at, objection: true }
    cloud.answers['aid.mine'] = () => ({ aids: [{ ...refusedOne, additions: [objected] }] })
    render(<MyAids />)
    expect(await screen.findByText(/可以申请行政复议，或者去法院起诉/)).toBeVisible()
    expect(screen.queryByRole('button', { name: '提异议' })).toBeNull()
  })

  test('the form: the case is filled in, who one is and what one has is for the pen', async () => {
    phone.params = { id: 'aid-1' }
    render(<AidForm />)
    expect(await screen.findByText(/☑ 没有固定生活来源的老年人/)).toBeVisible()
    expect(screen.getByText(/☑ 被害人 /)).toBeVisible()
    for (const name of ['身份证号', '家庭月收入', '姓名']) expect(screen.getByText(name).nextSibling).toBeEmptyDOMElement()
    await tap('复制填好的部分')
    expect(phone.copied[0]).toContain('案由：电信网络诈骗')
    expect(phone.copied[0]).not.toMatch(/身份证号|月收入/)
  })
})

describe('林司法’s desk', () => {
  const row = { _id: 'aid-1', whom: 'self' as const, status: 'received' as const, createdAt: at, changedAt: at, place: '白音苏木' }
  const opened: Output<'aid.open'> = {
    ...{
      ...row,
      name: '其木格',
      phone: '13800138000',
      answers: ['victim'],
      consent,
      due: Date.now() - 2 * day,
      replies: [],
      additions: [],
    },
    ...{ next: ['advised', 'missing', 'examining', 'granted', 'refused', 'closed'], story: '收羊的骗走了定金。' },
  }
  beforeEach(() => {
    cloud.answers['aid.queue'] = () => ({
      aids: [
        { ...row, due: Date.now() - 2 * day },
        { _id: 'gone', status: 'withdrawn', createdAt: at, changedAt: at, forgottenAt: at, place: '白音苏木' },
      ],
      ...{ counts: { office: 1, unproven: 0, others: 2, over: 3 }, more: false },
    })
    let now = opened
    cloud.answers['aid.open'] = () => now
    cloud.answers['aid.reply'] = ({ status, text }) => {
      now = { ...opened, status, next: ['advised', 'examining', 'closed'], replies: [{ status, text, at, by: '林司法' }] }
      return { status }
    }
  })

  test('the list says what is overdue and no name; one is opened, read and answered with ready words', async () => {
    render(<AidDesk />)
    expect(await screen.findByText(/过了 2 天/)).toBeVisible()
    expect(screen.queryByText('其木格')).toBeNull()
    expect(screen.getByText(/11月23日交来，11月23日删掉/)).toBeVisible()
    await tap(/替本人问/)
    expect(await screen.findByText('收羊的骗走了定金。')).toBeVisible()
    await tap('答复')
    expect(screen.getByText('先点一下改为哪一步。')).toBeVisible()
    await choose('等本人补材料')
    expect(screen.getByText('缺什么只能说一次，请一次说全。')).toBeVisible()
    await choose('已答复咨询')
    await tap(/^请先到派出所报案/)
    await tap('答复，并改为“已答复咨询”')
    expect(askedFor('aid.reply')).toMatchObject([{ id: 'aid-1', status: 'advised', after: { replies: 0, additions: 0 } }])
    expect(await screen.findByText('已答复，本人在“我问过的”里能看到。')).toBeVisible()
  })
})
