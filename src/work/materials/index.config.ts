export default definePageConfig({ navigationBarTitleText: '宣传品', enablePullDownRefresh: true })
