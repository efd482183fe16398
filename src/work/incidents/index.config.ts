export default definePageConfig({ navigationBarTitleText: '发案登记', enablePullDownRefresh: true })
