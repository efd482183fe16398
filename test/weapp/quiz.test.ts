import { aLocal } from '../support/local'
import { bootWeapp } from '../support/weapp'

const local = aLocal()

test('娜仁 guesses, her child explains, twelve times; WeChat ends the program half way; the result is kept', async () => {
  const phone = await bootWeapp({ local, openid: 'naren' })
  await phone.open('pages/play')
  await phone.type('怎么称呼孩子', '小宝')
  await phone.tap('开始')
  for (let n = 1; n <= 12; n++) {
    await phone.wait(`第 ${n} 题`)
    expect(phone.text()).toContain('大人先猜')
    await phone.tap(n % 3 ? '像骗人的' : '先打个电话问问')
    await phone.wait('轮到小宝讲')
    const parts = phone.nodes('button').filter((b) => b.attributes['aria-role'] === 'radio')
    if (n % 2 && parts.length) {
      await phone.tap(
        String(
          phone
            .nodes('button')
            .find((b) => b.attributes['aria-role'] === 'radio')
            ?.children.map((c) => (typeof c === 'string' ? c : ''))
            .join('') || '',
        ),
        0,
      )
      await phone.tap('讲完了，一起看答案')
    } else await phone.tap('都说不清，直接看')
    await phone.wait('为什么')
    if (n === 6) {
      await phone.restart()
      await phone.open('pages/play')
      await phone.wait('上次答到第 6 题')
      await phone.tap('接着答')
      await phone.wait('为什么')
    }
    await phone.tap(n < 12 ? '下一题' : '看看今天答得怎样')
  }
  await phone.wait('答完了')
  await phone.tap('回到一起答')
  await phone.wait('12 题')
  expect(phone.text()).not.toContain('还没有。答完一次')
  const sessions = (await local.sdk().database().collection('quizSessions').get()).data
  expect(sessions).toHaveLength(1)
  expect(sessions[0]).toMatchObject({ person: 'naren', finishedAt: expect.any(Number) })
  expect(sessions[0].answers).toHaveLength(12)
  expect(JSON.stringify(sessions)).not.toContain('小宝')
})
