export default definePageConfig({ navigationBarTitleText: '签发了的通报', enablePullDownRefresh: true })
