export default definePageConfig({ navigationBarTitleText: '全年计划', enablePullDownRefresh: true })
