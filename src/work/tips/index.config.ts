export default definePageConfig({ navigationBarTitleText: '发小知识', enablePullDownRefresh: true })
