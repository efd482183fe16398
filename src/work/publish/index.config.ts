export default definePageConfig({ navigationBarTitleText: '发到公众号、报纸' })
