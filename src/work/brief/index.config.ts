export default definePageConfig({ navigationBarTitleText: '一页看明白', enablePullDownRefresh: true })
