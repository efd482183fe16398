export default definePageConfig({ navigationBarTitleText: '村哨', enablePullDownRefresh: true })
