import { asPerson, button, describeInBrowser } from '../support/browser'
import { aLocal } from '../support/local'

describeInBrowser('娜仁 and her child', () => {
  const local = aLocal()

  test('play to the end in turns, over a reload in the middle; the result is kept', async () => {
    const page = await asPerson(local, 'naren')
    await page.goto('/pages/play/index')
    await page.getByLabel('怎么称呼孩子').fill('小宝')
    await button(page, '开始').click()
    for (let n = 1; n <= 12; n++) {
      await page.getByText(`第 ${n} 题`).waitFor()
      await button(page, n % 3 ? '像骗人的' : '先打个电话问问').click()
      await page.getByText('轮到小宝讲').waitFor()
      if (n === 5) await page.reload()
      await page.getByRole('radio').last().click()
      await button(page, '讲完了，一起看答案').click()
      await page.getByRole('heading', { name: '为什么' }).waitFor()
      await button(page, n < 12 ? '下一题' : '看看今天答得怎样').click()
    }
    await page.getByRole('heading', { name: '答完了' }).waitFor()
    await button(page, '回到一起答').click()
    await page.getByText('共 12 题').waitFor()
    const sessions = (await local.sdk().database().collection('quizSessions').get()).data
    expect(sessions).toHaveLength(1)
    expect(sessions[0].answers).toHaveLength(12)
    expect(JSON.stringify(sessions)).not.toContain('小宝')
  })
})
