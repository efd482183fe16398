export default definePageConfig({ navigationBarTitleText: '谁做了什么', enablePullDownRefresh: true })
