export default definePageConfig({ navigationBarTitleText: '屏', enablePullDownRefresh: true })
